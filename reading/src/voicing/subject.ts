import type { Passage, Range } from '../sentence/passage.ts';
import { type VerbGroup, verbGroupAt } from '../attribution/verb-group.ts';
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
    const found = subjectAt(passage, group, earlier);
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
    return { range: { from: end - 1, to: end }, place: 'relative' };
  if (/^(?:and|but|or|nor|yet|then|not|also)$/u.test(last.lower)) return sharedSubject(earlier);
  if (group.isParticiple) {
    if (
      last.tag === 'PUNCT' ||
      /^(?:by|after|before|while|when|in|without|for|of|from|besides|despite|since|though|as)$/u.test(
        last.lower,
      )
    )
      return sharedSubject(earlier, 'participle');
  }
  if (last.text === ',' || last.text === '–' || last.text === '—' || last.text === '-')
    return apposedSubject(passage, end, earlier);
  const from = phraseStart(passage, 0, end);
  return from < end ? { range: { from, to: end }, place: 'before' } : undefined;
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

function sharedSubject(earlier: readonly Clause[], place: SubjectPlace = 'shared'): Found | undefined {
  const last = earlier.findLast(
    ({ subject, group }) =>
      subject !== null && !group.isInfinitive && (place === 'shared' || !group.isParticiple),
  );
  const main =
    last?.place === 'relative'
      ? (earlier.findLast(({ subject, place: where }) => subject !== null && where === 'before') ?? last)
      : last;
  return main?.subject === undefined || main.subject === null ? undefined : { range: main.subject, place };
}

/** "Lavrov, the foreign minister, said" */
function apposedSubject(passage: Passage, end: number, earlier: readonly Clause[]): Found | undefined {
  const { tokens, dated } = passage;
  let comma = end - 2;
  while (comma > 0 && !/^[,–—]$/u.test(tokens[comma]!.text) && end - comma < farthest) comma -= 1;
  if (comma <= 0 || !/^[,–—]$/u.test(tokens[comma]!.text)) return sharedSubject(earlier);
  const inner = tokens[comma + 1]!;
  const isRelative = /^(?:who|which|whose|where)$/u.test(inner.lower);
  const isDescription =
    isRelative || (isNominal(inner) && !dated[comma + 1]) || /(?:ing|ed)$/u.test(inner.lower);
  let from = phraseStart(passage, 0, comma);
  if (from >= comma) return sharedSubject(earlier);
  // "Ana, 43, a teacher, said"
  while (
    from > 1 &&
    tokens[from - 1]!.text === ',' &&
    (/^(?:NUM|DET)$/u.test(tokens[from]!.tag) || !isNameLike(passage, from))
  ) {
    const before = phraseStart(passage, 0, from - 1);
    if (before >= from - 1) break;
    from = before;
  }
  const hasVerb = tokens
    .slice(comma + 1, end - 1)
    .some(
      (token, index) =>
        token.tag === 'AUX' ||
        (isVerbal(passage, comma + 1 + index) && !/(?:ing|ed|en|wn)$/u.test(token.lower)),
    );
  if (hasVerb && !isRelative && isDescription) return sharedSubject(earlier);
  return { range: { from, to: isDescription ? end : comma }, place: 'before' };
}

function isNameLike({ tokens }: Passage, from: number): boolean {
  return tokens[from]!.tag === 'PROPN' || /^\p{Lu}/u.test(tokens[from]!.text);
}
