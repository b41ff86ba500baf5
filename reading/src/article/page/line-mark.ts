import type { Furniture } from '@entente/core/record';
import { type ZonedLine, isProse } from './main-part.ts';
import { linkShareOf } from './page-line.ts';
import type { PageElement } from './page-tree.ts';

type Kind = Furniture['kind'];

/** A line of the article's text; `kind` where its markup tells that it is no part of the report. */
export interface MarkedLine {
  readonly text: string;
  readonly kind: Kind | undefined;
}

/** Tells the furniture among an article's lines by where they stand in the page. Nothing is left out. */
export function marksOf(lines: readonly ZonedLine[]): readonly MarkedLine[] {
  const prose = lines.findIndex((line) => isProse(line) && line.zone === undefined);
  const kinds = lines.map((line, index) =>
    line.zone === 'teaser' && index > prose ? 'navigation' : kindOf(line),
  );
  markListsUnderHeadings(lines, kinds);
  return lines.map(({ text }, index) => ({ text, kind: kinds[index] }));
}

function kindOf(line: ZonedLine): Kind | undefined {
  if (line.zone === 'surroundings') return 'navigation';
  if (line.zone === 'comments' || line.zone === 'byline') return 'other';
  if (line.zone === 'caption') return 'caption';
  if (isHeadingBlock(line.block)) return 'heading';
  return isOnlyLink(line) ? 'navigation' : undefined;
}

/** A paragraph of its own that is nothing but links leads elsewhere. */
function isOnlyLink(line: ZonedLine): boolean {
  return linkShareOf(line) > 0.85 && line.text.length >= 20;
}

function isHeadingBlock(block: PageElement): boolean {
  for (let at: PageElement | undefined = block, steps = 0; at !== undefined && steps < 3; at = at.parent, steps += 1)
    if (/^h[1-6]$/u.test(at.tag)) return true;
  return false;
}

/** A heading with links alone under it belongs to them. */
function markListsUnderHeadings(lines: readonly ZonedLine[], kinds: (Kind | undefined)[]): void {
  let next: Kind | undefined | 'end' = 'end';
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    if (kinds[index] === 'heading' && next === 'navigation') kinds[index] = 'navigation';
    next = kinds[index];
  }
  void isProse;
}
