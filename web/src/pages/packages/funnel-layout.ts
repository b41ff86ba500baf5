import type { Fate, FateGroup, FunnelBand } from './funnel-band.ts';
import type { FunnelStepId } from './funnel-step.ts';

/** Where one mark stands, and what it stands for. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** The package; undefined where it is not told apart from others. */
  readonly state: string | undefined;
}

/** The marks of one group, drawn alike. */
export interface MarkGroup {
  readonly fate: Fate;
  readonly by?: string;
  readonly isPassing: boolean;
  readonly marks: readonly Mark[];
}

export interface BandLayout {
  readonly id: FunnelStepId;
  readonly top: number;
  readonly height: number;
  /** From a mark to the next. */
  readonly cell: number;
  /** For how many packages one mark stands. */
  readonly unit: number;
  readonly groups: readonly MarkGroup[];
  /** From where to where its marks reach, and those of them that pass on. */
  readonly extent: Stretch | undefined;
  readonly passing: Stretch | undefined;
}

export type Stretch = readonly [number, number];

export interface FunnelLayout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly BandLayout[];
}

export interface LayoutSettings {
  readonly width: number;
  /** Between two bands: the neck, and room for the words above a band where they stand there. */
  readonly gap: number;
  /** No band is lower than this, so that there is room for its words. */
  readonly lowest: number;
}

/** More marks than this in one band are a blur: each stands for several packages then, and the picture says so. */
const mostMarks = 760;
const largest = 22;
/** Marks are not drawn smaller than this to keep a band narrow. */
const smallest = 7;
/** Between two groups, in cells. */
const gutter = 0.6;

/**
 * Every package as a mark, as large in each band as they are many: those that pass on stand in the middle, those that
 * fall out to their sides, group by group.
 */
export function layFunnel(bands: readonly FunnelBand[], settings: LayoutSettings): FunnelLayout {
  const { width, gap, lowest } = settings;
  const laid: BandLayout[] = [];
  let top = 0;
  for (const band of bands) {
    const layout = layBand(band, width * partFor(band.count, bands[0]?.count ?? 1), { width, lowest });
    laid.push({ ...layout, ...moved(layout, top) });
    top += layout.height + gap;
  }
  return { width, height: Math.max(0, top - gap), bands: laid };
}

function moved(layout: BandLayout, top: number): Pick<BandLayout, 'top' | 'groups'> {
  return {
    top,
    groups: layout.groups.map((group) => ({
      ...group,
      marks: group.marks.map((mark) => ({ ...mark, y: mark.y + top })),
    })),
  };
}

/**
 * How much of the width a band gets: logarithmic, since a funnel leads from thousands to a handful, and steep enough to be
 * seen narrowing. More packages are never drawn narrower.
 */
export function partFor(count: number, thinkable: number): number {
  if (count <= 0) return 0;
  return (Math.log2(1 + count) / Math.log2(1 + Math.max(thinkable, count))) ** 1.4;
}

function layBand(
  band: FunnelBand,
  room: number,
  { width, lowest }: { readonly width: number; readonly lowest: number },
): BandLayout {
  const groups = [...band.passing, ...band.falling];
  const unit = unitFor(groups.reduce((sum, { count }) => sum + count, 0));
  const marksIn = ({ count }: FateGroup): number => Math.ceil(count / unit);
  const rows = rowsFor(
    groups.reduce((sum, group) => sum + marksIn(group), 0),
    { room, width },
  );
  const { left, middle, right } = aroundPassing(band, marksIn);
  const cellsIn = (side: readonly FateGroup[]): number =>
    side.reduce((sum, group) => sum + Math.ceil(marksIn(group) / rows) + gutter, 0);
  const inMiddle = Math.max(0, cellsIn(middle) - gutter);
  const outside = Math.max(cellsIn(left), cellsIn(right));
  const widest = room / Math.max(1, inMiddle + 2 * outside);
  const cell = Math.min(
    largest,
    Math.max(widest, Math.min(smallest, width / Math.max(1, inMiddle + 2 * outside))),
  );
  const height = Math.max(lowest, rows * cell);
  const shift = (height - rows * cell) / 2;
  let column = width / 2 / cell - inMiddle / 2 - cellsIn(left);
  const lay = (group: FateGroup, isPassing: boolean): MarkGroup => {
    const count = marksIn(group);
    const { fate, by } = group;
    const marks = Array.from({ length: count }, (_, index): Mark => {
      const row = isPassing ? rows - 1 - (index % rows) : index % rows;
      return {
        x: (column + Math.floor(index / rows) + 0.5) * cell,
        y: shift + (row + 0.5) * cell,
        state: group.states[index * unit],
      };
    });
    column += Math.ceil(count / rows) + gutter;
    return { fate, isPassing, marks, ...(by === undefined ? {} : { by }) };
  };
  const laid = [
    ...left.map((group) => lay(group, false)),
    ...middle.map((group) => lay(group, true)),
    ...right.map((group) => lay(group, false)),
  ];
  return {
    id: band.id,
    top: 0,
    height,
    cell,
    unit,
    groups: laid,
    extent: extentOf(laid, cell),
    passing: extentOf(
      laid.filter(({ isPassing }) => isPassing),
      cell,
    ),
  };
}

