import { type PageLine, linkShareOf } from './page-line.ts';
import type { PageElement } from './page-tree.ts';
import { type Zone, zoneOf, zoneOfTag } from './zone.ts';

/** A line with the zone that it lies in. */
export interface ZonedLine extends PageLine {
  readonly zone: Zone | undefined;
}

/** How much each element's lines speak for it as part of the report, in UTF-16 units of prose. */
type Weights = Map<PageElement, number>;

/** The least part of an element's prose that a part of it must hold to stand for it. */
const standsFor = 0.8;
/** The least prose of a main part; with less, the names that its makers gave to the page's parts are not believed. */
const leastProse = 300;

/** The part of a page that holds its report, and which lines lie in it. */
export function mainLinesOf(root: PageElement, lines: readonly PageLine[]): readonly ZonedLine[] {
  const whole = weigh(lines.map((line) => ({ ...line, zone: undefined })));
  const named = mainLinesBy(root, lines, whole, zoneOf);
  if (proseIn(named) >= leastProse) return named;
  const believed = mainLinesBy(root, lines, whole, zoneOfTag);
  return proseIn(believed) > 2 * proseIn(named) ? believed : named;
}

/** All lines of a page that is the article as a whole, with the zones that tags alone tell. */
export function zonedByTag(lines: readonly PageLine[]): readonly ZonedLine[] {
  const zoneAt = (element: PageElement | undefined): Zone | undefined =>
    element === undefined ? undefined : (zoneOfTag(element) ?? zoneAt(element.parent));
  return lines.map((line) => ({ ...line, zone: zoneAt(line.block) }));
}

function proseIn(lines: readonly ZonedLine[]): number {
  return lines.reduce((sum, line) => sum + weightOf(line), 0);
}

function mainLinesBy(
  root: PageElement,
  lines: readonly PageLine[],
  whole: Weights,
  zoneBy: (element: PageElement) => Zone | undefined,
): readonly ZonedLine[] {
  const zones = new Map<PageElement, Zone | undefined>();
  const all = whole.get(root) ?? 0;
  /** A part with more than half of the page's prose is no furniture, whatever it is called, unless readers wrote it. */
  const ownZone = (element: PageElement): Zone | undefined => {
    const zone = zoneBy(element);
    return zone !== 'comments' && (whole.get(element) ?? 0) * 2 > all ? undefined : zone;
  };
  const zoneAt = (element: PageElement | undefined): Zone | undefined => {
    if (element === undefined) return undefined;
    if (!zones.has(element)) zones.set(element, zoneAt(element.parent) ?? ownZone(element));
    return zones.get(element);
  };
  const zoned = lines.map((line) => ({ ...line, zone: zoneAt(line.block) }));
  const main = descend(root, weigh(zoned));
  const inside = new Set(zoned.filter(({ block }) => isIn(block, main)));
  const place = mainPlaceOf([...inside]);
  const isMore = (line: ZonedLine): boolean =>
    place.includes('.') && line.zone === undefined && isProse(line) && placeOf(line) === place;
  const first = zoned.findIndex((line) => inside.has(line) || isMore(line));
  const rest = zoned.slice(first).filter((line) => inside.has(line) || isMore(line));
  return first < 0 ? [] : [...leadBefore(zoned.slice(0, first)), ...rest];
}

/** The heading before a main part, and what stands between them as a report's first lines. */
function leadBefore(before: readonly ZonedLine[]): readonly ZonedLine[] {
  const heading = before.findLastIndex(({ block, zone }) => block.tag === 'h1' && zone !== 'surroundings');
  if (heading < 0 || before.length - heading > farthestLead) return [];
  return before
    .slice(heading)
    .filter(
      (line) =>
        line.zone !== 'surroundings' &&
        line.zone !== 'comments' &&
        (isProse(line) || line.block.tag === 'h1'),
    );
}

/** How many lines a heading may stand before the main part and still be its own. */
const farthestLead = 40;

function isIn(element: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent)
    if (at === ancestor) return true;
  return false;
}

function weigh(lines: readonly ZonedLine[]): Weights {
  const company = new Map<PageElement, number>();
  for (const line of lines) {
    const group = groupOf(line.block);
    company.set(group, (company.get(group) ?? 0) + weightOf(line));
  }
  const weights: Weights = new Map();
  for (const line of lines) {
    const near = company.get(groupOf(line.block))!;
    const weight = weightOf(line) * (near / (near + loneliness));
    if (weight === 0) continue;
    for (let at: PageElement | undefined = line.block; at !== undefined; at = at.parent)
      weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  return weights;
}

/** So much prose in one place counts half: a report's paragraphs stand together, the beginnings of others stand apart. */
const loneliness = 1000;

/** Where a block's neighbours are: what holds a paragraph, or the list that holds an item. */
function groupOf(block: PageElement): PageElement {
  const holder = block.tag === 'p' || block.tag === 'li' ? block.parent : block;
  return holder ?? block;
}

function weightOf(line: ZonedLine): number {
  if (line.zone !== undefined) return 0;
  const own = line.text.length * (1 - linkShareOf(line));
  if (line.text.length < 25 || linkShareOf(line) > 0.5) return 0;
  return isProse(line) ? own : own * 0.3;
}

/** Whether a line reads like a paragraph: long, or ended as a sentence is, and mostly no link. */
export function isProse(line: PageLine): boolean {
  if (linkShareOf(line) > 0.4) return false;
  return line.text.length >= 100 || (line.text.length >= 40 && /[.!?…。！？]["”»’)\]]*$/u.test(line.text));
}

const containers = new Set(
  '#page html body div section article main td tr tbody table form center header blockquote details fieldset'.split(
    ' ',
  ),
);

/** Goes from the page inwards as long as one part holds nearly all of the prose. */
function descend(root: PageElement, weights: Weights): PageElement {
  let at = root;
  for (;;) {
    const whole = weights.get(at) ?? 0;
    let best: PageElement | undefined;
    for (const child of at.children) {
      if (typeof child === 'string') continue;
      if ((weights.get(child) ?? 0) > (best === undefined ? 0 : weights.get(best)!)) best = child;
    }
    if (best === undefined || !containers.has(best.tag)) return at;
    if (weights.get(best)! < whole * shareNeeded(best)) return at;
    at = best;
  }
}

function shareNeeded(element: PageElement): number {
  if (/articlebody/iu.test(element.attributes.get('itemprop') ?? '')) return 0.5;
  if (element.tag === 'article' || element.tag === 'main' || element.attributes.get('role') === 'main')
    return 0.6;
  return standsFor;
}

/** What a line's block and its holder are called: the same for all paragraphs of one report, as a rule. */
export function placeOf({ block }: PageLine): string {
  return [block, block.parent].map((one) => nameOf(one)).join(' ');
}

function nameOf(element: PageElement | undefined): string {
  const name = element?.attributes.get('class')?.trim() ?? '';
  return name === '' ? (element?.tag ?? '') : `${element!.tag}.${name}`;
}

/** The place that most of some lines' prose stands in. */
export function mainPlaceOf(lines: readonly ZonedLine[]): string {
  const prose = new Map<string, number>();
  for (const line of lines)
    if (isProse(line) && line.zone === undefined)
      prose.set(placeOf(line), (prose.get(placeOf(line)) ?? 0) + line.text.length);
  return [...prose].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0];
}
