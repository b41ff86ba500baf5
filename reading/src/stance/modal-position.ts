import type { Stance } from '@entente/core/record';
import { argumentAt, type Argument } from '../attribution/argument.ts';
import { verbCueAt } from '../attribution/cue.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { isOwn, subjectActor, subjectFrom } from './own-subject.ts';
import type { Place, Position, Voice } from './voice.ts';

const idle = new Set(
  'be have take see know remain need depend find do get happen come become understand mean show think believe say tell know continue expect take like thank congratulate express stress add emphasise emphasize'.split(
    ' ',
  ),
);

/** "savings should come first" is a wish all the same; "we must be careful" is none. */
function isIdle(lemma: string, modal: string): boolean {
  const isDuty = /^(?:must|should|needs?)$/u.test(modal);
  return idle.has(lemma) && !(isDuty && /^(?:come|happen|remain|continue|depend)$/u.test(lemma));
}

const modals = new Set([
  'will',
  'would',
  "'ll",
  'wo',
  'shall',
  'must',
  'should',
  'need',
  'needs',
  'has',
  'have',
  'could',
  'can',
  "'d",
  'cannot',
  'ca',
  'going',
]);

export function modalPosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
  const { tokens } = passage;
  const word = tokens[index]!.lower;
  if (!modals.has(word)) return undefined;
  const verb = verbAfter(passage, index + 1, range.to);
  if (verb === undefined || !reachesVerb(word, passage, { from: index + 1, to: verb.index }))
    return undefined;
  if (
    verbCueAt(passage, verb.index)?.cue.kind === 'position' &&
    /^(?:will|would|'ll|wo|shall|could|can|'d|cannot|ca)$/u.test(word)
  )
    return undefined;
  const isSelf = isOwn(passage, { from: range.from, to: index }, voice);
  const isNobody =
    /^(?:nobody|none|neither)$/u.test(tokens[index - 1]?.lower ?? '') ||
    (tokens[index - 1]?.lower === 'one' && tokens[index - 2]?.lower === 'no');
  const stance = modalStance(word, { ...verb, isNegated: verb.isNegated !== isNobody }, isSelf);
  if (stance === undefined || (isIdle(tokens[verb.index]!.lemma, word) && !verb.isPassive)) return undefined;
  const argument = modalArgument(passage, { index, range }, { ...voice, verb, isSelf });
  if (argument === undefined) return undefined;
  return {
    stance,
    argument,
    control: isSelf ? 'own' : 'other',
    isHedged: false,
    why: `"${word}${verb.isNegated ? ' not' : ''}" in the speaker's words`,
  };
}

/** What must or will be done; of "sanctions must be lifted" and "taxes must fall" the subject is part of it. */
function modalArgument(
  passage: Passage,
  { index, range }: Place,
  { verb, isSelf, cast }: Voice & { readonly verb: VerbAfter; readonly isSelf: boolean },
): Argument | undefined {
  const read = (from: number, to: number): Argument | undefined =>
    argumentAt(passage, { from, to }, { control: 'any', cast });
  const subject = subjectFrom(passage, range.from, index);
  if (verb.isPassive) return read(subject, range.to);
  const argument = read(verb.index, range.to);
  if (argument === undefined || isSelf) return argument;
  const isBareVerb =
    argument.range.to - argument.range.from === 1 || passage.tokens[verb.index]!.lemma === 'come';
  const target = subjectActor(passage, { from: range.from, to: index }, cast);
  if (isBareVerb && target === null) return read(subject, index) ?? argument;
  return { ...argument, target: argument.target ?? target };
}

interface VerbAfter {
  readonly index: number;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly hasOnly: boolean;
  readonly isConditional: boolean;
}

function verbAfter({ tokens }: Passage, from: number, to: number): VerbAfter | undefined {
  let at = from;
  const words: string[] = [];
  while (
    at < to &&
    at < from + 6 &&
    !isVerbTaggedAdverb(tokens, at) &&
    (tokens[at]!.tag === 'ADV' ||
      tokens[at]!.tag === 'PART' ||
      tokens[at]!.tag === 'AUX' ||
      /^(?:to|not|n't|never|be|only|ever|continue)$/u.test(tokens[at]!.lower))
  ) {
    words.push(tokens[at]!.lower);
    at += 1;
  }
  const isBare = at < to && isBareVerb(tokens, at, at > from ? words : undefined);
  if (
    at >= to ||
    !(
      tokens[at]!.tag === 'VERB' ||
      isBare ||
      (words.includes('to') && /^(?:NOUN|ADJ)$/u.test(tokens[at]!.tag))
    )
  )
    return undefined;
  return {
    index: at,
    isNegated: words.some((word) => /^(?:not|n't|never|no)$/u.test(word)),
    isPassive:
      words.includes('be') && /(?:ed|en|n|t)$/u.test(tokens[at]!.lower) && !tokens[at]!.lower.endsWith('ing'),
    hasOnly: words.includes('only'),
    isConditional: tokens
      .slice(Math.max(0, from - 14), to)
      .some(({ lower }) => /^(?:if|once|provided|unless)$/u.test(lower)),
  };
}

/** "will not close its waters": what takes an object is a verb, whatever the tagger says. */
function isBareVerb(tokens: Passage['tokens'], at: number, before: readonly string[] | undefined): boolean {
  const { tag } = tokens[at]!;
  const next = tokens[at + 1]?.tag ?? '';
  if (before === undefined)
    return /^(?:NOUN|ADJ)$/u.test(tag) && /^(?:DET|PRON|NOUN|ADJ|PROPN|NUM)$/u.test(next);
  const hasOther = before.some((word) => /^(?:be|been|is|are|was|were|have|has|to)$/u.test(word));
  return !hasOther && /^(?:NOUN|ADJ|ADV)$/u.test(tag) && /^(?:DET|PRON)$/u.test(next);
}

/** An adverb by its tag that takes an object after it. */
function isVerbTaggedAdverb(tokens: Passage['tokens'], at: number): boolean {
  const token = tokens[at];
  return (
    token?.tag === 'ADV' &&
    !/ly$|^(?:not|never|only|ever|even|just|also|then|still|now|all|both|half|quite|rather|almost|about)$/u.test(
      token.lower,
    ) &&
    /^(?:its|his|her|their|our|the|a|an|all|any)$/u.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "has", "need" and "going" only count with "to". */
function reachesVerb(word: string, { tokens }: Passage, { from, to }: Range): boolean {
  return (
    !/^(?:has|have|needs?|going)$/u.test(word) || tokens.slice(from, to).some(({ lower }) => lower === 'to')
  );
}

function modalStance(word: string, verb: VerbAfter, isSelf: boolean): Stance | undefined {
  const isNegated = verb.isNegated || word === 'cannot' || word === 'ca' || word === 'wo';
  if (/^(?:must|should|needs?|has|have)$/u.test(word)) return isNegated ? 'opposes' : 'favours';
  if (!isSelf) return undefined;
  if (/^(?:could|can|cannot|ca)$/u.test(word))
    return isNegated
      ? 'rules-out'
      : verb.hasOnly || word === 'could' || verb.isConditional
        ? 'open'
        : undefined;
  return isNegated ? 'rules-out' : 'commits';
}