interface Sides {
  readonly left: readonly FateGroup[];
  readonly middle: readonly FateGroup[];
  readonly right: readonly FateGroup[];
}

/**
 * What falls out goes to the lighter side each time, the largest group first and next to the middle, where what passes
 * stands; a group that outweighs all others stands on both sides.
 */
function aroundPassing({ passing, falling }: FunnelBand, marksIn: (group: FateGroup) => number): Sides {
  const sides: [FateGroup[], FateGroup[]] = [[], []];
  const weights: [number, number] = [0, 0];
  const put = (group: FateGroup, side: 0 | 1): void => {
    weights[side] += marksIn(group);
    sides[side].push(group);
  };
  const total = falling.reduce((sum, group) => sum + marksIn(group), 0);
  for (const group of falling.toSorted((a, b) => b.count - a.count)) {
    if (marksIn(group) > Math.max(1, 0.6 * total)) {
      const [one, other] = halvesOf(group);
      put(one, 0);
      put(other, 1);
    } else put(group, weights[0] <= weights[1] ? 0 : 1);
  }
  return { left: sides[0].toReversed(), middle: passing, right: sides[1] };
}

function halvesOf(group: FateGroup): readonly [FateGroup, FateGroup] {
  const half = Math.ceil(group.count / 2);
  return [
    { ...group, count: half, states: group.states.slice(0, half) },
    { ...group, count: group.count - half, states: group.states.slice(half) },
  ];
}

/** 1, 2, 5, 10, 20, 50 …: the first with which the marks are not too many. */
function unitFor(count: number): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) if (count / (digit * power) <= mostMarks) return digit * power;
}

/** So high a band is drawn, about; on a narrow screen it is higher, since it cannot be wide. */
const usualHeight = 92;
const narrowHeight = 130;
/** A few packages stand in one row. */
const mostInRow = 12;

function rowsFor(marks: number, { room, width }: { readonly room: number; readonly width: number }): number {
  if (marks <= mostInRow && marks * largest <= width) return 1;
  const height = width < 420 ? narrowHeight : usualHeight;
  return Math.max(1, Math.min(24, Math.round(Math.sqrt((marks * height) / Math.max(room, 1)))));
}

function extentOf(groups: readonly MarkGroup[], cell: number): Stretch | undefined {
  const places = groups.flatMap(({ marks }) => marks.map(({ x }) => x));
  if (places.length === 0) return undefined;
  return [Math.min(...places) - cell / 2, Math.max(...places) + cell / 2];
}

/** The mark nearest to a point, if it lies at it. */
export function markAt(
  { bands }: FunnelLayout,
  x: number,
  y: number,
): { readonly band: BandLayout; readonly group: MarkGroup; readonly mark: Mark } | undefined {
  const band = bands.find(({ top, height }) => y >= top - 4 && y <= top + height + 4);
  if (band === undefined) return undefined;
  const reach = Math.max(6, band.cell * 0.75);
  let best: { readonly group: MarkGroup; readonly mark: Mark; readonly distance: number } | undefined;
  for (const group of band.groups) {
    for (const mark of group.marks) {
      const distance = Math.hypot(mark.x - x, mark.y - y);
      if (distance <= reach && (best === undefined || distance < best.distance))
        best = { group, mark, distance };
    }
  }
  return best === undefined ? undefined : { band, group: best.group, mark: best.mark };
}

/** Marks as one path of points that are drawn by the cap of their line. */
export function pointsOf(marks: readonly Mark[]): string {
  return marks.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
}

/** The neck from what passes a band to all of the next. */
export function neckBetween(above: BandLayout, below: BandLayout): string | undefined {
  if (above.passing === undefined || below.extent === undefined) return undefined;
  const [top, bottom] = [above.top + above.height + 3, below.top - 3];
  const [[a, b], [c, d]] = [above.passing, below.extent];
  const middle = (top + bottom) / 2;
  return (
    `M${a.toFixed(1)} ${top.toFixed(1)}H${b.toFixed(1)}` +
    `C${b.toFixed(1)} ${middle.toFixed(1)} ${d.toFixed(1)} ${middle.toFixed(1)} ${d.toFixed(1)} ${bottom.toFixed(1)}` +
    `H${c.toFixed(1)}C${c.toFixed(1)} ${middle.toFixed(1)} ${a.toFixed(1)} ${middle.toFixed(1)} ${a.toFixed(1)} ${top.toFixed(1)}Z`
  );
}
