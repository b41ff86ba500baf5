import type { Furniture } from '@entente/core/record';
import { linkedDataOf } from './page/linked-data.ts';
import { marksOf } from './page/line-mark.ts';
import { mainLinesOf } from './page/main-part.ts';
import { type PageAbout, pageAboutOf } from './page/page-about.ts';
import { linesIn } from './page/page-line.ts';
import { elementsOf, pageTreeOf } from './page/page-tree.ts';

/** What a page says of its article, and the article's text with one line for each block. */
export interface HtmlArticle extends PageAbout {
  readonly text: string;
  /** Lines whose place in the page tells what they are. */
  readonly marked: readonly Furniture[];
}

/** The article of a page: the part that holds its prose, else all of its text. Scripts never run. */
export function htmlArticleOf(html: string): HtmlArticle {
  const root = pageTreeOf(html);
  const elements = elementsOf(root);
  const about = pageAboutOf(elements, linkedDataOf(elements));
  const marked: Furniture[] = [];
  const lines = marksOf(mainLinesOf(root, linesIn(root)));
  let length = 0;
  for (const { text, kind } of lines) {
    if (kind !== undefined) marked.push({ start: length, end: length + text.length, kind });
    length += text.length + 1;
  }
  return { ...about, text: lines.map(({ text }) => text).join('\n'), marked };
}
