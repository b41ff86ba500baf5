import type { Span } from '@entente/core/record';

/** The span with its end (or start) moved by one word, never empty and never out of the text. */
export function moveEnd(text: string, span: Span, by: 1 | -1): Span {
  const end = nearestEdge(wordEnds(text), span.end, by);
  return end === undefined || end <= span.start ? span : { start: span.start, end };
}

export function moveStart(text: string, span: Span, by: 1 | -1): Span {
  const start = nearestEdge(wordStarts(text), span.start, by);
  return start === undefined || start >= span.end ? span : { start, end: span.end };
}

/** The span widened to whole words, so that a careless selection gives no halves. */
export function wholeWords(text: string, span: Span): Span {
  const trimmedEnd = span.start + text.slice(span.start, span.end).trimEnd().length;
  const trimmedStart = span.end - text.slice(span.start, span.end).trimStart().length;
  const start = wordStarts(text).findLast((at) => at <= trimmedStart) ?? trimmedStart;
  const end = wordEnds(text).find((at) => at >= trimmedEnd) ?? trimmedEnd;
  return start < end ? { start, end } : span;
}

function nearestEdge(edges: readonly number[], at: number, by: 1 | -1): number | undefined {
  return by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
}

function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index);
}

function wordEnds(text: string): readonly number[] {
  return [...text.matchAll(/\S(?=\s|$)/gu)].map(({ index, 0: last }) => index + last.length);
}
