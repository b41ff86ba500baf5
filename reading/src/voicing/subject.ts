import type { Passage, Range } from '../sentence/passage.ts';
import { type VerbGroup, verbGroupAt } from '../sentence/verb-group.ts';
import { lemmasOf, verbFrames } from './cue-word.ts';
import { isNominal, isVerbal, phraseStart } from './noun-range.ts';

/** How a verb came to its subject. */
export type SubjectPlace = 'before' | 'relative' | 'shared' | 'participle' | 'none';

/** A verb of a sentence with its helping words and its subject. */
export interface Clause {
  readonly verb: number;
  readonly group: VerbGroup;
  readonly subject: Range | null;
  readonly place: SubjectPlace;
  /** Where the words for the subject begin, or the verb group. */
  readonly start: number;
}

const farthest = 45;

/** Every verb of the sentence outside quotations, left to right, each with its subject. */
export function clausesOf(passage: Passage): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>();
  const earlier: Clause[] = [];
  const { tokens, sentence } = passage;
  for (let at = 0; at < tokens.length; at += 1) {
    if (sentence.quoted[at] || !isVerbal(passage, at)) continue;
    const isHelping = tokens[at]!.tag === 'AUX' && isHelpingVerb(passage, at);
    if (isHelping) continue;
    const group = verbGroupAt(passage, at, 0);
    const found = subjectAt(passage, group, earlier) ?? pastRelative(passage, group, earlier);
    const clause: Clause = {
      verb: at,
      group,
      subject: found?.range ?? null,
      place: found?.place ?? 'none',
      start:
        found === undefined || found.place === 'shared' ? group.from : Math.min(found.range.from, group.from),
    };
    clauses.set(at, clause);
    earlier.push(clause);
  }
  for (const clause of clauses.values()) {
    if (clause.subject !== null || !clause.group.isParticiple || clause.group.from > 2) continue;
    const main = earlier.find(({ verb, place }) => verb > clause.verb && place === 'before');
    if (main?.subject !== undefined && main.subject !== null && tokens[main.start - 1]?.text === ',')
      clauses.set(clause.verb, { ...clause, subject: main.subject, place: 'participle' });
  }
  return clauses;
}

/** "has said", "is not saying": the verb that counts follows. */
function isHelpingVerb({ tokens, sentence }: Passage, at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next += 1) {
    const token = tokens[next]!;
    if (sentence.quoted[next]) return false;
    if (token.tag === 'VERB') return true;
    if (!/^(?:ADV|AUX|PART)$/u.test(token.tag) || token.lower === 'to') return false;
  }
  return false;
}

interface Found {
  readonly range: Range;
  readonly place: SubjectPlace;
}

function subjectAt(passage: Passage, group: VerbGroup, earlier: readonly Clause[]): Found | undefined {
  const { tokens, dated } = passage;
  let end = group.from;
  while (
    end > 0 &&
    (dated[end - 1] ||
      (tokens[end - 1]!.tag === 'ADV' && !/^(?:here|there)$/u.test(tokens[end - 1]!.lower))) &&
    !isNominalSubject(passage, end - 1)
  )
    end -= 1;
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  if (group.isInfinitive) return controlledSubject(passage, group, earlier);
  if (
    /^(?:who|which)$/u.test(last.lower) ||
    (last.lower === 'that' && /^(?:NOUN|PROPN|PRON)$/u.test(tokens[end - 2]?.tag ?? ''))
  )
    return {
      range: { from: last.lower === 'who' ? end - 1 : phraseStart(passage, 0, end - 1), to: end },
      place: 'relative',
    };
  if (/^(?:and|but|or|nor|yet|then|not|also)$/u.test(last.lower)) return sharedSubject(passage, earlier);
  if (group.isParticiple) {
    if (
      last.tag === 'PUNCT' ||
      /^(?:by|after|before|while|when|in|without|for|of|from|besides|despite|since|though|as)$/u.test(
        last.lower,
      )
    )
      return sharedSubject(passage, earlier, 'participle');
  }
  if (last.text === ',' || last.text === '–' || last.text === '—' || last.text === '-')
    return apposedSubject(passage, end, earlier);
  const from = listStart(passage, phraseStart(passage, 0, end), end);
  return from < end ? { range: { from, to: end }, place: 'before' } : undefined;
}

/** "the leaders of Peru, Chile and Bolivia": back over the names before "Chile and Bolivia". */
function listStart({ tokens }: Passage, start: number, end: number): number {
  const isList = tokens.slice(start, end).some(({ lower }) => lower === 'and' || lower === 'or');
  if (!isList) return start;
  let from = start;
  while (tokens[from - 1]?.text === ',' && tokens[from - 2]?.tag === 'PROPN') {
    let at = from - 1;
    while (at > 0 && from - at < 12 && /^(?:PROPN|DET|ADJ|NOUN|ADP)$/u.test(tokens[at - 1]!.tag)) at -= 1;
    if (at > 0 && !/^(?:PUNCT|SCONJ|CCONJ)$/u.test(tokens[at - 1]!.tag)) break;
    while (tokens[at]!.tag === 'ADP') at += 1;
    from = at;
  }
  return from;
}

