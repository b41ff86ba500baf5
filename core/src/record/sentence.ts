import type { Article } from './article.ts';
import type { Span } from './span.ts';

type Written = Pick<Article, 'text' | 'language'>;

/** So far around a stretch its sentence is looked for, in characters. */
const reach = 600;

/** An initial or a title ends no sentence. */
const abbreviation = /(?:^|[\s.(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Lt|Col|Gov)\.\s*$/u;

/** The sentences of a range of an article, without white space around them. */
export function sentencesIn({ text, language }: Written, { start, end }: Span): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (const { segment, index } of segmenterOf(language).segment(text.slice(start, end))) {
    const to = start + index + segment.length;
    if (abbreviation.test(segment) && to < end) continue;
    const words = text.slice(from, to);
    const trimmed = {
      start: from + words.length - words.trimStart().length,
      end: from + words.trimEnd().length,
    };
    if (trimmed.start < trimmed.end) sentences.push(trimmed);
    from = to;
  }
  return sentences;
}

/** The sentence that a stretch stands in, within its line; of a very long one what is within reach. */
export function sentenceAround(article: Written, { start, end }: Span): Span {
  const { text } = article;
  const from = Math.max(start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, start - reach);
  const line = text.indexOf('\n', end);
  const to = Math.min(line === -1 ? text.length : line, end + reach);
  const own = sentencesIn(article, { start: from, end: to }).filter(
    (sentence) => sentence.start < end && start < sentence.end,
  );
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
