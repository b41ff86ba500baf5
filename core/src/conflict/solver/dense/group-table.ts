import type { OptionLayout, OwnBits } from './option-layout.ts';
import { type TileGroup, placesOf } from './tile-group.ts';

/** Words of a group and of a mover, see the kernel's `answer-tile.ts`. */
const groupWords = 8;
const moverWords = 11;

/** What the kernel reads of a group: where things lie in a tile, in cells and codes. */
export interface GroupTable {
  readonly group: TileGroup;
  /** Where runs of cells begin, see `placesOf`. */
  readonly runs: Uint32Array;
  readonly cellsARun: number;
  readonly movers: readonly MoverTable[];
}

interface MoverTable {
  readonly decisionMaker: number;
  readonly own: OwnBits;
  /** Where fibres begin that lie next to each other, so many of them, so many cells apart. */
  readonly batches: Uint32Array;
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
  const batches = movers.reduce((sum, mover) => sum + mover.batches.length + moverWords, 0);
  return groupWords + runs.length + batches;
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
export function wordsOfGroup(table: GroupTable, place: GroupPlace): Uint32Array {
  const { group, runs, cellsARun, movers } = table;
  const { start, cellBytes, firstLane, count, layout } = place;
  const words = new Uint32Array(groupTableWords(table));
  let next = groupWords + movers.length * moverWords;
  const write = (places: Uint32Array, own?: OwnBits): number => {
    const at = next;
    for (let index = 0; index < places.length; index += 2) {
      const code = places[index + 1]!;
      words[at + index] = places[index]! * cellBytes;
      words[at + index + 1] = own === undefined ? code : fibreOf(code, own);
    }
    next += places.length;
    return start + at * 4;
  };
  movers.forEach(({ decisionMaker, own, batches, fibres, gap, distance }, index) => {
    const identity = [place.orders[decisionMaker]!, own.shift, own.bits, decisionMaker - firstLane];
    const cells = [write(batches, own), batches.length / 2, fibres, gap * cellBytes, distance * cellBytes];
    words.set([...identity, ...cells, lanesOf(layout, own), count], groupWords + index * moverWords);
  });
  const lists = [write(runs), runs.length / 2, cellsARun];
  words.set([...lists, group.low, group.high, group.highBits, start + groupWords * 4, movers.length]);
  return words;
}

/** Fibres of a mover that lie together in its order, as a power of two. */
export function lanesOf({ bitCount }: OptionLayout, { bits }: OwnBits): number {
  return Math.min(3, bitCount - bits);
}

/** The number of the fibre: the code without the own options. */
function fibreOf(code: number, { shift, bits }: OwnBits): number {
  return (code & (2 ** shift - 1)) | ((code >>> (shift + bits)) << shift);
}
