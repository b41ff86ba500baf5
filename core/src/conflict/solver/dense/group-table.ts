import type { OptionLayout, OwnBits } from './option-layout.ts';
import { classOf, lanesOf } from './order-matters.ts';
import { type TileDimension, type TileGroup, placesOf } from './tile-group.ts';

/** Words of a group and of a mover, see the kernel's `answer-tile.ts`. */
const groupWords = 11;
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
  /** Where the classes of fibres begin, see `placesOf`; and where the fibres of one lie beyond that, in cells. */
  readonly classes: Uint32Array;
  readonly fibres: Uint32Array;
  /** Cells between one own choice and the next. */
  readonly distance: number;
}

export function groupTableOf(group: TileGroup, { owners }: OptionLayout): GroupTable {
  const { dimensions } = group;
  let next = 1;
  let cellsARun = 1;
  while (next <= dimensions.length && isContiguous(group, next)) {
    cellsARun *= 2 ** dimensions[next - 1]!.bits;
    next += 1;
  }
  const movers = dimensions.flatMap((dimension): readonly MoverTable[] => {
    const { decisionMaker, distance } = dimension;
    if (decisionMaker === undefined) return [];
    const own = owners[decisionMaker]!;
    const others = bitByBit(dimensions.filter((other) => other !== dimension));
    const isMattering = ({ shift }: TileDimension) => ((own.matters >>> shift) & 1) === 1;
    const classes = placesOf(others.filter(isMattering));
    const fibres = cellsOf(placesOf(others.filter((other) => !isMattering(other))));
    return [{ decisionMaker, own, classes, fibres, distance }];
  });
  return { group, runs: placesOf(dimensions.slice(next - 1)), cellsARun, movers };
}

/** Where places are in a tile, without the codes that lead there. */
function cellsOf(places: Uint32Array): Uint32Array {
  const cells = new Uint32Array(places.length / 2);
  for (let at = 0; at < cells.length; at += 1) cells[at] = places[at * 2]!;
  return cells;
}

/** The options of the dimensions one by one. */
function bitByBit(dimensions: readonly TileDimension[]): readonly TileDimension[] {
  return dimensions.flatMap(({ bits, shift, distance, decisionMaker }) =>
    Array.from({ length: bits }, (_, bit) => ({
      bits: 1,
      shift: shift + bit,
      distance: distance * 2 ** bit,
      decisionMaker,
    })),
  );
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
  const words = ({ classes, fibres }: MoverTable) => moverWords + classes.length + fibres.length;
  return groupWords + runs.length + movers.reduce((sum, mover) => sum + words(mover), 0);
}

interface GroupPlace {
  /** Where the bytes of chunks are, how many codes a chunk is, as a power of two, and the bit of the group. */
  readonly chunks: number;
  readonly chunkBits: number;
  readonly bit: number;
  readonly start: number;
  readonly cellBytes: number;
  readonly orders: readonly number[];
  /** Whose lane is the first, and how many are asked. */
  readonly firstLane: number;
  readonly count: number;
}

/** A group as words for the kernel, which will lie at the start. */
export function wordsOfGroup(table: GroupTable, place: GroupPlace): Uint32Array {
  const { group, runs, cellsARun, movers } = table;
  const { start, cellBytes, firstLane, count } = place;
  const words = new Uint32Array(groupTableWords(table));
  let next = groupWords + movers.length * moverWords;
  const write = (places: Uint32Array, ofCode: (code: number) => number): number => {
    for (let at = 0; at < places.length; at += 2) {
      words[next + at] = places[at]! * cellBytes;
      words[next + at + 1] = ofCode(places[at + 1]!);
    }
    next += places.length;
    return start + (next - places.length) * 4;
  };
  const writeCells = (cells: Uint32Array): number => {
    for (let at = 0; at < cells.length; at += 1) words[next + at] = cells[at]! * cellBytes;
    next += cells.length;
    return start + (next - cells.length) * 4;
  };
  movers.forEach(({ decisionMaker, own, classes, fibres, distance }, index) => {
    const identity = [place.orders[decisionMaker]!, own.bits, decisionMaker - firstLane];
    const numbered = write(classes, (code) => classOf(code, own));
    const places = [numbered, classes.length / 2, writeCells(fibres), fibres.length];
    const rest = [distance * cellBytes, lanesOf(own), own.matters, count];
    words.set([...identity, ...places, ...rest], groupWords + index * moverWords);
  });
  const lists = [write(runs, (code) => code), runs.length / 2, cellsARun];
  const bits = [group.low, group.high, group.highBits];
  const looked = [place.chunks, place.chunkBits, place.bit];
  words.set([...lists, ...bits, start + groupWords * 4, movers.length, ...looked]);
  return words;
}
