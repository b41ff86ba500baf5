import type { Stance } from '@entente/core/record';
import type { Argument } from '../attribution/argument.ts';
import { verbCueAt } from '../attribution/cue.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { type ModalVerb, verbAfterModal } from './modal-verb.ts';
import { isNegativeSubject, isOwn, subjectActor, subjectFrom } from './own-subject.ts';
import { isPhraseAt } from './phrase-position.ts';
import { toldArgument } from './told-argument.ts';
import { isAboutWords } from './words-about.ts';
import type { Place, Position, Voice } from './voice.ts';

const idle = new Set(
  'be have take see know remain need depend find do get happen come become understand mean show think believe say tell know continue expect take like thank congratulate express stress add emphasise emphasize win lose face suffer survive prevail benefit fail regret forget'.split(
    ' ',
  ),
);

/** "savings should come first" is a wish all the same; "we must be careful" is none. */
function isIdle(lemma: string, modal: string): boolean {
  return (
    idle.has(lemma) && !(isDuty(modal) && /^(?:come|happen|remain|continue|depend|prevail)$/u.test(lemma))
  );
}

/** "it would probably fail": what is foreseen, nothing anybody means to do. */
function isForecast(
  { tokens }: Passage,
  { subject, index, verb }: { readonly subject: Range; readonly index: number; readonly verb: number },
): boolean {
  const isIt = subject.to - subject.from === 1 && tokens[subject.from]!.lower === 'it';
  return (
    isIt && tokens.slice(index, verb).some(({ lower }) => /^(?:probably|likely|inevitably)$/u.test(lower))
  );
}

function isDuty(modal: string): boolean {
  return /^(?:must|should|shall|needs?|has|have|had|ought)$/u.test(modal);
}

/** What a course of action does when it is taken: "the delivery would not happen". */
const occurring = /^(?:happen|occur|proceed|materialise|materialize|begin|start|resume|go|take|come)$/u;

const modals = new Set(
  "will would 'll wo shall must should ought need needs has have had could can may might 'd cannot ca going".split(
    ' ',
  ),
);

/** "will", "must" and the like: what the speaker is to do, or somebody is told to. */
export function modalPosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
  const { tokens } = passage;
  const word = tokens[index]!.lower;
  if (!modals.has(word)) return undefined;
  const after: Verb | undefined =
    verbAfterModal(passage, index + 1, range.to) ?? invertedVerb(passage, { index, range });
  if (
    after === undefined ||
    after.isPerfect ||
    !reachesVerb(word, passage, { from: index + 1, to: after.index })
  )
    return undefined;
  if (isCueOfItsOwn(passage, word, after) || isPhraseAt(passage, after.index, range.to)) return undefined;
  const from = subjectFrom(passage, range.from, index);
  const isNobody = isNegativeSubject(tokens.slice(from, index));
  const isBefore = /^(?:not|n't|never)$/u.test(tokens[index - 1]?.lower ?? '') && index > range.from;
  const verb = { ...after, isNegated: after.isNegated !== (isNobody || isBefore) };
  const subject = after.subject ?? { from: range.from, to: subjectEnd(passage, range.from, index) };
  const isSelf = isOwn(passage, subject, voice);
  if (isForecast(passage, { subject, index, verb: after.index })) return undefined;
  const consent = consentStance(passage, verb, word);
  const told = (stance: Stance, argument: Argument | undefined): Position | undefined =>
    argument === undefined || (verb.isNegated && isAboutWords(passage, argument.range))
      ? undefined
      : {
          stance: refuses(tokens, verb) ? refused(stance) : stance,
          argument,
          control: isSelf ? 'own' : 'other',
          isWill: (isSelf && !isDuty(word)) || consent !== undefined,
          isHedged: false,
          why: `"${word}${verb.isNegated ? ' not' : ''}" in the speaker's words`,
        };
  if (consent !== undefined && !isSelf) return told(consent, argumentIn(passage, { from, to: index }, voice));
  if (!isSelf && !isDuty(word)) return told(...undergoing(passage, word, { verb, from, index, voice }));
  const stance = modalStance(word, verb, isSelf, isConditional(passage, index, range));
  if (stance === undefined || (isIdle(tokens[verb.index]!.lemma, word) && !verb.isPassive && !verb.isQuality))
    return undefined;
  if (verb.isQuality && (!isDuty(word) || isMoodWord(tokens[verb.index]!.lower))) return undefined;
  return told(stance, modalArgument(passage, { index, range }, { ...voice, verb, isSelf }));
}

