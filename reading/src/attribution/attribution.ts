import type { Cast } from '../mention/cast.ts';
import type { Mention } from '../mention/mention.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { isCapitalised } from '../sentence/token.ts';
import { type CueMatch, nounCueAt, verbCueAt } from './cue.ts';
import type { Cue } from './cue-lexicon.ts';
import { contentStart, courseStart, isOnlyCircumstance } from './content.ts';
import { type Source, sourceAfter, sourceBefore } from './source.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';

/** How an attribution was found. */
export type AttributionRule =
  | 'said'
  | 'quoted'
  | 'fronted'
  | 'according'
  | 'position'
  | 'noun'
  | 'shared'
  | 'passive'
  | 'continued';

/** Words attributed to a source by a cue; ranges are token ranges of the passage. */
export interface Attribution {
  readonly cue: Cue;
  readonly cueRange: Range;
  readonly mentions: readonly Mention[];
  /** The reporter's own words: source, cue, time and place. */
  readonly clause: Range;
  readonly content: readonly Range[];
  readonly isNegated: boolean;
  readonly isHedged: boolean;
  readonly rule: AttributionRule;
}

/** A cue with its source, before it is settled what it governs. */
interface Candidate {
  readonly match: CueMatch;
  readonly source: Source;
  readonly group: VerbGroup;
  /** Where its clause begins, a connecting word included. */
  readonly start: number;
  /** Inside what an earlier cue passes on. */
  readonly isInner?: boolean;
  readonly isShared: boolean;
  readonly isInverted: boolean;
  readonly rule: AttributionRule;
}

const connectors = new Set([
  'after',
  'as',
  'before',
  'when',
  'while',
  'whereas',
  'but',
  'and',
  'though',
  'although',
  'with',
  'yet',
  ';',
]);

/** All attributions of a sentence, left to right. */
export function attributionsIn(passage: Passage, cast: Cast): readonly Attribution[] {
  const kept = settle(passage, candidatesIn(passage, cast));
  return kept.flatMap((candidate, index) =>
    attributionOf(passage, candidate, { before: kept[index - 1], after: kept[index + 1] }),
  );
}

function candidatesIn(passage: Passage, cast: Cast): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let floor = 0;
  for (let index = 0; index < passage.tokens.length; index += 1) {
    if (passage.sentence.quoted[index]) continue;
    const candidate =
      accordingAt(passage, index, cast) ??
      verbAt(passage, { index, floor, candidates, cast }) ??
      nounAt(passage, index, { floor, cast });
    if (candidate === undefined) continue;
    const governor = candidates.findLast(({ rule, isInner }) => rule !== 'noun' && isInner !== true);
    const isInner = governor !== undefined && isNested(passage, candidate, governor);
    candidates.push({ ...candidate, isInner });
    index = Math.max(index, candidate.match.to - 1);
    floor = candidate.match.to;
  }
  return candidates;
}

const accordingCue: Cue = {
  verb: 'according to',
  kind: 'report',
  stance: null,
  negated: null,
  control: 'any',
  isNoun: false,
  isHedged: false,
  isMental: false,
  pattern: [],
};
const plainGroup: VerbGroup = {
  from: 0,
  isNegated: false,
  isHedged: false,
  modal: null,
  isPassive: false,
  isParticiple: false,
  isInfinitive: false,
};

function accordingAt(passage: Passage, index: number, cast: Cast): Candidate | undefined {
  const { tokens } = passage;
  if (tokens[index]!.lower !== 'according' || tokens[index + 1]?.lower !== 'to') return undefined;
  const source = sourceAfter(passage, index + 2, cast);
  if (source === undefined) return undefined;
  return {
    match: { cue: accordingCue, from: index, to: index + 2, isNegated: false },
    source,
    group: { ...plainGroup, from: index },
    start: index,
    isShared: false,
    isInverted: true,
    rule: 'according',
  };
}

interface At {
  readonly index: number;
  readonly floor: number;
  readonly candidates: readonly Candidate[];
  readonly cast: Cast;
}

