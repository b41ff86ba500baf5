import type { Span } from './span.ts';

/** So far around a stretch its sentence is looked for, in characters. */
const reach = 600;

/** The sentence that a stretch stands in; of a very long one what is within reach. */
export function sentenceAround(text: string, language: string, { start, end }: Span): Span {
  const from = Math.max(start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, start - reach);
  const line = text.indexOf('\n', end);
  const to = Math.min(line === -1 ? text.length : line, end + reach);
  const sentences = [...segmenterOf(language).segment(text.slice(from, to))].map(({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.trimEnd().length,
  }));
  const own = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return {
    start: Math.min(start, own[0]?.start ?? start),
    end: Math.max(end, own.at(-1)?.end ?? end),
  };
}

/** A language that nobody knows is cut as English is. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
