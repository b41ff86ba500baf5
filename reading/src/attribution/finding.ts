import type { Cast } from '../mention/cast.ts';
import type { Passage } from '../sentence/passage.ts';
import type { Candidate } from './candidate.ts';
import { type CueMatch, verbCueAt } from './cue.ts';
import type { Cue } from './cue-lexicon.ts';
import { isNested } from './nesting.ts';
import { nounAt } from './noun-candidate.ts';
import { type Source, sourceAfter, sourceBefore } from './source.ts';
import { subjectOf } from './subject.ts';
import { plainGroup, type VerbGroup, verbGroupAt } from './verb-group.ts';

/** Every cue of a sentence that has a source, left to right. */
export function candidatesIn(passage: Passage, cast: Cast): readonly Candidate[] {
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
    // After ", who ..." the subject of the sentence is still to come back to.
    const isRelative = /^(?:who|which)$/u.test(passage.tokens[candidate.group.from - 1]?.lower ?? '');
    if (!isRelative) floor = candidate.match.to;
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
    group.isUndecided ||
    group.modal !== null ||
    isRefusalToSpeak(passage, match) ||
    isUnsettled(passage, match) ||
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
  if (
    cue.verb === 'ask' &&
    tokens.slice(to, to + 5).some(({ lower }) => /^(?:named|anonymous|anonymity|identified)$/u.test(lower))
  )
    return true;
  if (!/^(?:decline|refuse)$/u.test(cue.verb) || tokens[to]?.lower !== 'to') return false;
  return /^(?:comment|say|answer|elaborate|respond|give|provide|be|speak|confirm|discuss|disclose|specify|name|reply)$/u.test(
    tokens[to + 1]?.lower ?? '',
  );
}

/** "left open whether it would" takes no stance. */
function isUnsettled({ tokens }: Passage, { cue, to }: CueMatch): boolean {
  return cue.verb.endsWith(' open') && /^(?:whether|when|how|if|what|who)$/u.test(tokens[to]?.lower ?? '');
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
