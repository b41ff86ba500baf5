import type { Stance } from '@entente/core/record';
import { argumentAt, type Argument } from '../attribution/argument.ts';
import type { CueControl } from '../attribution/cue-lexicon.ts';
import { verbCueAt } from '../attribution/cue.ts';
import { sourceBefore } from '../attribution/source.ts';
import { type VerbGroup, verbGroupAt } from '../attribution/verb-group.ts';
import type { Cast } from '../mention/cast.ts';
import { actorNamed, gazetteerAt } from '../mention/gazetteer.ts';
import { mentionOf } from '../mention/noun-phrase.ts';
import { partyNouns } from '../mention/role.ts';
import { type Passage, type Range, tokensIn } from '../sentence/passage.ts';
import { evaluations } from './evaluation.ts';

/** A stance that words themselves express, on the course of action that `argument` names. */
export interface Position {
  readonly stance: Stance;
  readonly argument: Argument;
  readonly control: CueControl;
  readonly isHedged: boolean;
  /** What in the words told it. */
  readonly why: string;
}

/** Who speaks: their actor decides which words are about themselves. */
export interface Voice {
  readonly actor: string | null;
  readonly cast: Cast;
}

const idle = new Set(
  'be have take see know remain need depend find do get happen come become understand mean show think believe say tell know continue expect take'.split(
    ' ',
  ),
);
const ownWords = new Set(['we', 'i', 'it', 'they', 'he', 'she', 'us']);

