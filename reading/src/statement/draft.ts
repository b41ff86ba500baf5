import type { Stance, When } from '@entente/core/record';
import type { Argument } from '../attribution/argument.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { CueControl } from '../attribution/cue-lexicon.ts';
import type { Cast } from '../mention/cast.ts';
import type { Mention } from '../mention/mention.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { conditionIn, type FoundCondition } from '../stance/condition.ts';
import { namingPosition } from '../stance/naming-position.ts';
import { opposite, positionIn } from '../stance/position.ts';
import { joinedWords, openingClause } from '../stance/spoken.ts';
import { toldArgument } from '../stance/told-argument.ts';
import type { Position } from '../stance/voice.ts';
import { isAboutWords } from '../stance/words-about.ts';

/** A statement of one actor before options are settled over the whole article. */
export interface Draft {
  readonly passage: Passage;
  readonly attribution: Attribution;
  readonly mention: Mention;
  /** Actors of one sentence share the number. */
  readonly joint: number | null;
  readonly stance: Stance | null;
  readonly argument: Argument | null;
  /** The passage whose tokens the argument counts: the speaker's words as one run, where the reporter's interrupt them. */
  readonly words: Passage;
  readonly control: CueControl;
  /** Whether the words tell what somebody wants or would do, rather than what must be or is good. */
  readonly isWill: boolean;
  readonly isHedged: boolean;
  readonly condition: FoundCondition | null;
  readonly when: When | null;
  readonly why: string;
}

type Judged = Pick<Draft, 'stance' | 'argument' | 'words' | 'control' | 'isWill' | 'isHedged' | 'why'>;