/** "was not going to": the subject ends before "was". */
function subjectEnd({ tokens }: Passage, from: number, index: number): number {
  let end = index;
  while (end > from && /^(?:not|n't|never|is|are|was|were|'s|'re|'m|am)$/u.test(tokens[end - 1]!.lower))
    end -= 1;
  return end;
}

type Verb = ModalVerb & { readonly subject?: Range };

/** "Not until the court has spoken would Peru sign": the subject stands after the helping word. */
function invertedVerb(passage: Passage, { index, range }: Place): Verb | undefined {
  const { tokens } = passage;
  const isFronted = tokens
    .slice(range.from, Math.min(range.from + 3, index))
    .some(({ lower }) => /^(?:not|only|never|nor|neither|under|no)$/u.test(lower));
  if (!isFronted || !/^(?:PROPN|PRON|DET|NOUN)$/u.test(tokens[index + 1]?.tag ?? '')) return undefined;
  for (let at = index + 2; at < Math.min(range.to, index + 8); at += 1) {
    if (/^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[at]!.tag)) return undefined;
    if (tokens[at]!.tag !== 'VERB') continue;
    const isNegated = !tokens.slice(range.from, range.from + 2).some(({ lower }) => lower === 'only');
    return {
      index: at,
      isNegated,
      isPassive: false,
      hasOnly: !isNegated,
      isQuality: false,
      isPerfect: false,
      isApart: true,
      subject: { from: index + 1, to: at },
    };
  }
  return undefined;
}

/** "would accept": the verb is itself a stance, and is read as one. */
function isCueOfItsOwn(
  passage: Passage,
  word: string,
  { index, isPassive, isNegated, isApart }: Verb,
): boolean {
  const cue = verbCueAt(passage, index)?.cue;
  return (
    !isPassive &&
    !isApart &&
    cue?.kind === 'position' &&
    (isNegated ? cue.negated : cue.stance) !== null &&
    /^(?:will|would|'ll|wo|shall|could|can|may|might|'d|cannot|ca)$/u.test(word)
  );
}

/** "will make no concessions": the object is what is refused. */
function refuses(tokens: Passage['tokens'], { index, isNegated }: Verb): boolean {
  const [no, noun] = [tokens[index + 1]?.lower, tokens[index + 2]?.lower ?? ''];
  return !isNegated && no === 'no' && !/^(?:longer|effort|efforts|expense|time|stone|doubt)$/u.test(noun);
}

function refused(stance: Stance): Stance {
  if (stance === 'commits') return 'rules-out';
  return stance === 'favours' ? 'opposes' : stance;
}

/** "no company would have our consent": whose leave is given or kept back. */
function consentStance({ tokens }: Passage, { index, isNegated }: Verb, word: string): Stance | undefined {
  const isGiven =
    /^(?:have|get|receive|enjoy|win|find)$/u.test(tokens[index]!.lemma) &&
    tokens.slice(index + 1, index + 3).some(({ lower }) => /^(?:our|its|my|his|her|their)$/u.test(lower)) &&
    tokens
      .slice(index + 2, index + 7)
      .some(({ lower }) =>
        /^(?:consent|support|backing|approval|agreement|blessing|votes?|signature)$/u.test(lower),
      );
  if (!isGiven || isDuty(word)) return undefined;
  return isNegated ? 'opposes' : 'favours';
}

/** "the delivery would not happen", "the prisoners will not be freed": a course that the speaker keeps from being taken. */
function undergoing(
  passage: Passage,
  word: string,
  {
    verb,
    from,
    index,
    voice,
  }: { readonly verb: Verb; readonly from: number; readonly index: number; readonly voice: Voice },
): readonly [Stance, Argument | undefined] {
  const { tokens } = passage;
  const lemma = tokens[verb.index]!.lemma;
  const next = tokens[verb.index + 1]?.lower ?? '';
  const isOccurring =
    occurring.test(lemma) &&
    (!/^(?:go|take|come)$/u.test(lemma) || /^(?:ahead|place|about|through|forward)$/u.test(next));
  const isAble = /^(?:can|cannot|ca|could|may|might)$/u.test(word);
  const isSuffered =
    verb.isPassive && (!isAble || /^(?:accept|tolerate|allow|permit|justify|support)$/u.test(lemma));
  const isCourse = subjectActor(passage, { from, to: index }, voice.cast) === null;
  const isKept = isCourse && !verb.isNegated && isHeldTo(passage, index, verb);
  if (isKept && /^(?:stay|remain|continue)$/u.test(lemma))
    return ['commits', argumentIn(passage, { from, to: index }, voice)];
  if (isKept && verb.isPassive && !isAble)
    return ['commits', argumentIn(passage, { from, to: verb.index + 1 }, voice)];
  if (!verb.isNegated || !isCourse) return ['rules-out', undefined];
  if (isOccurring) return ['rules-out', argumentIn(passage, { from, to: index }, voice)];
  return ['rules-out', isSuffered ? argumentIn(passage, { from, to: verb.index + 1 }, voice) : undefined];
}

