import { isHidden } from './zone.ts';
import type { PageElement } from './page-tree.ts';

/** One block's text: what a browser would show as a paragraph, a heading, an item or a cell, or a part between breaks. */
export interface PageLine {
  /** White space folded, soft hyphens left out; never empty. */
  readonly text: string;
  /** How many of its UTF-16 units are links. */
  readonly linked: number;
  /** The innermost block that holds it. */
  readonly block: PageElement;
}

const blocks = new Set(
  '#page html body p div section article h1 h2 h3 h4 h5 h6 li ul ol blockquote figure figcaption table thead tbody tfoot caption tr td th header footer nav aside main form fieldset legend pre dl dt dd button address center details summary dialog label video audio'.split(
    ' ',
  ),
);
const unshown = new Set(
  'script style noscript template svg math iframe head title select datalist textarea object canvas audio video map'.split(
    ' ',
  ),
);

/** The lines of a page, or of an element in it, in their order. */
export function linesIn(root: PageElement): readonly PageLine[] {
  const lines: PageLine[] = [];
  let parts: string[] = [];
  let linked = 0;
  const endLine = (block: PageElement): void => {
    const text = parts
      .join('')
      .replaceAll('\u00ad', '')
      .replace(/[\s\u0085]+/gu, ' ')
      .trim();
    if (text !== '') lines.push({ text, linked: Math.min(linked, text.length), block });
    parts = [];
    linked = 0;
  };
  const walk = (element: PageElement, block: PageElement, isLink: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        parts.push(child);
        if (isLink) linked += child.replace(/[\s\u0085]+/gu, ' ').length;
      } else if (child.tag === 'br' || child.tag === 'hr') endLine(block);
      else if (unshown.has(child.tag) || isHidden(child)) continue;
      else if (blocks.has(child.tag)) {
        endLine(block);
        walk(child, child, isLink || child.tag === 'button');
        endLine(child);
      } else walk(child, block, isLink || child.tag === 'a');
    }
  };
  walk(root, root, false);
  endLine(root);
  return lines;
}

/** The share of a line that is links, 0 to 1. */
export function linkShareOf({ text, linked }: PageLine): number {
  return linked / text.length;
}
