import type { Cast } from '../mention/cast.ts';
import type { Mention } from '../mention/mention.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { lemmasOf } from '../voicing/cue-word.ts';
import type { Voicing, VoicingRule } from '../voicing/voicing.ts';
import { allVoicingsIn, type FoundVoicings, settled } from '../voicing/voicings-in.ts';
import { type CueMatch, nounCueAt, verbCueAt } from './cue.ts';
import { type Cue, plainCue } from './cue-lexicon.ts';
import { positionVoicings } from './position-voicing.ts';
import { type Source, sourceOf } from './source-of-voicing.ts';
import { plainGroup, type VerbGroup, verbGroupAt } from '../sentence/verb-group.ts';

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
  readonly source: Range;
  readonly mentions: readonly Mention[];
  /** The reporter's own words: source, cue, time and place. */
  readonly clause: Range;
  readonly content: readonly Range[];
  readonly isNegated: boolean;
  readonly isHedged: boolean;
  readonly rule: AttributionRule;
}

/** Less sure voicings are not made statements of, unless the lexicon of cues knows their words. */
const least = { known: 0.3, unknown: 0.5 };

/** How voicings become attributions; the others name nobody who could be held to the words. */
const ruleOf: Readonly<Partial<Record<VoicingRule, AttributionRule>>> = {
  verb: 'said',
  shared: 'shared',
  fronted: 'fronted',
  inverted: 'fronted',
  dash: 'fronted',
  according: 'according',
  passive: 'passive',
  object: 'position',
  noun: 'noun',
  'state-of-mind': 'said',
};

/** All attributions of a sentence, left to right. */
export function attributionsIn(passage: Passage, cast: Cast): readonly Attribution[] {
  const { clauses, voicings: plain } = allVoicingsIn(passage);
  const positions = positionVoicings(passage, clauses, plain);
  const heads = new Set(positions.map(({ head }) => head));
  const voicings = [...plain.filter(({ head }) => !heads.has(head)), ...positions].sort(
    (x, y) => x.head - y.head,
  );
  const kept = settled(passage, clauses, voicings);
  const found: Attribution[] = [];
  for (const voicing of kept) {
    const before = found.at(-1);
    const one = attributionOf(passage, voicing, { cast, before });
    const vouched =
      voicing.source === null || (one !== undefined && isVouching(one))
        ? vouchedFor(passage, voicing, { cast, before, clauses, voicings })
        : [];
    if (vouched.length > 0) found.push(...vouched);
    else if (one !== undefined && !isAfterthought(one, found)) found.push(one);
  }
  return found;
}

/** "rejected the plan, calling it a trap": what it is called belongs to the rejection. */
function isAfterthought(
  { cue, rule, content, mentions }: Attribution,
  before: readonly Attribution[],
): boolean {
  return (
    rule === 'shared' &&
    /^(?:call|describe|brand|label)$/u.test(cue.verb) &&
    content.length > 0 &&
    before.some((one) => one.cue.kind === 'position' && one.mentions[0]?.start === mentions[0]?.start)
  );
}

interface Around {
  readonly cast: Cast;
  readonly before: Attribution | undefined;
}

