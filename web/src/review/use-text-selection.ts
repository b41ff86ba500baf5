import type { Span } from '@entente/core/record';
import { useEffect, useState } from 'react';
import { selectedSpan } from './text-offset.ts';

/** What a person has selected of the article's text. */
export function useTextSelection(): Span | null {
  const [selection, setSelection] = useState<Span | null>(null);
  useEffect(() => {
    const follow = () =>
      setSelection((before) => {
        const next = selectedSpan();
        return before?.start === next?.start && before?.end === next?.end ? before : next;
      });
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);
  return selection;
}
