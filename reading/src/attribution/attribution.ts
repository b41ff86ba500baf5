import type { Cast } from '../mention/cast.ts';
import type { Mention } from '../mention/mention.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import type { AttributionRule, Candidate } from './candidate.ts';
import { addresseeEnd, contentStart, courseStart, isOnlyCircumstance } from './content.ts';
import type { Cue } from './cue-lexicon.ts';
import { candidatesIn } from './finding.ts';
import { connectors, isFronted, settle } from './nesting.ts';

/** Words attributed to a source by a cue; ranges are token ranges of the passage. */
export interface Attribution {
  readonly cue: Cue;
  readonly cueRange: Range;
  readonly source: Range;
  readonly mentions: readonly Mention[];
  /** The reporter's own words: source, cue, time and place. */
  readonly clause: Range;
  readonly content: readonly Range[];
  readonly isNegated: boolean;
  readonly isHedged: boolean;
  readonly rule: AttributionRule;
}

/** All attributions of a sentence, left to right. */
export function attributionsIn(passage: Passage, cast: Cast): readonly Attribution[] {
  const kept = settle(passage, candidatesIn(passage, cast));
  return kept.flatMap((candidate, index) =>
    attributionOf(passage, candidate, { before: kept[index - 1], after: kept[index + 1] }),
  );
}

interface Neighbours {
  readonly before: Candidate | undefined;
  readonly after: Candidate | undefined;
}

function attributionOf(
  passage: Passage,
  candidate: Candidate,
  { before, after }: Neighbours,
): readonly Attribution[] {
  const { match, source, group } = candidate;
  const from = before === undefined ? 0 : clauseStartOf(passage, candidate);
  const end = endBefore(passage, candidate, after);
  const facts = {
    cue: match.cue,
    cueRange: { from: match.from, to: match.to },
    mentions: source.mentions,
    source: { from: source.from, to: source.to },
    isNegated: group.isNegated !== match.isNegated,
    isHedged: group.isHedged || match.cue.isHedged,
  };
  if (isFronted(passage, candidate)) {
    const content = frontedContent(passage, candidate, { from, to: end });
    const clause = {
      from: Math.min(candidate.start, match.from),
      to: Math.max(match.to, source.to, content.at(-1)?.from ?? 0),
    };
    return content.length === 0
      ? []
      : [
          {
            ...facts,
            clause: widenToDates(passage, clause, end),
            content,
            rule: candidate.rule === 'according' ? 'according' : 'fronted',
          },
        ];
  }
  if (candidate.rule === 'passive') {
    const subject = { from: subjectStart(passage, from, group.from), to: group.from };
    return subject.to <= subject.from
      ? []
      : [{ ...facts, clause: { from: match.from, to: source.to }, content: [subject], rule: 'passive' }];
  }
  const start =
    candidate.rule === 'noun' || match.cue.kind === 'position'
      ? courseStart(passage, match.to)
      : contentStart(passage, match);
  const isPosition = candidate.rule === 'noun' || match.cue.kind === 'position';
  const content = trimmed(passage, { from: start, to: isPosition ? positionEnd(passage, start, end) : end });
  if (content.to <= content.from) return [];
  return [
    { ...facts, clause: { from, to: start }, content: [content], rule: ruleOf(passage, candidate, content) },
  ];
}

/** A position ends where the reporter goes on: ", but", ", and", ", while". */
function positionEnd({ tokens, sentence }: Passage, from: number, to: number): number {
  const end = tokens.findIndex(
    ({ text }, index) =>
      index > from &&
      index < to &&
      !sentence.quoted[index] &&
      (text === ';' ||
        (text === ',' &&
          /^(?:but|and|while|as|with|although|though|which|who)$/u.test(tokens[index + 1]?.lower ?? ''))),
  );
  return end < 0 ? to : end;
}

function subjectStart({ tokens }: Passage, from: number, to: number): number {
  let start = to;
  while (
    start > from &&
    !/^[,;:]$/u.test(tokens[start - 1]!.text) &&
    !/^(?:and|but|that)$/u.test(tokens[start - 1]!.lower)
  )
    start -= 1;
  return start;
}

function ruleOf(passage: Passage, candidate: Candidate, content: Range): AttributionRule {
  if (candidate.rule === 'said' && passage.sentence.quoted[content.from]) return 'quoted';
  return candidate.rule;
}

/** Where the clause of a later attribution begins, with its connecting word. */
function clauseStartOf({ tokens }: Passage, { start }: Candidate): number {
  let from = start;
  while (from > 0 && (connectors.has(tokens[from - 1]!.lower) || tokens[from - 1]!.tag === 'ADV')) from -= 1;
  return from;
}

function endBefore(passage: Passage, candidate: Candidate, after: Candidate | undefined): number {
  if (after === undefined || after.rule === 'noun' || candidate.rule === 'noun') return passage.tokens.length;
  if (after.rule === 'according') return clauseStartOf(passage, after);
  // "The Philippines, which wants X, welcomed Y": the later cue's source stands before this one.
  if (after.start < candidate.match.from && !isFronted(passage, after))
    return Math.max(after.group.from, candidate.match.to);
  const start = isFronted(passage, after) ? passage.tokens.length : clauseStartOf(passage, after);
  return Math.max(start, candidate.match.to);
}

/** Before the cue up to its mark, and what quotation or clause goes on after it. */
function frontedContent(passage: Passage, candidate: Candidate, { from, to }: Range): readonly Range[] {
  const { match, source } = candidate;
  const first = trimmed(passage, { from, to: Math.min(candidate.start, match.from) });
  const after = Math.max(addresseeEnd(passage.tokens, match), source.to);
  const parts = first.to > first.from ? [first] : [];
  const quote = passage.sentence.quoted.findIndex(
    (isQuoted, index) => isQuoted && index >= after && index < to,
  );
  if (quote >= 0) parts.push(trimmed(passage, { from: quote, to }));
  else if (
    passage.tokens[after]?.text === ',' &&
    (passage.tokens[after + 1]?.lower === 'but' || !isOnlyCircumstance(passage, after))
  )
    parts.push(trimmed(passage, { from: after, to }));
  return parts;
}

function widenToDates(passage: Passage, clause: Range, end: number): Range {
  let { to } = clause;
  while (to < end && !passage.sentence.quoted[to] && !/^[.,;]$/u.test(passage.tokens[to]!.text)) to += 1;
  return { from: clause.from, to };
}

function trimmed({ tokens }: Passage, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end && /^[,;:–—.…]$/u.test(tokens[start]!.text)) start += 1;
  while (end > start && /^[,;:–—.…!?]$/u.test(tokens[end - 1]!.text)) end -= 1;
  // "..., with Merz" opens what comes next; "that they can live with." does not.
  while (
    end > start &&
    (/^(?:and|but|while|,)$/u.test(tokens[end - 1]!.lower) ||
      (tokens[end - 1]!.lower === 'with' && tokens[end] !== undefined && tokens[end]!.tag !== 'PUNCT'))
  )
    end -= 1;
  return { from: start, to: end };
}