function verbAt(passage: Passage, at: At): Candidate | undefined {
  const match = verbCueAt(passage, at.index);
  if (match === undefined || isBareNaming(passage, match)) return undefined;
  const group = verbGroupAt(passage, at.index, at.floor);
  if (
    group.isInfinitive ||
    group.modal !== null ||
    isRefusalToSpeak(passage, match) ||
    isSilent(match.cue, group.isNegated !== match.isNegated)
  )
    return undefined;
  if (group.isPassive && !isCopula(passage, at.index))
    return passiveAt(passage, match, { group, cast: at.cast });
  const own = sourceBefore(passage, { from: at.floor, to: group.from }, at.cast);
  const facts = { match, group, start: own?.from ?? group.from };
  if (
    own !== undefined &&
    match.cue.isMental &&
    own.mentions.every(({ kind, actor }) => kind === 'unnamed' && actor === null)
  )
    return undefined;
  if (own !== undefined)
    return {
      ...facts,
      source: own,
      isShared: false,
      isInverted: false,
      rule: match.cue.kind === 'position' ? 'position' : 'said',
    };
  if (isInversion(passage, match)) {
    const after = sourceAfter(passage, match.to, at.cast);
    if (after !== undefined)
      return { ...facts, source: after, isShared: false, isInverted: true, rule: 'fronted' };
  }
  const shared = sharedSource(passage, group, at);
  return shared === undefined
    ? undefined
    : { ...facts, source: shared, isShared: true, isInverted: false, rule: 'shared' };
}

function isCopula(passage: Passage, index: number): boolean {
  return passage.tokens[index]!.tag === 'AUX';
}

/** "called the draft a mess" names it; only quoted words are passed on. */
function isBareNaming({ tokens, sentence }: Passage, { cue, to }: CueMatch): boolean {
  if (!/^(?:call|describe|brand|label)$/u.test(cue.verb)) return false;
  return !tokens.slice(to, to + 10).some((_, index) => sentence.quoted[to + index]);
}

/** "declined to comment" */
function isRefusalToSpeak({ tokens }: Passage, { cue, to }: CueMatch): boolean {
  if (!/^(?:decline|refuse)$/u.test(cue.verb) || tokens[to]?.lower !== 'to') return false;
  return /^(?:comment|say|answer|elaborate|respond|give|provide|be|speak|confirm|discuss|disclose|specify|name|reply)$/u.test(
    tokens[to + 1]?.lower ?? '',
  );
}

/** What was not said is no statement; "declined to comment" says nothing either. */
function isSilent({ kind, negated }: Cue, isNegated: boolean): boolean {
  return isNegated && (kind !== 'position' || negated === null);
}

/** "was rejected by Kyiv": the source follows "by". */
function passiveAt(
  passage: Passage,
  match: CueMatch,
  { group, cast }: { readonly group: VerbGroup; readonly cast: Cast },
): Candidate | undefined {
  const { tokens } = passage;
  if (match.cue.kind !== 'position') return undefined;
  const by = tokens.findIndex(
    (token, index) => index >= match.to && index < match.to + 5 && token.lower === 'by',
  );
  if (by < 0) return undefined;
  const source = sourceAfter(passage, by + 1, cast);
  if (source === undefined || source.mentions.every(({ actor }) => actor === null)) return undefined;
  return { match, source, group, start: 0, isShared: false, isInverted: true, rule: 'passive' };
}

