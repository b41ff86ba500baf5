import type { Span } from '@entente/core/record';
import type { Passage, Range } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';

/** Words that say nothing of a course. */
export const small = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'any',
  'all',
  'both',
  'some',
  'to',
  'not',
  'also',
]);

/** The words of a range from the first that tells something, without quotation marks. */
export function contentTokens({ tokens }: Passage, { from, to }: Range): readonly Token[] {
  const own = tokens.slice(from, to).filter(({ text }) => !/^["“”'‘’]$/u.test(text));
  let start = 0;
  while (
    start < own.length &&
    (small.has(own[start]!.lower) || isAdverb(own, start) || own[start]!.tag === 'PUNCT')
  )
    start += 1;
  return own.slice(start);
}

/** "longer truce": what stands before a noun compares it. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!;
  return tag === 'ADV' && !(lower.endsWith('er') && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.tag ?? ''));
}

/** The base form of a verb, with -ing taken off where the tagger left it on. */
export function baseOf(token: Token): string {
  // The tagger takes "lay" for the past of "lie".
  const lemma = token.lower === 'lay' ? 'lay' : token.lemma;
  if (!lemma.endsWith('ing') || lemma.length < 6 || /^(?:any|every|some)thing$/u.test(lemma)) return lemma;
  const stem = lemma.slice(0, -3);
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou][aeiou][cvsz]|[aeiou][cvsz]|[^aeiou]{2}[cvsz]|rg|u[rdt]|a[kdt]|i[dnrz])$/u.test(stem)
    ? `${stem}e`
    : stem;
}

export function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}
