import type { Stance, When } from '@entente/core/record';
import { argumentAt, type Argument } from '../attribution/argument.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { CueControl } from '../attribution/cue-lexicon.ts';
import type { Cast } from '../mention/cast.ts';
import type { Mention } from '../mention/mention.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { conditionIn, type FoundCondition } from '../stance/condition.ts';
import { opposite, positionIn } from '../stance/position.ts';

/** A statement of one actor before options are settled over the whole article. */
export interface Draft {
  readonly passage: Passage;
  readonly attribution: Attribution;
  readonly mention: Mention;
  /** Actors of one sentence share the number. */
  readonly joint: number | null;
  readonly stance: Stance | null;
  readonly argument: Argument | null;
  readonly control: CueControl;
  readonly isHedged: boolean;
  readonly condition: FoundCondition | null;
  readonly when: When | null;
  readonly why: string;
}

type Judged = Pick<Draft, 'stance' | 'argument' | 'control' | 'isHedged' | 'why'>;

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
    control: 'any',
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
  for (const range of attribution.content) {
    const found = positionIn(passage, range, { actor: voice.mention.actor, cast: voice.cast });
    if (found === undefined || (cue.kind === 'warn' && found.control !== 'own')) continue;
    return {
      stance: found.stance,
      argument: found.argument,
      control: found.control,
      isHedged: isHedged || found.isHedged,
      why: `read from ${found.why}`,
    };
  }
  return blank;
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

function judgePosition(
  passage: Passage,
  { cue, content, isNegated, isHedged }: Attribution,
  cast: Cast,
): Judged | undefined {
  const stance = isNegated ? cue.negated : cue.stance;
  const range = content[0];
  if (stance === null || range === undefined) return undefined;
  const argument = argumentAt(passage, range, { control: cue.control, cast }) ?? null;
  const isTurned = argument?.isRefused === true;
  return {
    stance: isTurned ? opposite(stance) : stance,
    argument,
    control: cue.control,
    isHedged,
    why: `"${isNegated ? 'not ' : ''}${cue.verb}" is itself a stance on what follows it`,
  };
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
  const argument = argumentAt(
    passage,
    { from: Math.max(range.from, verb + 1), to: end },
    { control: 'any', cast },
  );
  if (argument === undefined) return undefined;
  return {
    stance: 'opposes',
    argument,
    control: 'any',
    isHedged,
    why: `"${tokens[at]!.lower}" with the speaker's own demands`,
  };
}

/** The condition under which a stance holds; it stands after the course, or before it. */
export function conditionOf(
  passage: Passage,
  { content }: Attribution,
  argument: Argument | null,
): FoundCondition | null {
  if (argument === null) return null;
  for (const range of content) {
    const found = conditionIn(passage, sentenceAround(passage, range, argument.range));
    if (found !== undefined) return found;
  }
  return null;
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
