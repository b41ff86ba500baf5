import { type Day, readDay } from '@entente/core/base/day';
import type { Furniture } from '@entente/core/record';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What a page says of itself, and its text with one line for each block. */
export interface HtmlArticle {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: Day | null;
  readonly language: string | null;
  readonly text: string;
  /** Lines whose markup tells what they are: captions and headings. */
  readonly marked: readonly Furniture[];
}

/** The little of a document's tree that is used here. */
interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<TreeNode>;
  getAttribute?(name: string): string | null;
}
interface Tree extends TreeNode {
  readonly documentElement: TreeNode;
  readonly title?: string;
  querySelector(selector: string): TreeNode | null;
}

// Both packages declare themselves with the types of a browser, which this code does not have.
const parsePage = parseHTML as unknown as (html: string) => { readonly document: Tree };
const MainPart = Readability as unknown as new (
  document: Tree,
  options: { readonly charThreshold: number; readonly serializer: (node: TreeNode) => TreeNode },
) => { parse(): { readonly title?: string | null; readonly content?: TreeNode | null } | null };

/** Pages with more tags, or nested deeper, are not parsed into a tree: the parsers' time grows with the square. */
const mostTags = 10_000;
const deepestElements = 300;

/** The article of a page: its main part unless it is the article as a whole. Scripts never run. */
export function htmlArticleOf(html: string, isWhole = false): HtmlArticle {
  if (isMonstrous(html))
    return {
      title: null,
      source: null,
      published: null,
      language: null,
      text: strippedText(html),
      marked: [],
    };
  const page = parse(html);
  const about = aboutOf(page, html);
  const main = isWhole ? undefined : mainPartOf(html);
  const block = blockTextOf(main?.content ?? page.documentElement);
  return { ...about, title: main?.title ?? about.title, ...block };
}

/** Counts tags without building anything. */
function isMonstrous(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  let count = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)?/giu)) {
    count += 1;
    if (match[1] === '/') depth = Math.max(0, depth - 1);
    else if (match[2] !== undefined && !voids.has(match[2].toLowerCase())) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return count > mostTags || deepest > deepestElements;
}

const voids = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th option path circle rect use line polygon'.split(
    ' ',
  ),
);
const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};

/** The text between the tags, a line for each tag that ends a block. One pass. */
function strippedText(html: string): string {
  return html
    .replace(/<(script|style|noscript|template)\b[^>]*>/giu, '<$1>')
    .split(/<(?=[a-z/!])/iu)
    .map((part, index) => (index === 0 ? part : textAfterTag(part)))
    .join('')
    .replace(
      /&(?:#(\d{1,6})|([a-z]{2,8}));/giu,
      (whole, code: string | undefined, name: string | undefined) =>
        code === undefined
          ? (characters[name ?? ''] ?? whole)
          : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

function textAfterTag(part: string): string {
  const end = part.indexOf('>');
  if (end < 0 || /^(?:script|style|noscript|template|!)/iu.test(part)) return '';
  const isBlock =
    /^\/?(?:p|div|section|article|h[1-6]|li|ul|ol|blockquote|figure|figcaption|table|tr|td|br|header|footer|nav|aside|main)\b/iu.test(
      part,
    );
  return `${isBlock ? '\n' : ''}${part.slice(end + 1)}`;
}

function parse(html: string): Tree {
  const whole = /<html[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parsePage(whole).document;
}

function mainPartOf(html: string): { readonly title: string | null; readonly content: TreeNode } | undefined {
  const document = parse(html);
  const found = new MainPart(document, { charThreshold: 200, serializer: (node) => node }).parse();
  if (found?.content === null || found?.content === undefined) return undefined;
  return { title: found.title === '' ? null : (found.title ?? null), content: found.content };
}

function aboutOf(page: Tree, html: string): Omit<HtmlArticle, 'text' | 'marked'> {
  const meta = (selector: string, attribute: string): string | null =>
    page.querySelector(selector)?.getAttribute?.(attribute) ?? null;
  const stamp =
    meta('meta[property="article:published_time"]', 'content') ??
    meta('meta[name="date"]', 'content') ??
    meta('meta[itemprop="datePublished"]', 'content') ??
    /"datePublished"\s*:\s*"([^"]{10,40})"/u.exec(html)?.[1] ??
    meta('time[datetime]', 'datetime');
  const heading = page.querySelector('h1')?.textContent?.trim() ?? '';
  return {
    title: meta('meta[property="og:title"]', 'content') ?? (heading === '' ? null : heading),
    source: meta('meta[property="og:site_name"]', 'content'),
    published: readDay(stamp?.slice(0, 10)) ?? null,
    language: page.documentElement.getAttribute?.('lang')?.toLowerCase().split('-')[0] ?? null,
  };
}

const blocks = new Set(
  'P DIV SECTION ARTICLE H1 H2 H3 H4 H5 H6 LI UL OL BLOCKQUOTE FIGURE FIGCAPTION TABLE TR TD TH BR HR HEADER FOOTER NAV ASIDE MAIN FORM PRE DL DT DD BUTTON'.split(
    ' ',
  ),
);
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME HEAD SELECT TEXTAREA OBJECT CANVAS'.split(' '),
);

interface Step {
  readonly node?: TreeNode;
  readonly closes?: Furniture['kind'];
}

/** One line for each block, white space folded. Walks with a stack of its own, so that no nesting is too deep. */
function blockTextOf(root: TreeNode): { readonly text: string; readonly marked: readonly Furniture[] } {
  const lines: string[] = [];
  const marked: Furniture[] = [];
  let line: string[] = [];
  let length = 0;
  const endLine = (kind?: Furniture['kind']): void => {
    const text = line.join('').replace(/\s+/gu, ' ').trim();
    line = [];
    if (text === '') return;
    if (kind !== undefined) marked.push({ start: length, end: length + text.length, kind });
    lines.push(text);
    length += text.length + 1;
  };
  const stack: Step[] = [{ node: root }];
  while (stack.length > 0) {
    const { node, closes } = stack.pop()!;
    if (node === undefined) {
      endLine(closes);
      continue;
    }
    if (node.nodeType === 3) line.push(node.textContent ?? '');
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== 1 && node.nodeType !== 11) continue;
    if (skipped.has(name)) continue;
    if (blocks.has(name)) {
      endLine();
      stack.push(closing(name));
    }
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1)
      stack.push({ node: node.childNodes[index]! });
  }
  endLine();
  return { text: lines.join('\n'), marked };
}

function closing(name: string): Step {
  if (name === 'NAV') return { closes: 'navigation' };
  if (name === 'FIGCAPTION') return { closes: 'caption' };
  if (/^H[1-6]$/u.test(name)) return { closes: 'heading' };
  return {};
}
