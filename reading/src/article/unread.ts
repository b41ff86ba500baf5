import type { Unread } from '@entente/core/record';
import type { Paragraph } from './furniture.ts';
import { languageSpansOf } from './language.ts';

/** What of an article is in its language, and what in others. */
export interface Sorted {
  readonly paragraphs: readonly Paragraph[];
  readonly unread: readonly Unread[];
}

/** Takes apart what of an article's paragraphs is in another language than the article. */
export function sortByLanguage(paragraphs: readonly Paragraph[], language: string): Sorted {
  const unread: Unread[] = [];
  const kept = paragraphs.flatMap(({ text, start }): readonly Paragraph[] => {
    const spans = languageSpansOf(text);
    const isForeign = (other: string): boolean => other !== language && other !== 'und';
    const foreign = spans.filter((span) => isForeign(span.language));
    if (foreign.length === 0) return [{ text, start }];
    for (const span of foreign) {
      const part = trimmed(text, span);
      unread.push({ start: start + part.start, end: start + part.end, language: span.language });
    }
    // What is too short to tell goes with what stands before it, at the beginning with what follows.
    const parts = spans.map((span, index) => {
      const told = spans.slice(0, index + 1).findLast((each) => each.language !== 'und') ?? foreign[0]!;
      return { ...span, isKept: !isForeign(told.language) };
    });
    return parts.flatMap((span) => {
      const part = trimmed(text, span);
      return span.isKept && part.end > part.start
        ? [{ text: text.slice(part.start, part.end), start: start + part.start }]
        : [];
    });
  });
  return { paragraphs: kept, unread: joined(unread) };
}

function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const part = text.slice(start, end);
  const before = part.length - part.trimStart().length;
  return { start: start + before, end: start + Math.max(before, part.trimEnd().length) };
}

/** Parts that follow each other in one language, on lines of their own too, are one. */
function joined(parts: readonly Unread[]): readonly Unread[] {
  const whole: Unread[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && last.language === part.language && part.start - last.end <= 2)
      whole[whole.length - 1] = { ...last, end: part.end };
    else whole.push(part);
  }
  return whole;
}
