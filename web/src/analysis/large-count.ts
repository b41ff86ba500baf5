import type { LargeCount } from '@entente/core/conflict';
import { useMemo } from 'react';
import { useLanguage } from '../language/language-context.tsx';

/** How a reader writes counts that may be beyond the whole numbers. */
export interface CountWriting {
  readonly written: (count: LargeCount) => string;
  /** The part of a whole, in per cent. */
  readonly share: (count: LargeCount, whole: LargeCount) => string;
}

export function useCounts(): CountWriting {
  const { code, say } = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(code);
    return {
      written: (count) => format.format(typeof count === 'string' ? BigInt(count) : count),
      share: (count, whole) =>
        Number(whole) === 0
          ? '–'
          : say('unlisted.share', { share: { share: Number(count) / Number(whole) } }),
    };
  }, [code, say]);
}