/** The stance of an attribution's source, from the class of its cue and the polarity of its content. */
export function judge(
  passage: Passage,
  attribution: Attribution,
  voice: { readonly mention: Mention; readonly cast: Cast },
): Judged {
  const { cue, isHedged } = attribution;
  const blank: Judged = {
    stance: null,
    argument: null,
    words: passage,
    control: 'any',
    isWill: false,
    isHedged,
    why: `"${cue.verb}" passes on words that take no stance on a course of action`,
  };
  if (cue.kind === 'position') return judgePosition(passage, attribution, voice.cast) ?? blank;
  if (cue.kind === 'accuse')
    return (
      judgeAccusation(passage, attribution, voice.cast) ?? {
        ...blank,
        why: 'what is said of another is no position of the speaker',
      }
    );
  if (isProposing(passage, attribution)) {
    const proposal = { ...attribution, cue: { ...cue, kind: 'position', stance: 'favours' } as const };
    return judgePosition(passage, proposal, voice.cast) ?? blank;
  }
  const told = (words: Passage, range: Range): Judged | undefined => {
    const found = positionIn(words, range, { actor: voice.mention.actor, cast: voice.cast });
    if (found === undefined || (cue.kind === 'warn' && !isThreat(words, found))) return undefined;
    return {
      stance: found.stance,
      argument: found.argument,
      words,
      control: found.control,
      isWill: found.isWill,
      isHedged: isHedged || found.isHedged || cue.verb === 'hint',
      why: `read from ${found.why}`,
    };
  };
  if (/^(?:call|describe|label|brand|deem|consider)$/u.test(cue.verb)) {
    const words = joinedWords(passage, attribution);
    const found = namingPosition(words, { from: 0, to: words.tokens.length }, voice.cast);
    if (found !== undefined) return { ...found, words, isHedged, why: `read from ${found.why}` };
    if (cue.verb !== 'consider' && !words.tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
      return blank;
  }
  for (const range of attribution.content) {
    const found = told(passage, range);
    if (found !== undefined) return found;
  }
  if (attribution.content.length > 1) {
    const words = joinedWords(passage, attribution);
    return told(words, { from: 0, to: words.tokens.length }) ?? blank;
  }
  return blank;
}

/** A warning takes a stance where it threatens: with the speaker's own act, or that something will be denied. */
function isThreat({ tokens }: Passage, { isWill, stance, argument: { range } }: Position): boolean {
  if (isWill) return true;
  return (
    stance === 'rules-out' &&
    tokens
      .slice(range.from, range.to)
      .some(({ lower }) =>
        /^(?:talks?|negotiations?|meetings?|deal|agreement|accord|withdrawal|concessions?|ceasefire|truce|cooperation|exchange|release|elections?|compromise|dialogue)$/u.test(
          lower,
        ),
      )
  );
}

/** "suggested reopening the port": the act itself, not words about it. */
function isProposing({ tokens, sentence }: Passage, { cue, content, isNegated }: Attribution): boolean {
  const from = content[0]?.from ?? -1;
  const first = tokens[from];
  return (
    /^(?:suggest|propose)$/u.test(cue.verb) &&
    !isNegated &&
    first?.tag === 'VERB' &&
    first.lower.endsWith('ing') &&
    sentence.quoted[from] !== true
  );
}

/** Words that turn away a claim as well as a course. */
const turnsAway =
  /^(?:reject|dismiss|decline|refuse|resist|oppose|rejection|refusal|turn down|brush aside)$/u;

function judgePosition(passage: Passage, attribution: Attribution, cast: Cast): Judged | undefined {
  const { cue, isNegated, cueRange } = attribution;
  // "appeared ready to": the copula of the cue holds back.
  const isHedged =
    attribution.isHedged || /^(?:appear|seem|sound)/u.test(passage.tokens[cueRange.from]!.lower);
  const stance = isNegated ? cue.negated : cue.stance;
  const range = argumentRange(passage, attribution);
  if (stance === null || range === undefined) return undefined;
  const argument = toldArgument(passage, range, { control: cue.control, cast }) ?? null;
  if (argument !== null && turnsAway.test(cue.verb) && isAboutWords(passage, argument.range))
    return undefined;
  const isTurned = argument?.isRefused === true;
  return {
    stance: isTurned ? opposite(stance) : stance,
    argument,
    words: passage,
    control: cue.control,
    isWill: true,
    isHedged,
    why: `"${isNegated ? 'not ' : ''}${cue.verb}" is itself a stance on what follows it`,
  };
}

/** "agreed on Thursday to a truce that is to begin at dawn": the truce too, not the relative clause alone. */
function argumentRange({ tokens }: Passage, { content, cueRange }: Attribution): Range | undefined {
  const range = content[0];
  if (range === undefined || tokens[range.from]?.lower !== 'that' || range.from <= cueRange.to) return range;
  const isRelative =
    /^(?:AUX|VERB)$/u.test(tokens[range.from + 1]?.tag ?? '') &&
    /^(?:NOUN|PROPN)$/u.test(tokens[range.from - 1]!.tag);
  return isRelative ? { from: cueRange.to, to: range.to } : range;
}

const clash = new Set(['incompatible', 'unacceptable', 'contrary', 'irreconcilable']);

/** Within an accusation only a clash with the speaker's own demands tells where the speaker stands. */
function judgeAccusation(
  passage: Passage,
  { content, isHedged }: Attribution,
  cast: Cast,
): Judged | undefined {
  const { tokens } = passage;
  const range = content[0];
  if (range === undefined) return undefined;
  const at = tokens.findIndex(
    (token, index) => index >= range.from && index < range.to && clash.has(token.lower),
  );
  if (at < 0) return undefined;
  const verb = tokens.findLastIndex(
    (token, index) => index < at && index >= range.from && token.tag === 'VERB',
  );
  let end = at;
  while (end > 0 && tokens[end - 1]!.tag === 'ADV') end -= 1;
  const argument = toldArgument(
    passage,
    { from: Math.max(range.from, verb + 1), to: end },
    { control: 'any', cast },
  );
  if (argument === undefined) return undefined;
  return {
    stance: 'opposes',
    argument,
    words: passage,
    control: 'any',
    isWill: false,
    isHedged,
    why: `"${tokens[at]!.lower}" with the speaker's own demands`,
  };
}

/** The condition under which a stance holds or something would be done; it stands after the course, or before it. */
export function conditionOf(
  passage: Passage,
  attribution: Attribution,
  { argument, words }: Pick<Judged, 'argument' | 'words'>,
): FoundCondition | null {
  const { content } = attribution;
  if (argument === null && !content.some((range) => isPlan(passage, range))) return null;
  for (const range of content) {
    const around =
      argument === null || words !== passage ? range : sentenceAround(passage, range, argument.range);
    const found = conditionIn(passage, around);
    if (found !== undefined) return found;
  }
  const opening = openingClause(passage, attribution);
  const found = opening === undefined ? undefined : conditionIn(passage, opening);
  return found?.range.from === 0 && found.kind !== 'only-if' ? found : null;
}

/** Whether the words tell what somebody would do. */
function isPlan({ tokens }: Passage, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:will|would|'ll|wo|'d|could|must|should)$/u.test(lower));
}

/** In a quotation of several sentences only the one with the course counts. */
function sentenceAround({ tokens }: Passage, { from, to }: Range, course: Range): Range {
  if (course.from < from || course.from >= to) return { from, to };
  let start = course.from;
  let end = start;
  while (start > from && !/^[.!?;]$/u.test(tokens[start - 1]!.text)) start -= 1;
  const joins = (at: number): boolean =>
    at >= course.to &&
    ((tokens[at]!.lower === 'and' && tokens[at + 1]?.lower === 'that') ||
      (tokens[at]!.lower === 'but' && tokens[at + 1]?.lower !== 'only'));
  while (end < to && !/^[.!?;]$/u.test(tokens[end]!.text) && !joins(end)) end += 1;
  return { from: start, to: end };
}
