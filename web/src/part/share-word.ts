import type { Share } from '@entente/core/agreement';
import type { MessageId } from '../language/language.ts';

/** Ranges of chance and their words, each up to its bound (ICD 203, 2015). */
const likelihoods = [
  { below: 0.05, word: 'word.almost-no-chance' },
  { below: 0.2, word: 'word.very-unlikely' },
  { below: 0.45, word: 'word.unlikely' },
  { below: 0.55, word: 'word.even' },
  { below: 0.8, word: 'word.likely' },
  { below: 0.95, word: 'word.very-likely' },
  { below: 1, word: 'word.almost-certain' },
] as const satisfies readonly { below: number; word: MessageId }[];

/** The same ranges as parts of the worlds: where nobody set how likely what is unknown is, a part is no likelihood. */
const parts = [
  { below: 0.05, word: 'word.hardly-any-world' },
  { below: 0.2, word: 'word.few-worlds' },
  { below: 0.45, word: 'word.some-worlds' },
  { below: 0.55, word: 'word.half-the-worlds' },
  { below: 0.8, word: 'word.most-worlds' },
  { below: 1, word: 'word.nearly-all-worlds' },
] as const satisfies readonly { below: number; word: MessageId }[];

/** A share in words: of likelihood only where an analyst set the prior. None and all are said plainly. */
export function wordOf({ share, exact }: Share, hasPrior: boolean): MessageId {
  if (share === 0) return exact ? 'word.no-world' : 'word.no-world-examined';
  if (share === 1) return exact ? 'word.every-world' : 'word.every-world-examined';
  const ranges = hasPrior ? likelihoods : parts;
  return ranges.find(({ below }) => share < below)?.word ?? 'word.nearly-all-worlds';
}