/** "the embargo will stay in place", "would be lifted once all have left": with what it hangs on it is a plan, no forecast. */
function isHeldTo({ tokens }: Passage, from: number, { index }: Verb): boolean {
  const after = tokens.slice(index + 1, index + 3).map(({ lower }) => lower);
  return (
    (after[0] === 'in' && /^(?:place|force|effect)$/u.test(after[1] ?? '')) ||
    tokens
      .slice(from, index + 20)
      .some(({ lower }) => /^(?:until|unless|once|provided|when|after)$/u.test(lower))
  );
}

function argumentIn(passage: Passage, range: Range, { cast }: Voice): Argument | undefined {
  const argument = toldArgument(passage, range, { control: 'any', cast });
  return argument === undefined ? undefined : { ...argument, isRefused: false };
}

/** "we must be careful", "it should be clear": no course. */
function isMoodWord(word: string): boolean {
  return /^(?:able|careful|clear|ready|prepared|willing|aware|cautious|patient|vigilant|proud|grateful|realistic|honest|fine|noted|remembered|surprised|worried|afraid|sorry|possible|happy|naive|complacent|blind|silent|mistaken|wary|alert|firm|strong|united|serious)$/u.test(
    word,
  );
}

/** What must or will be done; of "sanctions must be lifted" and "taxes must fall" the subject is part of it. */
function modalArgument(
  passage: Passage,
  { index, range }: Place,
  { verb, isSelf, cast }: Voice & { readonly verb: Verb; readonly isSelf: boolean },
): Argument | undefined {
  const read = (from: number, to: number): Argument | undefined =>
    toldArgument(passage, { from, to }, { control: 'any', cast });
  const subject = subjectFrom(passage, range.from, index);
  const isStaying =
    !isSelf && /^(?:stay|remain|continue|happen|prevail)$/u.test(passage.tokens[verb.index]!.lemma);
  if (verb.isQuality || isStaying) return read(subject, index);
  if (verb.isPassive) return read(subject, range.to);
  const argument = read(verb.index, range.to);
  if (argument === undefined || isSelf) return argument;
  const isBareVerb =
    argument.range.to - argument.range.from === 1 || passage.tokens[verb.index]!.lemma === 'come';
  const target = subjectActor(passage, { from: range.from, to: index }, cast);
  if (isBareVerb && target === null) return read(subject, index) ?? argument;
  return { ...argument, target: argument.target ?? target };
}

function isConditional({ tokens }: Passage, index: number, { from, to }: Range): boolean {
  return tokens
    .slice(Math.max(from, index - 13), to)
    .some(({ lower }) => /^(?:if|once|provided|unless)$/u.test(lower));
}

/** "has", "need" and "going" only count with "to". */
function reachesVerb(word: string, { tokens }: Passage, { from, to }: Range): boolean {
  return (
    !/^(?:has|have|had|needs?|going|ought)$/u.test(word) ||
    tokens.slice(from, to).some(({ lower }) => lower === 'to')
  );
}

function modalStance(word: string, verb: Verb, isSelf: boolean, isConditional: boolean): Stance | undefined {
  const isNegated = verb.isNegated || word === 'cannot' || word === 'ca' || word === 'wo';
  // "it had to protect its ports" tells why something was done.
  if (word === 'had' && isSelf) return undefined;
  // "need not sign" and "does not have to" leave it open.
  if (/^(?:needs?|has|have|had)$/u.test(word)) return isNegated ? undefined : 'favours';
  if (isDuty(word) && word !== 'shall') return isNegated ? 'opposes' : 'favours';
  if (!isSelf) return undefined;
  if (/^(?:could|can|cannot|ca|may|might)$/u.test(word)) {
    if (/^(?:may|might)$/u.test(word)) return isNegated ? undefined : 'open';
    if (isNegated) return 'rules-out';
    return verb.hasOnly || word === 'could' || isConditional ? 'open' : undefined;
  }
  return isNegated ? 'rules-out' : 'commits';
}