function attributionOf(
  passage: Passage,
  voicing: Voicing,
  { cast, before }: Around,
): Attribution | undefined {
  const rule = ruleOf[voicing.rule];
  if (rule === undefined) return undefined;
  const { head, cue: cueRange } = voicing;
  const isVerb = /^(?:verb|shared|fronted|inverted|passive|object|state-of-mind)$/u.test(voicing.rule);
  const match = matchOf(passage, voicing);
  const verb = voicing.rule === 'state-of-mind' ? (match?.from ?? cueRange.from) : head;
  const group = isVerb ? verbGroupAt(passage, verb, 0) : plainGroup;
  if (voicing.confidence < (match === undefined ? least.unknown : least.known)) return undefined;
  if (voicing.rule === 'noun' && match === undefined) return undefined;
  const cue = match?.cue ?? plainCue(lemmaOf(passage, head));
  const isNegated = group.isNegated !== (match?.isNegated ?? false);
  if (isUnsaid(passage, voicing, { group, cue, isNegated })) return undefined;
  const source = sourceOf(passage, voicing, { cast, floor: endOf(before) });
  if (source === undefined || !canHold(source, cue)) return undefined;
  const isFronted = rule === 'fronted' || rule === 'according';
  const content = contentOf(passage, voicing, {
    cue,
    from: isFronted || rule === 'passive' ? 0 : (match?.to ?? 0),
  });
  if (content.length === 0) return undefined;
  return {
    cue,
    cueRange:
      match === undefined || isFronted
        ? cueRange
        : { from: Math.min(cueRange.from, match.from), to: Math.max(match.to, head + 1) },
    source: { from: source.from, to: source.to },
    mentions: source.mentions,
    clause: clauseOf(passage, { cueRange, source, content, isFronted, before }),
    content,
    isNegated,
    isHedged: group.isHedged || cue.isHedged,
    rule: settledRule(passage, rule, { cue, content }),
  };
}

function settledRule(
  passage: Passage,
  rule: AttributionRule,
  { cue, content }: { readonly cue: Cue; readonly content: readonly Range[] },
): AttributionRule {
  if (rule !== 'said') return rule;
  if (cue.kind === 'position') return 'position';
  return passage.sentence.quoted[content[0]!.from] === true ? 'quoted' : rule;
}

/** The cue of the lexicon in the words of the voicing. */
function matchOf(passage: Passage, { rule, cue, head }: Voicing): CueMatch | undefined {
  if (rule === 'noun') return nounCueAt(passage, head);
  if (rule === 'according' || rule === 'dash') return undefined;
  for (let at = cue.from; at <= head; at += 1) {
    const match = verbCueAt(passage, at);
    if (match !== undefined && match.to > head) return match;
  }
  return undefined;
}

function lemmaOf({ tokens }: Passage, head: number): string {
  const { lower, lemma } = tokens[head]!;
  return lower === 'according' ? 'according to' : (lemmasOf(lower)[0] ?? lemma);
}

interface Facts {
  readonly group: VerbGroup;
  readonly cue: Cue;
  readonly isNegated: boolean;
}

/** What somebody would or is to say is not said, nor is what was not said, or refused to be told. */
function isUnsaid(passage: Passage, voicing: Voicing, { group, cue, isNegated }: Facts): boolean {
  const { head } = voicing;
  if (group.isInfinitive || group.isUndecided) return true;
  if (group.modal !== null && !leavesOpen({ group, cue, isNegated })) return true;
  if (isSupposed(passage, voicing, group)) return true;
  if (isNegated && (cue.kind !== 'position' || cue.negated === null)) return true;
  return isRefusalToSpeak(passage, head, cue) || isUnsettled(passage, head, cue);
}

/** "would not rule out": asked, they did not. */
function leavesOpen({ group, cue, isNegated }: Facts): boolean {
  return group.modal === 'would' && isNegated && cue.verb === 'rule out';
}

/** "unless Peru agrees", "without agreeing": a case thought of, or what did not come about. */
function isSupposed({ tokens }: Passage, { source, rule }: Voicing, group: VerbGroup): boolean {
  if (rule === 'according' || rule === 'dash' || rule === 'noun') return false;
  const before = tokens[group.from - 1]?.lower ?? '';
  if (group.isParticiple && /^(?:without|from|against|of|instead|for)$/u.test(before)) return true;
  const start = source === null || source.from > group.from ? group.from : source.from;
  return /^(?:if|unless|until|whether|should)$/u.test(tokens[start - 1]?.lower ?? '');
}