/** "a poll released on Friday shows", "a study that appeared last year found": the phrase before the clause that describes it. */
function pastRelative(passage: Passage, group: VerbGroup, earlier: readonly Clause[]): Found | undefined {
  const before = earlier.at(-1);
  if (before?.subject === undefined || before.subject === null) return undefined;
  if (group.isInfinitive || group.isParticiple) return undefined;
  const { subject, place, verb } = before;
  const isReduced =
    place === 'before' &&
    before.group.from === subject.to &&
    before.group.from === verb &&
    /(?:ed|wn|en)$/u.test(passage.tokens[verb]!.lower);
  if (place !== 'relative' && !isReduced) return undefined;
  const isNext = group.from <= verb + 1 && !passage.dated[group.from];
  if (isNext) return undefined;
  for (let at = verb + 1; at < group.from; at += 1)
    if (/^[,;:–—]$/u.test(passage.tokens[at]!.text) || /^(?:CCONJ|SCONJ)$/u.test(passage.tokens[at]!.tag))
      return undefined;
  const last = passage.tokens[subject.to - 1]!.lower;
  const to = /^(?:that|which|who)$/u.test(last) ? subject.to - 1 : subject.to;
  const from = last === 'who' ? phraseStart(passage, 0, to) : subject.from;
  return from < to ? { range: { from, to }, place: 'before' } : undefined;
}

function isNominalSubject(passage: Passage, at: number): boolean {
  return isNominal(passage.tokens[at]!) && !passage.dated[at];
}

/** "continued to say", "wants to say": the subject of the verb before "to". */
function controlledSubject(
  passage: Passage,
  group: VerbGroup,
  earlier: readonly Clause[],
): Found | undefined {
  const governor = earlier.at(-1);
  if (governor === undefined || governor.subject === null || governor.verb !== group.from - 2)
    return undefined;
  return { range: governor.subject, place: governor.place };
}

/** The subject that an earlier clause of the sentence lends: a reporting one's first, since what it reports is not its own. */
function sharedSubject(
  passage: Passage,
  earlier: readonly Clause[],
  place: SubjectPlace = 'shared',
): Found | undefined {
  const able = earlier.filter(
    ({ subject, group, place: where, start }) =>
      subject !== null &&
      !group.isInfinitive &&
      where !== 'relative' &&
      !/^(?:that|whether|if|because|how|what)$/u.test(passage.tokens[start - 1]?.lower ?? ''),
  );
  const last =
    able.findLast(({ verb, group }) => !group.isParticiple && isReporting(passage, verb)) ??
    able.at(-1) ??
    earlier.findLast(({ subject }) => subject !== null);
  return last?.subject === undefined || last.subject === null ? undefined : { range: last.subject, place };
}

function isReporting({ tokens }: Passage, verb: number): boolean {
  return lemmasOf(tokens[verb]!.lower).some((lemma) => verbFrames.get(lemma)!.clause >= 0.7);
}

/** "Lavrov, the foreign minister, said": back over what stands between commas, to the phrase it all describes. */
function apposedSubject(passage: Passage, end: number, earlier: readonly Clause[]): Found | undefined {
  const { tokens } = passage;
  let found: number | undefined;
  let right = end - 1;
  while (right > 0 && end - right < farthest) {
    let left = right;
    while (left > 0 && !isDivider(passage, left - 1)) left -= 1;
    const first = tokens[left];
    if (first === undefined) break;
    const isRelative = /^(?:who|which|whose|where|whom)$/u.test(first.lower);
    const hasClause = earlier.some(
      ({ verb, group, place }) =>
        verb >= left &&
        verb < right &&
        (place === 'before' || place === 'shared') &&
        group.from > left &&
        !group.isParticiple &&
        !group.isInfinitive,
    );
    if (!isRelative && (hasClause || hasFinite(passage, left, right))) {
      // "..., but Lavrov": the phrase after the last finite verb is another clause's.
      break;
    }
    if (right < end - 1 && !isRelative) {
      const from = phraseStart(passage, left, right);
      if (from < right && (isNominal(tokens[from]!) || isNameLike(passage, from))) found = from;
    }
    if (left === 0 || !/^[,–—-]$/u.test(tokens[left - 1]!.text)) break;
    right = left - 1;
  }
  if (found === undefined) return sharedSubject(passage, earlier);
  const comma = lastDivider(passage, end - 1);
  const inner = tokens[comma + 1]!;
  const isAside = /^(?:ADP|ADV|SCONJ)$/u.test(inner.tag) || passage.dated[comma + 1] === true;
  return { range: { from: found, to: isAside ? comma : end }, place: 'before' };
}

function isDivider({ tokens, sentence }: Passage, at: number): boolean {
  if (sentence.quoted[at]) return sentence.quoted[at + 1] === false;
  return /^[,;:–—-]$/u.test(tokens[at]!.text);
}

function lastDivider(passage: Passage, before: number): number {
  let at = before - 1;
  while (at > 0 && !isDivider(passage, at)) at -= 1;
  return at;
}

/** A finite verb that is not a relative clause's or a participle. */
function hasFinite(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  let isRelative = false;
  for (let at = from; at < to; at += 1) {
    const { lower, tag } = tokens[at]!;
    if (/^(?:who|which|that|whose|where|whom)$/u.test(lower)) isRelative = true;
    if (isRelative) continue;
    if (tag === 'AUX' && lower !== "'s") return true;
    if (isVerbal(passage, at) && !/(?:ing|ed|en|wn)$/u.test(lower) && tokens[at - 1]?.lower !== 'to')
      return true;
  }
  return false;
}

function isNameLike({ tokens }: Passage, from: number): boolean {
  return tokens[from]!.tag === 'PROPN' || /^\p{Lu}/u.test(tokens[from]!.text);
}
