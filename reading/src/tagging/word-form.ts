import { textHash } from './feature-hash.ts';
import { groupOf, widerGroup, type WordGroups } from './word-group.ts';

/** What tagger and parser see of a word, as numbers. */
export interface WordForm {
  readonly word: number;
  readonly prefix: number;
  /** Hashes of the last one, two, three and four letters. */
  readonly suffixes: readonly [number, number, number, number];
  /** Capitals, digits and hyphens, as a number. */
  readonly shape: number;
  readonly mark: Mark;
  /** The group of words used alike, the wider one around it, and the group of words that stand beside like ones. */
  readonly group: number;
  readonly widerGroup: number;
  readonly topic: number;
  /** What another tagger took the word for, as a number; -1 where none was asked. */
  readonly hint: number;
}

/** Marks that part a sentence; what is none of them is a word. */
export type Mark = 'word' | 'comma' | 'quote' | 'colon' | 'dash' | 'bracket' | 'end' | 'other';

/** A longer word is read by its beginning, so that no word takes more than its share of time. */
const longestRead = 40;

export function wordFormOf(text: string, groups: WordGroups, hint = -1): WordForm {
  const read = text.length > longestRead ? text.slice(0, longestRead) : text;
  const plain = read
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”«»„]|''|``/gu, '"');
  const lower = plain.replace(/\p{Nd}/gu, '0');
  const { syntactic, topical } = groupOf(plain, groups);
  const { length } = lower;
  return {
    word: textHash(lower),
    prefix: textHash(lower, 0, Math.min(3, length)),
    suffixes: [1, 2, 3, 4].map((size) => textHash(lower, length - size)) as [number, number, number, number],
    shape: shapeOf(read),
    mark: markOf(lower),
    group: syntactic,
    widerGroup: widerGroup(syntactic, 6),
    topic: topical,
    hint,
  };
}

function shapeOf(text: string): number {
  const isUpper = /^\p{Lu}/u.test(text);
  const isAllUpper = isUpper && text.length > 1 && !/\p{Ll}/u.test(text);
  const hasInnerUpper = /\p{Ll}.*\p{Lu}/u.test(text);
  const hasDigit = /\p{Nd}/u.test(text);
  const hasHyphen = /.-./u.test(text);
  const hasLetter = /\p{L}/u.test(text);
  return [isUpper, isAllUpper, hasInnerUpper, hasDigit, hasHyphen, hasLetter].reduce(
    (bits, has) => bits * 2 + Number(has),
    0,
  );
}

function markOf(lower: string): Mark {
  if (/[\p{L}\p{N}]/u.test(lower)) return 'word';
  if (lower === ',') return 'comma';
  if (lower === '"' || lower === "'") return 'quote';
  if (lower === ':' || lower === ';') return 'colon';
  if (/^[-–—]+$/u.test(lower)) return 'dash';
  if (/^[()[\]{}]$/u.test(lower)) return 'bracket';
  return /^[.!?…]+$/u.test(lower) ? 'end' : 'other';
}
