import type { Day } from '@entente/core/base/day';
import type { Event } from '@entente/core/record';
import { isAheadOf } from '../date/clause-tense.ts';
import { resolveDate, whenOf } from '../date/date-resolution.ts';
import { gazetteerAt } from '../mention/gazetteer.ts';
import type { Passage, Range } from '../sentence/passage.ts';

const nouns = new Set(
  'meeting meetings summit conference election elections vote referendum exercise exercises ceremony visit round attack attacks strike strikes clashes signing handover exchange offensive test launch build-up buildup'.split(
    ' ',
  ),
);
const verbs = new Set(
  'meet met gathered convened signed launched test-launching test-launched tested fired struck attacked shelled visited seized captured invaded withdrew collapsed expired hosted resumed suspended arrived travelled traveled voted killed began ended opened'.split(
    ' ',
  ),
);

/** What a sentence says happened or will happen: meetings, tests, attacks, build-ups. One event a clause. */
export function eventsIn(passage: Passage, published: Day | null): readonly Event[] {
  return clausesOf(passage).flatMap((clause) => eventOf(passage, clause, published));
}

function clausesOf({ tokens, sentence }: Passage): readonly Range[] {
  const clauses: Range[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const isCut =
      at === tokens.length ||
      tokens[at]!.text === ';' ||
      (tokens[at]!.text === ',' && /^(?:but|while|and|after|with)$/u.test(tokens[at + 1]?.lower ?? '')) ||
      (tokens[at]!.lower === 'and' && opensClause(tokens, at + 1)) ||
      sentence.quoted[at] === true;
    if (!isCut) continue;
    if (at > from + 2) clauses.push({ from, to: at });
    from = at + 1;
  }
  return clauses;
}

/** "and Ukraine was testing": a name, then a verb of its own. */
function opensClause(tokens: Passage['tokens'], at: number): boolean {
  return (
    /^(?:PROPN|PRON|DET)$/u.test(tokens[at]?.tag ?? '') &&
    tokens.slice(at + 1, at + 4).some(({ tag }) => tag === 'AUX')
  );
}

function eventOf(passage: Passage, clause: Range, published: Day | null): readonly Event[] {
  const { tokens } = passage;
  const found = happeningIn(passage, clause);
  if (found === undefined) return [];
  const own = tokens.slice(narrowed(passage, clause, found.at), clause.to);
  const start = own[0]!.start;
  const end = own.findLast(({ tag }) => tag !== 'PUNCT')!.end;
  const date = passage.dates.find((one) => one.start >= start && one.end <= end + 1);
  const actors = actorsIn(passage, clause);
  if (date === undefined && (found.isNoun || actors.length === 0)) return [];
  const when =
    date === undefined ? null : whenOf(date, resolveDate(date, published, isAheadOf(passage, date)));
  const what = passage.sentence.text.slice(
    start - passage.sentence.start,
    Math.min(end, start + 200) - passage.sentence.start,
  );
  return [{ start, end, what, actors, when }];
}

interface Happening {
  readonly at: number;
  readonly isNoun: boolean;
}

/** The verb that tells of a happening, or else the noun. */
function happeningIn({ tokens }: Passage, { from, to }: Range): Happening | undefined {
  const isWithin = (index: number): boolean => index >= from && index < to;
  const verb = tokens.findIndex(
    ({ lower, tag }, index) =>
      isWithin(index) &&
      ((verbs.has(lower) && tag === 'VERB') ||
        (lower.startsWith('build') && tokens[index + 1]?.lower === 'up')) &&
      !isOnlyPossible(tokens, index),
  );
  if (verb >= 0) return { at: verb, isNoun: false };
  const noun = tokens.findIndex(
    ({ lower, tag }, index) => isWithin(index) && nouns.has(lower) && tag === 'NOUN',
  );
  return noun < 0 ? undefined : { at: noun, isNoun: true };
}

/** "could only meet" tells of nothing that happened or will. */
function isOnlyPossible(tokens: Passage['tokens'], verb: number): boolean {
  const isIn = (words: RegExp, reach: number): boolean =>
    tokens.slice(Math.max(0, verb - reach), verb).some(({ lower }) => words.test(lower));
  return (
    isIn(/^(?:could|would|may|might|can|if|must|should|not|n't)$/u, 3) || isIn(/^(?:if|once|unless)$/u, 5)
  );
}

/** "... promised help after the two presidents met": the happening is what follows "after". */
function narrowed({ tokens }: Passage, { from }: Range, at: number): number {
  const opener = tokens.findLastIndex(
    ({ lower }, index) => index >= from && index < at && /^(?:after|before|when|during|since)$/u.test(lower),
  );
  return opener < 0 ? from : opener + 1;
}

/** The actors a clause names. */
export function actorsIn({ tokens }: Passage, { from, to }: Range): readonly string[] {
  const lower = tokens.map((token) => token.lower);
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const entry = /^\p{Lu}/u.test(tokens[at]!.text) ? gazetteerAt(lower, at) : undefined;
    const isVenue = entry?.kind === 'capital' && /^(?:in|to|at)$/u.test(tokens[at - 1]?.lower ?? '');
    const actor = entry?.actor ?? null;
    if (actor !== null && !isVenue) found.add(actor);
    if (entry !== undefined) at += entry.words.length - 1;
  }
  return [...found];
}
