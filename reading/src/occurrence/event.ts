import type { Day } from '@entente/core/base/day';
import type { Event } from '@entente/core/record';
import { resolveDate, whenOf } from '../date/date-resolution.ts';
import { gazetteerAt } from '../mention/gazetteer.ts';
import type { Passage, Range } from '../sentence/passage.ts';

const nouns = new Set(
  'meeting meetings summit conference election elections vote referendum exercise exercises ceremony visit session round attack attacks strike strikes clashes signing handover exchange offensive test launch build-up buildup'.split(
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
  const own = tokens.slice(clause.from, clause.to);
  const verb = own.findIndex(
    ({ lower, tag }, index) =>
      (verbs.has(lower) && tag === 'VERB') || (lower.startsWith('build') && own[index + 1]?.lower === 'up'),
  );
  const noun = own.findIndex(({ lower, tag }) => nouns.has(lower) && tag === 'NOUN');
  const start = own[0]!.start;
  const end = own.findLast(({ tag }) => tag !== 'PUNCT')!.end;
  const date = passage.dates.find((one) => one.start >= start && one.end <= end + 1);
  const actors = actorsIn(passage, clause);
  if (verb < 0 && (noun < 0 || date === undefined)) return [];
  if (actors.length === 0 && date === undefined) return [];
  const isFuture =
    own.some(({ lower }) =>
      /^(?:will|would|next|due|scheduled|planned|expected|upcoming|plans?)$/u.test(lower),
    ) || /\b(?:is|are) to\b/u.test(passage.sentence.text);
  const when = date === undefined ? null : whenOf(date, resolveDate(date, published, isFuture));
  const what = passage.sentence.text.slice(
    start - passage.sentence.start,
    Math.min(end, start + 200) - passage.sentence.start,
  );
  return [{ start, end, what, actors, when }];
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
