import type { OptionLayout, OwnBits } from './option-layout.ts';
import { type TileGroup, type TilePlace, placesOf } from './tile-group.ts';

/** Words of a group and of a mover, see the kernel's `answer-tile.ts`. */
const groupWords = 8;
const moverWords = 11;

/** What the kernel reads of a group: where things lie in a tile, in cells and codes. */
export interface GroupTable {
  readonly group: TileGroup;
  readonly runs: readonly TilePlace[];
  readonly cellsARun: number;
  readonly movers: readonly MoverTable[];
}

interface MoverTable {
  readonly decisionMaker: number;
  readonly own: OwnBits;
  /** Where fibres begin that lie next to each other, so many of them, so many cells apart. */
  readonly batches: readonly TilePlace[];
  readonly fibres: number;
  readonly gap: number;
  /** Cells between one own choice and the next. */
  readonly distance: number;
}

export function groupTableOf(group: TileGroup): GroupTable {
  const { dimensions } = group;
  let next = 1;
  let cellsARun = 1;
  while (next <= dimensions.length && isContiguous(group, next)) {
    cellsARun *= 2 ** dimensions[next - 1]!.bits;
    next += 1;
  }
  const movers = dimensions.flatMap((dimension) => {
    const { decisionMaker, shift, bits, distance } = dimension;
    if (decisionMaker === undefined) return [];
    const [inner, ...outer] = dimensions.filter((other) => other !== dimension);
    const fibres = inner === undefined ? 1 : 2 ** inner.bits;
    const place = { batches: placesOf(outer), fibres, gap: inner?.distance ?? 0, distance };
    return [{ decisionMaker, own: { shift, bits }, ...place }];
  });
  return { group, runs: placesOf(dimensions.slice(next - 1)), cellsARun, movers };
}

/** Whether the first so many dimensions lie in the tile without gaps, and in the codes too. */
function isContiguous({ dimensions }: TileGroup, count: number): boolean {
  let [cells, shift] = [1, dimensions[0]!.shift];
  if (shift !== 0) return false;
  for (const dimension of dimensions.slice(0, count)) {
    if (dimension.distance !== cells || dimension.shift !== shift) return false;
    cells *= 2 ** dimension.bits;
    shift += dimension.bits;
  }
  return true;
}

/** Words that a group's table takes. */
export function groupTableWords({ runs, movers }: GroupTable): number {
  const batches = movers.reduce((sum, mover) => sum + mover.batches.length * 2 + moverWords, 0);
  return groupWords + runs.length * 2 + batches;
}

interface GroupPlace {
  readonly start: number;
  readonly cellBytes: number;
  readonly orders: readonly number[];
  /** Whose lane is the first, and how many are asked. */
  readonly firstLane: number;
  readonly count: number;
  readonly layout: OptionLayout;
}

/** A group as words for the kernel, which will lie at the start. */
export function wordsOfGroup(table: GroupTable, place: GroupPlace): readonly number[] {
  const { group, runs, cellsARun, movers } = table;
  const { start, cellBytes } = place;
  const moversAt = start + groupWords * 4;
  let next = moversAt + movers.length * moverWords * 4;
  const lists: number[] = [];
  const write = (places: readonly TilePlace[], numberOf: (code: number) => number): number => {
    const at = next;
    for (const { cell, code } of places) lists.push(cell * cellBytes, numberOf(code));
    next += places.length * 8;
    return at;
  };
  const moverList = movers.flatMap(({ decisionMaker, own, batches, fibres, gap, distance }) => {
    const at = write(batches, (code) => fibreOf(code, own));
    const order = place.orders[decisionMaker]!;
    const identity = [order, own.shift, own.bits, (decisionMaker - place.firstLane) >>> 0];
    const cells = [at, batches.length, fibres, gap * cellBytes, distance * cellBytes];
    return [...identity, ...cells, lanesOf(place.layout, own), place.count];
  });
  const runsAt = write(runs, (code) => code);
  const bits = [group.low, group.high, group.highBits];
  return [runsAt, runs.length, cellsARun, ...bits, moversAt, movers.length, ...moverList, ...lists];
}

/** Fibres of a mover that lie together in its order, as a power of two. */
export function lanesOf({ bitCount }: OptionLayout, { bits }: OwnBits): number {
  return Math.min(3, bitCount - bits);
}

/** The number of the fibre: the code without the own options. */
function fibreOf(code: number, { shift, bits }: OwnBits): number {
  return (code & (2 ** shift - 1)) | ((code >>> (shift + bits)) << shift);
}
