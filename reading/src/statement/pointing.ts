import type { Passage, Range } from '../sentence/passage.ts';
import type { Draft } from './draft.ts';
import { isParticipation } from './participation.ts';

/** A draft with the options that it was found to be about. */
export interface Spoken {
  readonly draft: Draft;
  readonly about: readonly string[];
}

/** How many statements and paragraphs back words may point. */
const farthestBefore = 50;
const [nearStatements, nearParagraphs] = [6, 2];

/**
 * The options of earlier statements that a position points back to: "it", "back that", "taking part", "the offer". Empty
 * where its words are a course of their own.
 */
export function pointedOptions(draft: Draft, before: readonly Spoken[]): readonly string[] {
  const { argument, words, stance } = draft;
  if (argument === null || stance === null) return [];
  if (isParticipation(draft)) return spokenOfBefore(draft, before);
  if (isPronoun(words, argument.range)) return lastSpoken(draft, before, 1, () => true);
  if (!isOffer(words, argument.range)) return [];
  // What is answered is somebody else's.
  return lastSpoken(
    draft,
    before,
    nearParagraphs,
    (earlier) =>
      earlier.mention.actor !== draft.mention.actor &&
      /^(?:open|favours|commits)$/u.test(earlier.stance ?? ''),
  );
}

/** What a pronoun stands for in a sentence that says what was asked: "Asked whether it would pay, Peru ruled it out". */
export function askedClause({ argument, passage, words, attribution }: Draft): Range | undefined {
  if (argument === null || !isPronoun(words, argument.range)) return undefined;
  const until = Math.min(...attribution.content.map(({ from }) => from));
  let whether = until - 1;
  while (whether >= 0 && passage.tokens[whether]!.lower !== 'whether') whether -= 1;
  if (whether < 0) return undefined;
  let to = whether + 1;
  while (to < until && passage.tokens[to]!.tag !== 'PUNCT') to += 1;
  return { from: whether + 1, to };
}

/** "taking part", "join in": in what the same paragraph spoke of just before. */
function spokenOfBefore({ passage }: Draft, before: readonly Spoken[]): readonly string[] {
  const { paragraph } = passage.sentence;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const { draft, about } = before[index]!;
    if (draft.passage.sentence.paragraph !== paragraph || before.length - index > farthestBefore) return [];
    if (draft.stance !== null && about.length > 0) return about.slice(0, 1);
  }
  return [];
}

/** "it", "that", "back it", "accept them". */
function isPronoun({ tokens }: Passage, { from, to }: Range): boolean {
  const isPointing = (at: number): boolean =>
    /^(?:it|that|this|them|so|these|those)$/u.test(tokens[at]?.lower ?? '');
  if (to - from === 1) return isPointing(from) || (isAgreeing(tokens, from) && isPointing(to));
  return to - from === 2 && isPointing(from + 1) && isAgreeing(tokens, from);
}

function isAgreeing(tokens: Passage['tokens'], at: number): boolean {
  return /^(?:back|support|accept|reject|sign|approve|endorse|oppose|adopt|honour|respect|ratify|implement|do|consider)$/u.test(
    tokens[at]!.lower,
  );
}

/** "the offer", "his proposal", "such a step": what somebody put forward, named by no more than that. */
function isOffer({ tokens }: Passage, { from, to }: Range): boolean {
  const noun = tokens[from]?.lower === 'such' ? tokens[from + 2] : tokens[from];
  const end = to - from;
  return (
    end <= 3 &&
    /^(?:offers?|proposals?|ideas?|plans?|suggestion|moves?|steps?|initiative|demands?|request|scheme)$/u.test(
      (end === 1 ? noun : tokens[to - 1])?.lower ?? '',
    ) &&
    (end === 1
      ? /^(?:the|this|that|its|his|her|their|these|those|such)$/u.test(tokens[from - 1]?.lower ?? '')
      : /^(?:the|this|that|its|his|her|their|such)$/u.test(tokens[from]!.lower))
  );
}

function lastSpoken(
  { passage }: Draft,
  before: readonly Spoken[],
  paragraphs: number,
  isMeant: (earlier: Draft) => boolean,
): readonly string[] {
  for (const { draft, about } of before.slice(-nearStatements).toReversed()) {
    if (passage.sentence.paragraph - draft.passage.sentence.paragraph > paragraphs) return [];
    if (about.length > 0 && isMeant(draft)) return about;
  }
  return [];
}
