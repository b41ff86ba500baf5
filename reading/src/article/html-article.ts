import type { Day } from '@entente/core/base/day';
import type { Furniture } from '@entente/core/record';
import { visible } from '../sentence/visible-text.ts';
import { linkedDataOf } from './page/linked-data.ts';
import { type MarkedLine, marksByTag, marksOf } from './page/line-mark.ts';
import { type ZonedLine, isProse, mainLinesOf, zonedByTag } from './page/main-part.ts';
import { type PageAbout, dayOf, pageAboutOf } from './page/page-about.ts';
import { linesIn } from './page/page-line.ts';
import { elementsOf, pageTreeOf } from './page/page-tree.ts';

/** What a page says of its article, and the article's text with one line for each block. */
export interface HtmlArticle extends PageAbout {
  readonly text: string;
  /** Lines whose place in the page tells what they are. */
  readonly marked: readonly Furniture[];
}

/**
 * The article of a page: the part that holds its prose; all of its text where there is none, or where the page is known
 * to be the article as a whole. Scripts never run.
 */
export function htmlArticleOf(html: string, isWhole = false): HtmlArticle {
  const root = pageTreeOf(html);
  const elements = elementsOf(root);
  const data = linkedDataOf(elements);
  const about = pageAboutOf(elements, data);
  const all = linesIn(root);
  const main = isWhole ? zonedByTag(all) : mainLinesOf(root, all);
  const marked: Furniture[] = [];
  const lines = isWhole ? marksByTag(main) : (bodyBesides(main, data.articleBody) ?? marksOf(main));
  let length = 0;
  for (const { text, kind } of lines) {
    if (kind !== undefined) marked.push({ start: length, end: length + text.length, kind });
    length += text.length + 1;
  }
  const title = titleOf(main, about.title);
  return {
    ...about,
    title: nameOf(title),
    source: nameOf(about.source),
    published: about.published ?? dayInByline(main),
    text: lines.map(({ text }) => text).join('\n'),
    marked,
  };
}

/** The least text of a JSON-LD body that may stand for the page's. */
const leastBody = 300;

/** The report as the page's JSON-LD gives it, where the page shows less than half of it (as before its scripts ran). */
function bodyBesides(main: readonly ZonedLine[], body: string | null): readonly MarkedLine[] | undefined {
  const shown = main.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
  if (body === null || body.length < leastBody || shown * 2 > body.length) return undefined;
  return body
    .split(/[\n\r]+/u)
    .flatMap((line) => linesIn(pageTreeOf(line)))
    .map(({ text }) => ({ text, kind: undefined }));
}

/** A title that is not ended would be the whole page. */
const longestName = 500;

/** What a page calls itself, without what nobody sees; null where nothing is left. */
function nameOf(said: string | null): string | null {
  const name = visible((said ?? '').slice(0, longestName))
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
  return name === '' ? null : name;
}

/** The heading over the report if it says what the page's metadata say, since those often add the outlet's name. */
function titleOf(lines: readonly ZonedLine[], said: string | null): string | null {
  const headings = lines
    .filter(({ block, zone }) => block.tag === 'h1' && zone === undefined)
    .map(({ text }) => text);
  if (said === null) return headings[0] ?? null;
  return headings.find((heading) => isLike(heading, said)) ?? said.replace(/ \| [^|]{2,50}$/u, '');
}

/** The first day that the lines about the author and the time of a report name. */
function dayInByline(lines: readonly ZonedLine[]): Day | null {
  const bylines = lines.filter(({ zone, block }) => zone === 'byline' || block.tag === 'time');
  return bylines.map(({ text }) => dayOf(text)).find((day) => day !== null) ?? null;
}

function isLike(heading: string, said: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(words(said));
  const own = words(heading);
  return (
    own.length > 0 && own.filter((word) => known.has(word)).length * 2 >= Math.min(own.length, known.size)
  );
}
