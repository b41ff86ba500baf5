import { verbGroupAt } from '../sentence/verb-group.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { isOwn } from './own-subject.ts';
import { phrasesByFirst, type StancePhrase } from './stance-phrase.ts';
import { toldArgument } from './told-argument.ts';
import { isAboutWords } from './words-about.ts';
import type { Place, Position, Voice } from './voice.ts';

/** Whether a turn of phrase that takes a stance begins here, so that a helping word before it takes none of its own. */
export function isPhraseAt({ tokens }: Passage, index: number, to: number): boolean {
  const candidates = phrasesByFirst.get(tokens[index]?.lower ?? '');
  if (candidates === undefined) return false;
  const text = wordsFrom(tokens, index, to);
  return (
    candidates.some(({ pattern, stance }) => stance !== null && pattern.test(text)) ||
    candidates.some(
      ({ pattern, negated }) => negated !== null && pattern.test(text) && isNegatedBefore(tokens, index),
    )
  );
}

function isNegatedBefore(tokens: Passage['tokens'], index: number): boolean {
  return tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => /^(?:not|n't|never)$/u.test(lower));
}

function wordsFrom(tokens: Passage['tokens'], index: number, to: number): string {
  return `${tokens
    .slice(index, Math.min(to, index + 12))
    .map(({ lower }) => lower)
    .join(' ')} `;
}

/** "has no intention of", "would not hesitate to": what the speaker's own turn of phrase says of the course. */
export function phrasePosition(
  passage: Passage,
  { index, range }: Place,
  voice: Voice,
): Position | undefined {
  const { tokens } = passage;
  const candidates = phrasesByFirst.get(tokens[index]!.lower);
  if (candidates === undefined) return undefined;
  const text = wordsFrom(tokens, index, range.to);
  for (const one of candidates) {
    const match = one.pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const found = positionBy(passage, one, { place: { index, range }, length: wordsIn(match), voice });
    if (found !== undefined) return found;
  }
  return undefined;
}

function wordsIn(text: string): number {
  return text.trim().split(' ').length;
}

interface At {
  readonly place: Place;
  readonly length: number;
  readonly voice: Voice;
}

function positionBy(
  passage: Passage,
  { stance: plain, negated, control, object, needsModal }: StancePhrase,
  { place: { index, range }, length, voice }: At,
): Position | undefined {
  const { tokens } = passage;
  const group = verbGroupAt(passage, index, range.from);
  if (group.isInfinitive || group.isPassive) return undefined;
  const words = tokens.slice(index, index + length).map(({ lower }) => lower);
  const hasNo = words.some((word) => /^(?:no|nothing|little)$/u.test(word));
  // "any intention" takes its "not" from before; "no intention" has its own.
  if (words.includes('any') && !group.isNegated) return undefined;
  if (needsModal && group.modal === null && !group.isNegated) return undefined;
  if (!isOwn(passage, { from: range.from, to: group.from }, voice)) return undefined;
  const stance = group.isNegated ? negated : plain;
  if (stance === null || isPerfectHypothesis(passage, group.from, index)) return undefined;
  const of = objectRange(passage, object, { from: index, length, to: range.to });
  const isAny = !hasNo && group.isNegated && tokens[of.from]?.lower === 'any';
  const argument = toldArgument(
    passage,
    { from: isAny ? of.from + 1 : of.from, to: of.to },
    { control, cast: voice.cast },
  );
  if (argument === undefined || isAboutWords(passage, argument.range)) return undefined;
  return {
    stance,
    argument: { ...argument, isRefused: false },
    control,
    isWill: true,
    isHedged: group.isHedged,
    why: `"${group.isNegated && !hasNo ? 'not ' : ''}${words.join(' ')}" in the speaker's words`,
  };
}

/** Where the words begin and end for what a phrase is about. */
function objectRange(
  { tokens }: Passage,
  object: StancePhrase['object'],
  { from, length, to }: { readonly from: number; readonly length: number; readonly to: number },
): Range {
  const after = from + length;
  if (object === 'second') return { from: from + 1, to: from + 2 };
  if (object === 'after') return { from: after, to };
  // "stands by its offer to host": the hosting; "stands by its offer": the offer.
  const isNamed = after < to && /^(?:to|of|for|that)$/u.test(tokens[after]!.lower);
  return { from: isNamed ? after + 1 : after - 1, to };
}

/** "would have accepted": what was not done takes no stance now. */
export function isPerfectHypothesis({ tokens }: Passage, from: number, to: number): boolean {
  return (
    /^(?:would|could|should|might|must|'d)$/u.test(tokens[from]?.lower ?? '') &&
    tokens.slice(from + 1, to).some(({ lower }) => lower === 'have')
  );
}