/** `," said Lavrov`: a mark before, and the verb one that can follow its quotation. */
function isInversion({ tokens }: Passage, { from, cue }: CueMatch): boolean {
  const isFinite = !tokens[from]!.lower.endsWith('ing');
  return cue.kind !== 'position' && isFinite && /^[,"”’'?!]$/u.test(tokens[from - 1]?.text ?? '');
}

const sharers = new Set([
  'after',
  'before',
  'while',
  'by',
  'when',
  'and',
  'but',
  'or',
  'yet',
  'then',
  'also',
  'in',
]);

function sharedSource(
  passage: Passage,
  group: VerbGroup,
  { candidates, cast, floor }: At,
): Source | undefined {
  const before = passage.tokens[group.from - 1]?.lower;
  const isJoined =
    before !== undefined && (sharers.has(before) || (group.isParticiple && /^[,–—]$/u.test(before)));
  const earlier = candidates.findLast(({ isInner }) => isInner !== true);
  const isAfterRelative =
    before === ',' && /^(?:who|which)$/u.test(passage.tokens[(earlier?.group.from ?? 0) - 1]?.lower ?? '');
  if (!isJoined && !isAfterRelative) return undefined;
  if (earlier !== undefined)
    return earlier.rule === 'noun' ? undefined : { ...earlier.source, from: group.from, to: group.from };
  const subject = subjectOf(passage, { from: floor, to: group.from }, cast);
  return subject === undefined ? undefined : { ...subject, from: group.from, to: group.from };
}

/** The subject of the first verb of a sentence. */
export function subjectOf(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const verb = passage.tokens.findIndex(
    (token, index) =>
      index > from &&
      index < to &&
      (token.tag === 'VERB' || token.tag === 'AUX') &&
      !token.lower.endsWith('ing') &&
      !isCapitalised(token) &&
      !/^(?:DET|ADJ|PART)$/u.test(passage.tokens[index - 1]!.tag) &&
      !(
        token.lower.endsWith('ed') &&
        passage.tokens[index - 1]!.tag === 'ADV' &&
        passage.tokens[index + 1]?.tag === 'NOUN'
      ) &&
      !passage.sentence.quoted[index],
  );
  if (verb < 0) return undefined;
  return sourceBefore(passage, { from, to: verbGroupAt(passage, verb, from).from }, cast);
}

/** "Trump's promise of", "a call from Kenya for". */
function nounAt(
  passage: Passage,
  index: number,
  { floor, cast }: { readonly floor: number; readonly cast: Cast },
): Candidate | undefined {
  const match = nounCueAt(passage, index);
  if (match === undefined) return undefined;
  const source = possessorOf(passage, { from: floor, to: index }, cast) ?? agentOf(passage, match, cast);
  if (
    source === undefined ||
    source.mentions.every(({ actor, kind }) => actor === null && kind !== 'unnamed')
  )
    return undefined;
  const start = Math.min(source.from, index);
  return {
    match,
    source,
    group: { ...plainGroup, from: start },
    start,
    isShared: false,
    isInverted: false,
    rule: 'noun',
  };
}

function possessorOf(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const { tokens } = passage;
  let at = to - 1;
  while (at >= from && /^(?:ADJ|ADV|NUM)$/u.test(tokens[at]!.tag)) at -= 1;
  const token = tokens[at];
  if (at < from || token === undefined) return undefined;
  if (/^['’]s?$/u.test(token.text)) return sourceBefore(passage, { from, to: at }, cast);
  if (/^(?:his|her|its|their)$/u.test(token.lower)) {
    if (from > 0) return undefined;
    const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[token.lower] ?? 'it';
    const subject = subjectOf(passage, { from: 0, to: at }, cast)?.mentions[0] ?? cast.antecedentOf(pronoun);
    return subject === null ? undefined : { mentions: [subject], from: at, to: at + 1 };
  }
  return adjectiveActor(passage, { from: Math.max(from, at - 2), to: at + 1 }, cast);
}

/** "a Russian demand for": the nation stands right before the noun. */
function adjectiveActor(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const token = passage.tokens[to - 1];
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || token.tag === 'VERB') return undefined;
  const found = sourceBefore(passage, { from, to }, cast);
  return found !== undefined && found.mentions.every(({ kind }) => kind === 'state') ? found : undefined;
}

function agentOf(passage: Passage, { from, to }: CueMatch, cast: Cast): Source | undefined {
  const by = passage.tokens.findIndex(
    (token, index) => index > from && index < to - 1 && (token.lower === 'from' || token.lower === 'by'),
  );
  return by < 0 ? undefined : sourceAfter(passage, by + 1, cast);
}

/** Drops the cues that stand inside the content of another. */
function settle(passage: Passage, candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (isFronted(passage, candidate)) {
      if (isVouchedFor(kept, candidate)) continue;
      while (kept.length > 0 && isInsideFronted(passage, kept.at(-1)!, candidate)) kept.pop();
      kept.push(candidate);
      continue;
    }
    const governor = kept.findLast(({ rule }) => rule !== 'noun');
    if (governor === undefined || !isNested(passage, candidate, governor)) kept.push(candidate);
  }
  return kept;
}

/** "Saudi Arabia opposed any mention, delegates said": the position counts, unnamed people only vouch for it. */
function isVouchedFor(kept: readonly Candidate[], { source }: Candidate): boolean {
  const first = kept[0];
  const isUnnamed = source.mentions.every(
    ({ kind, actor }) => kind === 'unnamed' || (kind === 'document' && actor === null),
  );
  return isUnnamed && first?.rule === 'position' && first.source.mentions.some(({ actor }) => actor !== null);
}

/** Whether the content stands before the cue: nothing but time and place comes after it. */
function isFronted(passage: Passage, candidate: Candidate): boolean {
  const { rule, match, source, start } = candidate;
  if (rule === 'according') return true;
  if (match.cue.kind === 'position' || rule === 'noun' || rule === 'shared') return false;
  if (start === 0 && rule !== 'fronted') return false;
  const before = passage.tokens[Math.min(start, match.from) - 1]?.text ?? '';
  if (!/^[,"”’'?!…–—]$/u.test(before)) return false;
  if (rule === 'fronted') return true;
  return (
    isOnlyCircumstance(passage, Math.max(match.to, source.to)) || passage.sentence.quoted[start - 1] === true
  );
}

function isInsideFronted(passage: Passage, earlier: Candidate, fronted: Candidate): boolean {
  if (earlier.rule === 'according') return false;
  const comma = passage.tokens.findLastIndex(
    (token, index) => index < fronted.start - 1 && index > earlier.match.to && token.text === ';',
  );
  return comma < 0;
}

function isNested(passage: Passage, candidate: Candidate, governor: Candidate): boolean {
  const { tokens } = passage;
  if (candidate.rule === 'noun') return governor.match.cue.kind !== 'position';
  const before = tokens[candidate.start - 1];
  const previous = tokens[candidate.start - 2];
  if (before === undefined) return false;
  if (candidate.isShared) {
    const isSaid = /ed$|^said$|^told$/u.test(tokens[candidate.match.from]!.lower);
    return (
      !(candidate.group.isParticiple && before.text === ',') &&
      !(isSaid && /^(?:and|but|yet)$/u.test(before.lower)) &&
      governor.match.cue.kind !== 'position'
    );
  }
  const isAfter =
    /^(?:after|before|as|when)$/u.test(before.lower) &&
    tokens.slice(Math.max(0, candidate.start - 5), candidate.start - 1).some(({ text }) => text === ',');
  if (isAfter) return false;
  const isConnected =
    connectors.has(before.lower) &&
    (previous?.text === ',' ||
      before.lower === 'while' ||
      before.lower === ';' ||
      before.lower === 'with' ||
      candidate.match.cue.kind === 'report');
  if (isConnected) return false;
  return before.lower === 'that' || governor.match.cue.kind !== 'position' || !/^[,;–—]$/u.test(before.text);
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
  const start = isFronted(passage, after) ? passage.tokens.length : clauseStartOf(passage, after);
  return Math.max(start, candidate.match.to);
}

/** Before the cue up to its mark, and what quotation or clause goes on after it. */
function frontedContent(passage: Passage, candidate: Candidate, { from, to }: Range): readonly Range[] {
  const { match, source } = candidate;
  const first = trimmed(passage, { from, to: Math.min(candidate.start, match.from) });
  const after = Math.max(match.to, source.to);
  const parts = first.to > first.from ? [first] : [];
  const quote = passage.sentence.quoted.findIndex(
    (isQuoted, index) => isQuoted && index >= after && index < to,
  );
  if (quote >= 0) parts.push(trimmed(passage, { from: quote, to }));
  else if (passage.tokens[after]?.text === ',' && !isOnlyCircumstance(passage, after))
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
  while (end > start && /^(?:and|but|while|with|,)$/u.test(tokens[end - 1]!.lower)) end -= 1;
  return { from: start, to: end };
}
