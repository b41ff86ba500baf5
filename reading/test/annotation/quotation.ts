import type { Span } from '@entente/core/record';

/** Where a quotation stands, or why it cannot be said. */
export type Found =
  | { readonly ok: true; readonly span: Span }
  | { readonly ok: false; readonly code: 'not-found' | 'ambiguous'; readonly says: string };

const gap = ' [...] ';

/**
 * Finds a piece of a text by its words, as whole words. `first words [...] last words` stands for all from the first
 * words to the last; ` #2` at the end takes the second place where the (first) words stand. Words that stand at more
 * than one place need such a number.
 */
export function findQuotation(text: string, quotation: string, within: Span): Found {
  const numbered = /^(?<words>.*) #(?<nth>\d+)$/su.exec(quotation)?.groups;
  const words = numbered?.['words'] ?? quotation;
  const nth = numbered === undefined ? undefined : Number(numbered['nth']);
  const cut = words.indexOf(gap);
  const first = cut < 0 ? words : words.slice(0, cut);
  const places = placesOf(text, first, within);
  if (places.length === 0) return missing(first);
  if (nth === undefined && places.length > 1)
    return {
      ok: false,
      code: 'ambiguous',
      says: `"${first}" stands at ${places.length} places; add " #1" to " #${places.length}".`,
    };
  const start = places[(nth ?? 1) - 1];
  if (start === undefined) return missing(`${first} #${nth}`);
  if (cut < 0) return { ok: true, span: { start, end: start + first.length } };
  const last = words.slice(cut + gap.length);
  const [end] = placesOf(text, last, { start: start + first.length, end: within.end });
  if (end === undefined) return missing(last);
  return { ok: true, span: { start, end: end + last.length } };
}

function missing(words: string): Found {
  return { ok: false, code: 'not-found', says: `"${words}" does not stand there.` };
}

/** The starts of all places where the words stand whole. */
function placesOf(text: string, words: string, { start, end }: Span): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at + words.length > end) break;
    if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) places.push(at);
  }
  return places;
}

function isInsideWord(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return /^[\p{L}\p{N}]{2}$/u.test(around);
}

/** The line of the text that a place stands in. */
export function lineAt(text: string, place: number): Span {
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const end = text.indexOf('\n', place);
  return { start, end: end < 0 ? text.length : end };
}