/** The first stance that the words of a speaker express; undefined where they express none. */
export function positionIn(passage: Passage, range: Range, voice: Voice): Position | undefined {
  for (let index = range.from; index < range.to; index += 1) {
    const found =
      cuePosition(passage, { index, range }, voice) ??
      modalPosition(passage, { index, range }, voice) ??
      evaluationPosition(passage, { index, range }, voice) ??
      absencePosition(passage, { index, range }, voice);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "savings should come first" is a wish all the same; "we must be careful" is none. */
function isIdle(lemma: string, modal: string): boolean {
  const isDuty = /^(?:must|should|needs?)$/u.test(modal);
  return idle.has(lemma) && !(isDuty && /^(?:come|happen|remain|continue|depend)$/u.test(lemma));
}

interface Place {
  readonly index: number;
  readonly range: Range;
}

function cuePosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
  const match = verbCueAt(passage, index);
  if (match === undefined || match.cue.kind !== 'position' || match.to > range.to) return undefined;
  const group = verbGroupAt(passage, index, range.from);
  if (group.isPassive && passage.tokens[index]!.tag !== 'AUX') return undefined;
  if (group.isInfinitive && !isOwnInfinitive(passage, group.from, range.from)) return undefined;
  if (!isOwn(passage, { from: range.from, to: group.from }, voice)) return undefined;
  const { cue } = match;
  const isNegated = group.isNegated !== match.isNegated;
  const stance = stanceUnder({ modal: group.modal, isNegated }, cue.stance, cue.negated);
  if (stance === null) return undefined;
  const argument = argumentAt(
    passage,
    { from: match.to, to: range.to },
    { control: cue.control, cast: voice.cast },
  );
  if (argument === undefined) return undefined;
  return {
    stance: argument.isRefused ? opposite(stance) : stance,
    argument,
    control: cue.control,
    isHedged: group.isHedged || cue.isHedged,
    why: `the speaker's own "${cue.verb}"`,
  };
}

/** "could accept" is open; "would not accept" is the negated stance. */
function stanceUnder(
  { modal, isNegated }: Pick<VerbGroup, 'modal' | 'isNegated'>,
  plain: Stance | null,
  negated: Stance | null,
): Stance | null {
  if (isNegated) return negated;
  const isPossible = /^(?:could|may|might|can)$/u.test(modal ?? '');
  return isPossible && plain !== 'rules-out' && plain !== 'opposes' ? 'open' : plain;
}

function isOwnInfinitive({ tokens }: Passage, from: number, floor: number): boolean {
  return (
    from - 2 >= floor &&
    /^(?:continue|continues|like|want|wants|intend|intends|decided)$/u.test(tokens[from - 2]!.lower)
  );
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

function modalPosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
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
    (tokens[at]!.tag === 'ADV' ||
      tokens[at]!.tag === 'PART' ||
      tokens[at]!.tag === 'AUX' ||
      /^(?:to|not|n't|never|be|only|ever|continue)$/u.test(tokens[at]!.lower))
  ) {
    words.push(tokens[at]!.lower);
    at += 1;
  }
  const isBare =
    at === from &&
    at < to &&
    /^(?:NOUN|ADJ)$/u.test(tokens[at]!.tag) &&
    /^(?:DET|PRON|NOUN|ADJ|PROPN|NUM)$/u.test(tokens[at + 1]?.tag ?? '');
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

/** "X is unacceptable", "it is vital to X". */
function evaluationPosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
  const { tokens } = passage;
  if (
    !/^(?:is|are|was|were|be|'s|remains?|remained)$/u.test(tokens[index]!.lower) ||
    tokens[index]!.tag === 'PART'
  )
    return undefined;
  const rest = tokens
    .slice(index + 1, Math.min(range.to, index + 10))
    .map(({ lower }) => lower)
    .filter((word) => !/^["“”'‘’]$/u.test(word));
  const found = evaluations.find(({ pattern }) => pattern.test(`${rest.join(' ')} `));
  if (found === undefined) return undefined;
  const isNegated = /^(?:not|n't|no longer|never|neither)\b/u.test(rest.join(' ')) && !found.ownNegation;
  const stance = isNegated ? found.negated : found.stance;
  if (stance === null) return undefined;
  const range2 = evaluated(passage, { index, range }, found.pattern);
  if (range2 === undefined) return undefined;
  const argument = argumentAt(passage, range2, { control: 'any', cast: voice.cast });
  return argument === undefined
    ? undefined
    : {
        stance,
        argument,
        control: 'any',
        isHedged: false,
        why: `"${rest.slice(0, 4).join(' ')}" as the speaker's judgement`,
      };
}

function evaluated(passage: Passage, { index, range }: Place, pattern: RegExp): Range | undefined {
  const { tokens } = passage;
  const from = subjectFrom(passage, range.from, index);
  const subject = tokens[from]?.lower ?? '';
  if (index > from && !/^(?:it|this|that|there|which|nothing|everything|what)$/u.test(subject))
    return { from, to: index };
  if (subject !== 'it') return undefined;
  const to = tokens.findIndex(
    (token, at) => at > index && at < range.to && /^(?:to|that|for)$/u.test(token.lower),
  );
  return to < 0 || pattern.source === '' ? undefined : { from: to, to: range.to };
}

/** "there can be no X", "no X without Y". */
function absencePosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
  const { tokens } = passage;
  const isThere =
    tokens[index]!.lower === 'there' &&
    /^(?:can|will|would|could|must|should|is)$/u.test(tokens[index + 1]?.lower ?? '');
  const no = tokens.findIndex((token, at) => at >= index && at < index + 5 && token.lower === 'no');
  const hasWithout = tokens
    .slice(index, range.to)
    .some(({ lower }) => lower === 'without' || lower === 'until' || lower === 'unless');
  const isBare = index === range.from && tokens[index]!.lower === 'no' && hasWithout;
  if ((!isThere && !isBare) || no < 0 || no >= range.to) return undefined;
  const argument = argumentAt(passage, { from: no + 1, to: range.to }, { control: 'any', cast: voice.cast });
  if (argument === undefined) return undefined;
  return {
    stance: hasWithout ? 'open' : 'rules-out',
    argument,
    control: 'any',
    isHedged: false,
    why: '"no ..." in the speaker\'s words',
  };
}

function subjectFrom({ tokens }: Passage, floor: number, to: number): number {
  let from = to;
  while (
    from > floor &&
    !/^[,;:–—“"”?!]$/u.test(tokens[from - 1]!.text) &&
    !/^(?:that|because|but|while|when|if|as|believes?|thinks?|so)$/u.test(tokens[from - 1]!.lower) &&
    tokens[from - 1]!.tag !== 'ADV'
  )
    from -= 1;
  while (from < to && /^(?:and|but|the|a|an|any)$/u.test(tokens[from]!.lower)) from += 1;
  return from;
}

function subjectActor(passage: Passage, range: Range, cast: Cast): string | null {
  return sourceBefore(passage, range, cast)?.mentions[0]?.actor ?? null;
}

/** Whether the subject before a verb is the speaker: "we", "it", the speaker's own country, or left out. */
function isOwn(passage: Passage, { from, to }: Range, { actor, cast }: Voice): boolean {
  const { tokens } = passage;
  let at = to - 1;
  while (
    at >= from &&
    (tokens[at]!.tag === 'ADV' || passage.dated[at] || /^["“”'‘’]$/u.test(tokens[at]!.text))
  )
    at -= 1;
  if (at < from) return true;
  const before = tokens[at]!;
  if (ownWords.has(before.lower)) return true;
  if (before.tag === 'CCONJ')
    return isOwn(passage, { from, to: verbBefore(passage, from, at) }, { actor, cast });
  if (before.text === ',') return false;
  const named = mentionOf(
    tokensIn(passage, { from: Math.max(from, subjectFrom(passage, from, at + 1)), to: at + 1 }),
    cast,
  );
  if (named !== undefined && named.actor !== null && named.actor === actor) return true;
  if (actorNamed(before.text) === actor && actor !== null) return true;
  if (tokens[at - 1]?.lower === 'the' && partyNouns.has(before.lower) && actor !== null && isMovement(actor))
    return true;
  if (
    tokens[at - 1]?.lower === 'the' &&
    /^(?:group|bloc|movement|party|government|country|alliance|ministry|union|delegation|coalition|administration|body|island|islands|kingdom|republic|state|faction|organisation|organization)$/u.test(
      before.lower,
    )
  )
    return true;
  const phrase = tokens.slice(Math.max(from, at - 3), at + 1).map(({ lower }) => lower);
  return (
    /^(?:our|my|his|her|their)$/u.test(phrase.at(-2) ?? '') &&
    /^(?:country|state|province|region|tribe|city|government|party|side|delegation|nation|group|union|bloc|administration|ministry|people|forces)$/u.test(
      before.lower,
    )
  );
}

/** Not a state: "the rebels" can be its own people. */
function isMovement(actor: string): boolean {
  return gazetteerAt(actor.toLowerCase().split(' '), 0)?.kind !== 'state';
}

/** The subject of the verb phrase that a conjunction continues. */
function verbBefore({ tokens }: Passage, from: number, conjunction: number): number {
  for (let at = from; at < conjunction; at += 1) {
    if (tokens[at]!.tag === 'AUX' || tokens[at]!.tag === 'VERB') return at;
  }
  return from;
}

export function opposite(stance: Stance): Stance {
  const opposites: Readonly<Record<Stance, Stance>> = {
    'rules-out': 'commits',
    opposes: 'favours',
    open: 'open',
    favours: 'opposes',
    commits: 'rules-out',
  };
  return opposites[stance];
}
