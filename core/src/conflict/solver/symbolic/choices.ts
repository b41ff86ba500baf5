import { type Pattern, matches } from '../../pattern.ts';
import type { Code } from '../../state.ts';

/** Options whose choice is given, by their bits in a code, and which of them are taken. */
export type Choices = Pick<Pattern, 'cares' | 'taken'>;

export const noChoices: Choices = { cares: { low: 0, high: 0 }, taken: { low: 0, high: 0 } };

export function isIn({ low, high }: Code, option: number): boolean {
  return (((option < 32 ? low : high) >>> (option & 31)) & 1) === 1;
}

export function withOption({ low, high }: Code, option: number): Code {
  return option < 32
    ? { low: (low | (1 << option)) >>> 0, high }
    : { low, high: (high | (1 << (option - 32))) >>> 0 };
}

export function makes({ low, high }: Code, choices: Choices): boolean {
  return matches({ ...choices, letters: '' }, low, high);
}

/** What makes both; undefined where nothing can. */
export function bothChoices(first: Choices, second: Choices): Choices | undefined {
  const taken = union(first.taken, second.taken);
  if (!makes(taken, first) || !makes(taken, second)) return undefined;
  return { cares: union(first.cares, second.cares), taken };
}

function union(first: Code, second: Code): Code {
  return { low: (first.low | second.low) >>> 0, high: (first.high | second.high) >>> 0 };
}
