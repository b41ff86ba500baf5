import { type Stance, stances } from '@entente/core/record';

/** What a key means on the article's page. */
export type Command =
  | {
      readonly kind:
        | 'next'
        | 'previous'
        | 'accept'
        | 'reject'
        | 'put-back'
        | 'edit'
        | 'undo'
        | 'help'
        | 'add';
    }
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'move-end' | 'move-start'; readonly by: 1 | -1 };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const plain: Readonly<Record<string, Command>> = {
  j: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  k: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  a: { kind: 'accept' },
  r: { kind: 'reject' },
  p: { kind: 'put-back' },
  e: { kind: 'edit' },
  n: { kind: 'add' },
  u: { kind: 'undo' },
  '?': { kind: 'help' },
};

/** Arrows that move an end of the statement follow the direction in which the article is written. */
export function commandOf(key: Key, direction: 'ltr' | 'rtl'): Command | null {
  if (key.ctrlKey || key.metaKey) return null;
  if (key.shiftKey && (key.key === 'ArrowRight' || key.key === 'ArrowLeft')) {
    const forward = (key.key === 'ArrowRight') === (direction === 'ltr');
    return { kind: key.altKey ? 'move-start' : 'move-end', by: forward ? 1 : -1 };
  }
  if (key.altKey || (key.shiftKey && key.key !== '?')) return null;
  const stance = stances[Number(key.key) - 1];
  if (stance !== undefined) return { kind: 'stance', stance };
  return plain[key.key] ?? null;
}
