import type { Furniture } from '@entente/core/record';
import { announcesOthers, asksReader, headsComments } from '../label-words.ts';
import { type ZonedLine, isProse, mainPlaceOf, placeOf } from './main-part.ts';
import { linkShareOf } from './page-line.ts';

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
  markBeforeTitle(lines, kinds);
  markAfterComments(lines, kinds);
  markUnderLabels(lines, kinds, prose);
  markEmptyHeadings(kinds);
  return lines.map(({ text }, index) => ({ text, kind: kinds[index] }));
}

/** The furniture that tags alone tell, of a page that somebody wrote as an article and nothing else. */
export function marksByTag(lines: readonly ZonedLine[]): readonly MarkedLine[] {
  return lines.map((line) => ({
    text: line.text,
    kind: kindOfZone(line.zone) ?? (isHeading(line) ? 'heading' : undefined),
  }));
}

function kindOfZone(zone: ZonedLine['zone']): Kind | undefined {
  if (zone === 'surroundings') return 'navigation';
  if (zone === 'caption') return 'caption';
  return zone === 'comments' || zone === 'byline' ? 'other' : undefined;
}

function kindOf(line: ZonedLine): Kind | undefined {
  const zoned = kindOfZone(line.zone);
  if (zoned !== undefined) return zoned;
  if (announcesOthers(line.text) || asksReader(line.text)) return 'navigation';
  if (isHeading(line)) return 'heading';
  return isOnlyLink(line) ? 'navigation' : undefined;
}

/** A paragraph of its own that is nothing but links leads elsewhere. */
function isOnlyLink(line: ZonedLine): boolean {
  return linkShareOf(line) > 0.85 && line.text.length >= 20;
}

/** A heading is short: a page that forgets to end one does not make headings of all that follows. */
function isHeading({ block, text }: ZonedLine): boolean {
  return (
    text.length <= longestHeading && [block, block.parent].some((one) => /^h[1-6]$/u.test(one?.tag ?? ''))
  );
}

const longestHeading = 250;

/** What stands above a report's title is no part of it, unless much does. */
function markBeforeTitle(lines: readonly ZonedLine[], kinds: (Kind | undefined)[]): void {
  const title = lines.findLastIndex(({ block, zone }) => block.tag === 'h1' && zone === undefined);
  const above = sumOf(lines.slice(0, Math.max(0, title)));
  if (title <= 0 || above * 4 > sumOf(lines)) return;
  for (let index = 0; index < title; index += 1) if (kinds[index] === undefined) kinds[index] = 'navigation';
}

/** Below a heading over comments stands what readers wrote, if most of the text stands above it. */
function markAfterComments(lines: readonly ZonedLine[], kinds: (Kind | undefined)[]): void {
  const heading = lines.findIndex(({ text }) => headsComments(text));
  if (heading < 0 || sumOf(lines.slice(0, heading)) < leastAboveComments) return;
  for (let index = heading; index < lines.length; index += 1)
    if (kinds[index] === undefined || kinds[index] === 'heading') kinds[index] = 'other';
}

const leastAboveComments = 300;

function sumOf(lines: readonly ZonedLine[]): number {
  return lines.reduce(
    (sum, line) => sum + (isProse(line) && line.zone === undefined ? line.text.length : 0),
    0,
  );
}

/**
 * Below "Read also", or a heading that is a link, short lines and links belong to it until the prose goes on: at the
 * next heading, or at a paragraph in the kind of place that most of the report stands in.
 */
function markUnderLabels(lines: readonly ZonedLine[], kinds: (Kind | undefined)[], prose: number): void {
  const place = mainPlaceOf(lines);
  let isUnder = false;
  for (let index = Math.max(0, prose); index < lines.length; index += 1) {
    const line = lines[index]!;
    const isHead = kinds[index] === 'heading';
    if (isHead && linkShareOf(line) > 0.8) {
      isUnder = true;
      kinds[index] = 'navigation';
    } else if (announcesOthers(line.text) && line.text.length < 60) isUnder = true;
    else if (isHead || goesOn(line, kinds[index], place)) isUnder = false;
    else if (isUnder && kinds[index] === undefined) kinds[index] = 'navigation';
  }
}

function goesOn(line: ZonedLine, kind: Kind | undefined, place: string): boolean {
  if (kind !== undefined || linkShareOf(line) > 0.4) return false;
  return line.text.length >= 150 || (isProse(line) && placeOf(line) === place);
}

/** A heading with nothing of the report under it belongs to what is under it. */
function markEmptyHeadings(kinds: (Kind | undefined)[]): void {
  let next: Kind | undefined = 'navigation';
  for (let index = kinds.length - 1; index >= 0; index -= 1) {
    if (kinds[index] === 'heading' && next === 'navigation') kinds[index] = 'navigation';
    if (kinds[index] !== 'other' && kinds[index] !== 'caption') next = kinds[index];
  }
}
