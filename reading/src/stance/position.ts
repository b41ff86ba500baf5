import type { Stance } from '@entente/core/record';
import { verbCueAt } from '../attribution/cue.ts';
import { type VerbGroup, verbGroupAt } from '../sentence/verb-group.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { absencePosition } from './absence-position.ts';
import { conditionsIn } from './condition.ts';
import { evaluations } from './evaluation.ts';
import { modalPosition } from './modal-position.ts';
import { isContactRelative, isNegativeSubject, isOwn, subjectFrom } from './own-subject.ts';
import { isPerfectHypothesis, phrasePosition } from './phrase-position.ts';
import { isAboutWords } from './words-about.ts';
import { toldArgument } from './told-argument.ts';
import type { Place, Position, Voice } from './voice.ts';

/** The first stance that the words of a speaker express; undefined where they express none. */
export function positionIn(passage: Passage, range: Range, voice: Voice): Position | undefined {
  const conditions = new Map(conditionsIn(passage, range).map(({ from, to }) => [from, to] as const));
  for (let index = range.from; index < range.to; index += 1) {
    const after = conditions.get(index);
    if (after !== undefined) {
      index = after - 1;
      continue;
    }
    if (isTold(passage, { index, range }, voice)) return undefined;
    const found =
      cleftPosition(passage, { index, range }, voice) ??
      phrasePosition(passage, { index, range }, voice) ??
      cuePosition(passage, { index, range }, voice) ??
      modalPosition(passage, { index, range }, voice) ??
      evaluationPosition(passage, { index, range }, voice) ??
      absencePosition(passage, { index, range }, voice);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Begin had promised to leave", "Chile said it would": from here on the words are another's. */
function isTold(passage: Passage, { index, range }: Place, voice: Voice): boolean {
  const match = verbCueAt(passage, index);
  if (match === undefined) return false;
  const { cue } = match;
  const isTelling = cue.kind !== 'position' || cue.stance === 'commits';
  const group = verbGroupAt(passage, index, range.from);
  if (!isTelling || group.isPassive || group.isInfinitive || group.modal !== null || group.from <= range.from)
    return false;
  const before = passage.tokens[group.from - 1]!;
  return (
    /^(?:NOUN|PROPN|PRON)$/u.test(before.tag) && !isOwn(passage, { from: range.from, to: group.from }, voice)
  );
}

/** "What we will not do is redraw the border". */
function cleftPosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
  const { tokens } = passage;
  if (tokens[index]!.lower !== 'what') return undefined;
  const copula = tokens.findIndex(
    ({ lower }, at) => at > index + 1 && at < Math.min(range.to, index + 10) && /^(?:is|was)$/u.test(lower),
  );
  const words = tokens.slice(index + 1, Math.max(index + 1, copula)).map(({ lower }) => lower);
  const modal = words.findIndex((word) => /^(?:will|would|wo|could|can|cannot|ca|'ll|want)$/u.test(word));
  if (copula < 0 || modal < 1 || (words.at(-1) !== 'do' && words.at(-1) !== 'want')) return undefined;
  if (!isOwn(passage, { from: index + 1, to: index + 1 + modal }, voice)) return undefined;
  const argument = toldArgument(
    passage,
    { from: copula + 1, to: range.to },
    { control: 'own', cast: voice.cast },
  );
  if (argument === undefined) return undefined;
  const isNegated = words.some((word) => /^(?:not|n't|never|cannot)$/u.test(word));
  const [plain, negated] =
    words[modal] === 'want' ? (['favours', 'opposes'] as const) : (['commits', 'rules-out'] as const);
  return {
    stance: isNegated ? negated : plain,
    argument,
    control: words[modal] === 'want' ? 'any' : 'own',
    isWill: true,
    isHedged: false,
    why: `"what we ${isNegated ? 'will not' : 'will'} do" in the speaker's words`,
  };
}

function cuePosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
  const match = verbCueAt(passage, index);
  if (match === undefined || match.cue.kind !== 'position' || match.to > range.to) return undefined;
  const group = verbGroupAt(passage, index, range.from);
  if (group.isPassive && passage.tokens[index]!.tag !== 'AUX') return undefined;
  if (group.isInfinitive && !isOwnInfinitive(passage, group.from, range.from)) return undefined;
  // "the terms it wants cannot ...": which terms, not what the speaker wants.
  if (group.from - 2 >= range.from && isContactRelative(passage.tokens, group.from - 1)) return undefined;
  if (!isOwn(passage, { from: range.from, to: group.from }, voice)) return undefined;
  const { cue } = match;
  if (isPerfectHypothesis(passage, group.from, index)) return undefined;
  const subject = passage.tokens.slice(subjectFrom(passage, range.from, group.from), group.from);
  const isNegated = (group.isNegated !== match.isNegated) !== isNegativeSubject(subject);
  const stance = stanceUnder({ modal: group.modal, isNegated }, cue.stance, cue.negated);
  if (stance === null) return undefined;
  const argument = toldArgument(
    passage,
    { from: match.to, to: range.to },
    { control: cue.control, cast: voice.cast },
  );
  if (argument === undefined || isAboutWords(passage, argument.range)) return undefined;
  return {
    stance: argument.isRefused ? opposite(stance) : stance,
    argument,
    control: cue.control,
    isWill: true,
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

/** "X is unacceptable", "it is vital to X". */
function evaluationPosition(passage: Passage, { index, range }: Place, voice: Voice): Position | undefined {
  const { tokens } = passage;
  if (
    !/^(?:is|are|was|were|be|'s|remains?|remained|makes?|made)$/u.test(tokens[index]!.lower) ||
    tokens[index]!.tag === 'PART'
  )
    return undefined;
  const rest = tokens
    .slice(index + 1, Math.min(range.to, index + 10))
    .map(({ lower }) => lower)
    .filter((word) => !/^["“”'‘’]$/u.test(word));
  const found = evaluations.find(({ pattern }) => pattern.test(`${rest.join(' ')} `));
  if (found === undefined) return undefined;
  const before = tokens[index - 1]?.lower ?? '';
  const isDenied =
    /^(?:cannot|not|n't|never)$/u.test(before) ||
    /^(?:not|n't|no longer|never|neither)\b/u.test(rest.join(' '));
  const isNobody = isNegativeSubject(tokens.slice(subjectFrom(passage, range.from, index), index));
  const isNegated = (isDenied && !found.ownNegation) !== isNobody;
  const stance = isNegated ? found.negated : found.stance;
  if (stance === null) return undefined;
  const range2 = evaluated(passage, { index, range });
  if (range2 === undefined) return undefined;
  const argument = toldArgument(passage, range2, { control: 'any', cast: voice.cast });
  return argument === undefined || isAboutWords(passage, argument.range)
    ? undefined
    : {
        stance,
        argument,
        control: 'any',
        isWill: false,
        isHedged: false,
        why: `"${rest.slice(0, 4).join(' ')}" as the speaker's judgement`,
      };
}

function evaluated(passage: Passage, { index, range }: Place): Range | undefined {
  const { tokens } = passage;
  const from = subjectFrom(passage, range.from, index);
  const subject = tokens[from]?.lower ?? '';
  const open = openedTo(passage, { index, range });
  if (open !== undefined) return open;
  if (index > from && !/^(?:it|this|that|there|which|nothing|everything|what)$/u.test(subject))
    return { from, to: subjectEnd(passage, from, index) };
  if (subject !== 'it') return undefined;
  const to = tokens.findIndex(
    (token, at) => at > index && at < range.to && /^(?:to|that|for)$/u.test(token.lower),
  );
  if (to >= 0) return { from: to, to: range.to };
  // "high time they left": the verb, with no word before its clause.
  const time = tokens.findIndex((token, at) => at > index && at < index + 5 && token.lower === 'time');
  const verb = tokens.findIndex(
    ({ tag }, at) => time > 0 && at > time + 1 && at < range.to && tag === 'VERB',
  );
  return verb < 0 ? undefined : { from: verb, to: range.to };
}

/** "is not open for renegotiation": that itself is the course, rather than what it would be done to. */
function openedTo({ tokens }: Passage, { index, range }: Place): Range | undefined {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      place > index && place < Math.min(range.to - 1, index + 5) && /^(?:open|up)$/u.test(lower),
  );
  const noun = tokens[at + 2];
  const isAct =
    at >= 0 &&
    /^(?:for|to)$/u.test(tokens[at + 1]!.lower) &&
    noun?.tag === 'NOUN' &&
    !/^(?:discussion|debate|question|negotiation|grabs|change|compromise)$/u.test(noun.lower);
  return isAct && at + 2 < range.to ? { from: at + 2, to: range.to } : undefined;
}

/** "the terms it wants cannot be": without the helping verbs and the clause that says which terms. */
function subjectEnd({ tokens }: Passage, from: number, index: number): number {
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      at < index &&
      (/^(?:cannot|can|could|would|will|not|n't|never)$/u.test(token.lower) || isContactRelative(tokens, at)),
  );
  return end < 0 ? index : end;
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