/** "declined to comment", "asked not to be named" */
function isRefusalToSpeak({ tokens }: Passage, head: number, { verb }: Cue): boolean {
  const next = tokens.slice(head + 1, head + 6);
  if (verb === 'ask')
    return next.some(({ lower }) => /^(?:named|anonymous|anonymity|identified)$/u.test(lower));
  if (!/^(?:decline|refuse)$/u.test(verb) || next[0]?.lower !== 'to') return false;
  return /^(?:comment|say|answer|elaborate|respond|give|provide|be|speak|confirm|discuss|disclose|specify|name|reply)$/u.test(
    next[1]?.lower ?? '',
  );
}

/** "left open whether it would" takes no stance. */
function isUnsettled({ tokens }: Passage, head: number, { verb }: Cue): boolean {
  return (
    verb.endsWith(' open') &&
    tokens.slice(head + 1, head + 4).some(({ lower }) => /^(?:whether|when|how|if|what|who)$/u.test(lower))
  );
}

/** States of mind are told of named sources only; a noun's source is one who can act or is said to be unnamed. */
function canHold({ mentions }: Source, { isMental, isNoun }: Cue): boolean {
  if (isMental) return !mentions.every(({ kind, actor }) => kind === 'unnamed' && actor === null);
  return !isNoun || !mentions.every(({ kind, actor }) => actor === null && kind !== 'unnamed');
}

function contentOf(
  passage: Passage,
  { content }: Voicing,
  { cue, from }: { readonly cue: Cue; readonly from: number },
): readonly Range[] {
  const isPosition = cue.kind === 'position';
  return content
    .map((range) => ({ from: Math.max(from, afterThat(passage, range.from)), to: range.to }))
    .map((range) =>
      isPosition ? { from: range.from, to: positionEnd(passage, range.from, range.to) } : range,
    )
    .filter((range) => range.to > range.from);
}

/** Without the word that only joins what is said to the cue. */
function afterThat({ tokens, sentence }: Passage, from: number): number {
  const { lower, tag } = tokens[from]!;
  return lower === 'that' && tag === 'SCONJ' && !sentence.quoted[from] ? from + 1 : from;
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

interface Parts {
  readonly cueRange: Range;
  readonly source: Source;
  readonly content: readonly Range[];
  readonly isFronted: boolean;
  readonly before: Attribution | undefined;
}

/** The reporter's words around a cue, as far as they can hold the time at which something was said. */
function clauseOf(passage: Passage, { cueRange, source, content, isFronted, before }: Parts): Range {
  const { tokens, sentence } = passage;
  if (isFronted) {
    const from = Math.min(cueRange.from, source.from);
    let to = Math.max(cueRange.to, source.to);
    while (to < tokens.length && !sentence.quoted[to] && !/^[.,;]$/u.test(tokens[to]!.text)) to += 1;
    return { from, to };
  }
  const [end, first] = [endOf(before), Math.min(source.from, cueRange.from)];
  return { from: Math.min(end, first), to: Math.max(content[0]!.from, cueRange.to) };
}

/** Where an attribution and all it passes on ends. */
function endOf(one: Attribution | undefined): number {
  return one === undefined ? 0 : Math.max(one.cueRange.to, ...one.content.map(({ to }) => to));
}

/** Unnamed people who pass on what somebody else says or holds. */
function isVouching({ rule, mentions }: Attribution): boolean {
  return (
    (rule === 'fronted' || rule === 'according') &&
    mentions.every(({ kind, actor }) => kind === 'unnamed' || (kind === 'document' && actor === null))
  );
}

/** "Saudi Arabia opposed any mention, delegates said": the positions count, the delegates only vouch for them. */
function vouchedFor(
  passage: Passage,
  outer: Voicing,
  { cast, before, clauses, voicings }: Around & FoundVoicings,
): readonly Attribution[] {
  const isInside = ({ head }: Voicing): boolean =>
    head !== outer.head && outer.content.some(({ from, to }) => head >= from && head < to);
  return settled(passage, clauses, voicings.filter(isInside)).flatMap((inner) => {
    const found = attributionOf(passage, inner, { cast, before });
    const isHeld = found?.cue.kind === 'position' && found.mentions.some(({ actor }) => actor !== null);
    return found !== undefined && isHeld ? [found] : [];
  });
}
