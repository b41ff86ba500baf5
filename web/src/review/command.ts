import { type Stance, stances } from '@entente/core/record';

/** A field of a statement that a key leads to. */
export type FieldName = 'actor' | 'option' | 'speaker' | 'condition';

/** What a key means while statements are gone through. */
export type Command =
  | {
      readonly kind:
        | 'next'
        | 'previous'
        | 'skip'
        | 'accept'
        | 'reject'
        | 'put-back'
        | 'hedge'
        | 'take-selection'
        | 'alike'
        | 'accept-alike'
        | 'several'
        | 'undo'
        | 'redo'
        | 'help'
        | 'add';
    }
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'stance'; readonly stance: Stance | null }
  | { readonly kind: 'move-end' | 'move-start'; readonly by: 1 | -1 };

export interface Key {
  readonly key: string;
  /** The place on the keyboard, `KeyA`: what a letter means where the keyboard writes another script. */
  readonly code: string;
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
  s: { kind: 'skip' },
  a: { kind: 'accept' },
  r: { kind: 'reject' },
  p: { kind: 'put-back' },
  w: { kind: 'field', field: 'actor' },
  o: { kind: 'field', field: 'option' },
  q: { kind: 'field', field: 'speaker' },
  c: { kind: 'field', field: 'condition' },
  h: { kind: 'hedge' },
  m: { kind: 'take-selection' },
  g: { kind: 'alike' },
  b: { kind: 'several' },
  n: { kind: 'add' },
  u: { kind: 'undo' },
  '?': { kind: 'help' },
  '0': { kind: 'stance', stance: null },
};

const shifted: Readonly<Record<string, Command>> = {
  a: { kind: 'accept-alike' },
  u: { kind: 'redo' },
};

/** Arrows that move an end of the statement follow the direction in which the article is written. */
export function commandOf(key: Key, direction: 'ltr' | 'rtl'): Command | null {
  const named = nameOf(key);
  if (key.ctrlKey || key.metaKey) return historyCommand(named, key);
  if (key.shiftKey && (named === 'ArrowRight' || named === 'ArrowLeft')) {
    const forward = (named === 'ArrowRight') === (direction === 'ltr');
    return { kind: key.altKey ? 'move-start' : 'move-end', by: forward ? 1 : -1 };
  }
  if (key.altKey) return null;
  if (key.shiftKey && named !== '?') return shifted[named] ?? null;
  const stance = stances[Number(named) - 1];
  if (stance !== undefined) return { kind: 'stance', stance };
  return plain[named] ?? null;
}

function historyCommand(named: string, { shiftKey, altKey }: Key): Command | null {
  if (altKey) return null;
  if (named === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  return named === 'y' && !shiftKey ? { kind: 'redo' } : null;
}

/** A letter or digit in Latin, whatever script the keyboard writes; any other key by its own name. */
function nameOf({ key, code }: Key): string {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  if (/^[\p{L}\p{N}]$/u.test(key)) return /^(?:Key|Digit)(.)$/u.exec(code)?.[1]?.toLowerCase() ?? key;
  return key === '؟' ? '?' : key;
}
