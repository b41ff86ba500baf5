import type { Day } from '@entente/core/base/day';
import type { Article, Furniture } from '@entente/core/record';
import { type Paragraph, layoutOf } from './furniture.ts';
import { htmlArticleOf } from './html-article.ts';
import { languageOf } from './language.ts';
import { withMenus } from './menu.ts';

/** A text and what is known of it beforehand; what is not given is told from the text. */
export interface SourceText {
  readonly text: string;
  /**
   * Default: told from the text. `html` is a page whose main part is looked for; `manuscript` is markup made of a
   * written paper (Word, PDF, Markdown), all of it the article.
   */
  readonly format?: 'text' | 'html' | 'manuscript';
  readonly published?: Day | null;
  readonly source?: string | null;
  readonly title?: string | null;
}

/** An article with the lines of its report. */
export interface PreparedArticle {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
}

/** The article in a text or a page: what it says of itself, its furniture, and the lines that are neither. */
export function articleOf(input: SourceText): PreparedArticle {
  return isPage(input) ? articleOfPage(input) : articleOfText(input);
}

function isPage({ text, format }: SourceText): boolean {
  if (format !== undefined) return format !== 'text';
  return /^\s*(?:<!doctype html|<html|<body|<article|<div|<p)[\s>]/iu.test(text);
}

function articleOfText({ text, published, source, title }: SourceText): PreparedArticle {
  const { furniture, paragraphs } = withMenus(layoutOf(text));
  return {
    article: {
      title: title ?? null,
      language: languageOf(joined(paragraphs) || text),
      source: source ?? null,
      published: published ?? null,
      text,
      furniture: [...furniture],
    },
    paragraphs,
  };
}

function articleOfPage(input: SourceText): PreparedArticle {
  const page = htmlArticleOf(input.text, input.format === 'manuscript');
  const layout = layoutOf(page.text);
  const paragraphs = outside(layout.paragraphs, page.marked);
  const furniture: Furniture[] = [...outside(layout.furniture, page.marked), ...page.marked].sort(
    (a, b) => a.start - b.start,
  );
  const language = languageOf(joined(paragraphs) || page.text);
  return {
    article: {
      title: input.title ?? page.title,
      language: language === 'und' ? (page.language ?? 'und') : language,
      source: input.source ?? page.source,
      published: input.published ?? page.published,
      text: page.text,
      furniture,
    },
    paragraphs,
  };
}

/** What does not begin inside a marked stretch; both stand in the order of the text. */
function outside<Part extends { readonly start: number }>(
  parts: readonly Part[],
  marked: readonly Furniture[],
): readonly Part[] {
  let next = 0;
  return parts.filter(({ start }) => {
    while (next < marked.length && marked[next]!.end <= start) next += 1;
    return next >= marked.length || start < marked[next]!.start;
  });
}

function joined(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
