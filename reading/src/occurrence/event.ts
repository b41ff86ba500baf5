import type { Day } from '@entente/core/base/day';
import type { Event, Span } from '@entente/core/record';
import { isAheadOf } from '../date/clause-tense.ts';
import { resolveDate, whenOf } from '../date/date-resolution.ts';
import { gazetteerAt } from '../mention/gazetteer.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { isHappening } from './event-verb.ts';

/**
 * What a sentence says happened, or is set for a day, by the narrator's own word: meetings, signings, attacks, votes. What
 * somebody is quoted with, given as spans, tells of no event.
 */
export function eventsIn(
  passage: Passage,
  published: Day | null,
  quoted: readonly Span[] = [],
): readonly Event[] {
  const { tokens } = passage;
  const events: Event[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const isTold = isSetFor(passage, at) || (isHappening(tokens, at) && !isUnreal(tokens, at));
    if (!isTold || passage.sentence.quoted[at] || isWithin(tokens[at]!, quoted)) continue;
    const clause = clauseAround(passage, at, from);
    const event = eventOf(passage, clause, published);
    if (event === undefined) continue;
    events.push(event);
    from = clause.to;
    at = clause.to - 1;
  }
  return events;
}

function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}

/** "are to meet on Monday", "will be held on 25 June": fixed for a day that is named. */
function isSetFor({ tokens, dated }: Passage, at: number): boolean {
  const isFixed =
    (/^(?:meet|sign|vote|travel|visit|resume)$/u.test(tokens[at]!.lower) &&
      tokens[at - 1]?.lower === 'to' &&
      /^(?:is|are|due|scheduled)$/u.test(tokens[at - 2]?.lower ?? '')) ||
    (tokens[at]!.lower === 'held' && tokens[at - 1]?.lower === 'be' && tokens[at - 2]?.lower === 'will');
  if (!isFixed || /^(?:if|unless|once)$/u.test(tokens[0]!.lower)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next += 1)
    if (dated[next]) return !/^(?:within|by|before|until)$/u.test(tokens[next]!.lower);
  return false;
}

/** "could only meet", "has never attacked", "if it had signed": nothing that happened. */
function isUnreal(tokens: Passage['tokens'], verb: number): boolean {
  const isIn = (words: RegExp, reach: number): boolean =>
    tokens.slice(Math.max(0, verb - reach), verb).some(({ lower }) => words.test(lower));
  return (
    isIn(/^(?:could|would|may|might|can|if|must|should|not|n't|never|will|to|no|be)$/u, 3) ||
    isIn(/^(?:if|once|unless|until|what)$/u, 6)
  );
}

const openers = /^(?:after|before|when|while|since|because|although|though|but|where|whereas|as)$/u;
const farthest = 30;

/** The clause of a verb: back to what opens it, over an aside between commas; on to what opens the next one. */
function clauseAround(passage: Passage, verb: number, floor: number): Range {
  const { tokens, sentence } = passage;
  let from = verb;
  while (from > Math.max(floor, verb - farthest) && !opensHere(passage, from - 1, verb)) from -= 1;
  const isRelative = /^(?:that|which|who)$/u.test(tokens[from - 1]?.lower ?? '');
  if (isRelative) from = nounBefore(tokens, tokens[from - 2]?.text === ',' ? from - 2 : from - 1, floor);
  const isAside = isRelative && tokens.slice(from, verb).some(({ text }) => text === ',');
  const isEnd = (at: number): boolean => {
    const { text, lower } = tokens[at]!;
    if (/^[;:.?!–—]$/u.test(text) || sentence.quoted[at] === true) return true;
    if (text === ',') return isAside || endsAt(tokens, at);
    return (openers.test(lower) && hasVerbAfter(tokens, at)) || (lower === 'and' && isClause(tokens, at + 1));
  };
  let to = verb + 1;
  while (to < Math.min(tokens.length, verb + farthest) && !isEnd(to)) to += 1;
  return { from, to };
}

function opensHere({ tokens, sentence }: Passage, at: number, verb: number): boolean {
  const { text, lower } = tokens[at]!;
  if (/^[;:–—?!]$/u.test(text) || sentence.quoted[at] === true || openers.test(lower) || lower === 'what')
    return true;
  if (/^(?:that|which|who)$/u.test(lower))
    return tokens.slice(at + 1, verb).every(({ text: one }) => one !== ',');
  if (lower === 'and') return hasFinite(tokens, Math.max(0, at - 12), at) && isClause(tokens, at + 1);
  return text === ',' && hasFinite(tokens, Math.max(0, at - 20), at) && !isRelativeBefore(tokens, at);
}

/** "Peru, which met Chile, shelled": the comma ends what describes the subject. */
function isRelativeBefore(tokens: Passage['tokens'], comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - 14); at -= 1)
    if (tokens[at]!.text === ',') return /^(?:who|which|where|whose)$/u.test(tokens[at + 1]!.lower);
  return false;
}

function hasFinite(tokens: Passage['tokens'], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing')));
}

function hasVerbAfter(tokens: Passage['tokens'], at: number): boolean {
  return hasFinite(tokens, at + 1, at + 10);
}

/** "and Ukraine was testing": a subject, then a verb of its own. */
function isClause(tokens: Passage['tokens'], at: number): boolean {
  return /^(?:PROPN|PRON|DET)$/u.test(tokens[at]?.tag ?? '') && hasFinite(tokens, at + 1, at + 5);
}

/** After this comma somebody or something else goes on. */
function endsAt(tokens: Passage['tokens'], comma: number): boolean {
  const next = tokens[comma + 1];
  return (
    next !== undefined &&
    (/^(?:who|which|while|but|and|saying|as|where|with|though|although|after|before|according)$/u.test(
      next.lower,
    ) ||
      (next.tag === 'VERB' && next.lower.endsWith('ing')))
  );
}

function nounBefore(tokens: Passage['tokens'], relative: number, floor: number): number {
  let from = relative;
  while (from > floor && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(tokens[from - 1]!.tag)) from -= 1;
  return from;
}

function eventOf(passage: Passage, clause: Range, published: Day | null): Event | undefined {
  const { tokens, sentence } = passage;
  let first = clause.from;
  while (first < clause.to && (tokens[first]!.tag === 'PUNCT' || tokens[first]!.tag === 'CCONJ')) first += 1;
  const own = tokens.slice(first, clause.to);
  const last = own.findLast(({ tag }) => tag !== 'PUNCT');
  if (own.length < 2 || last === undefined) return undefined;
  const [start, end] = [own[0]!.start, last.end];
  const date = passage.dates.find((one) => one.start >= start && one.end <= end + 1);
  const when =
    date === undefined ? null : whenOf(date, resolveDate(date, published, isAheadOf(passage, date)));
  const what = sentence.text.slice(start - sentence.start, Math.min(end, start + 200) - sentence.start);
  return { start, end, what, actors: actorsIn(passage, clause), when };
}

/** The actors a clause names. */
function actorsIn({ tokens }: Passage, { from, to }: Range): string[] {
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
