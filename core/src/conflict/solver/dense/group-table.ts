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
    const fibres = placesOf(others.filter((other) => !isMattering(other))).filter((_, at) => at % 2 === 0);
    return [{ decisionMaker, own, classes, fibres, distance }];
  });
  return { group, runs: placesOf(dimensions.slice(next - 1)), cellsARun, movers };
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
  const write = (list: Uint32Array): number => {
    words.set(list, next);
    next += list.length;
    return start + (next - list.length) * 4;
  };
  movers.forEach(({ decisionMaker, own, classes, fibres, distance }, index) => {
    const identity = [place.orders[decisionMaker]!, own.bits, decisionMaker - firstLane];
    const numbered = classes.map((value, at) => (at % 2 === 0 ? value * cellBytes : classOf(value, own)));
    const places = [write(numbered), classes.length / 2, write(inBytes(fibres)), fibres.length];
    const rest = [distance * cellBytes, lanesOf(own), own.matters, count];
    words.set([...identity, ...places, ...rest], groupWords + index * moverWords);
  });
  const starts = runs.map((value, at) => (at % 2 === 0 ? value * cellBytes : value));
  const lists = [write(starts), runs.length / 2, cellsARun];
  const bits = [group.low, group.high, group.highBits];
  const looked = [place.chunks, place.chunkBits, place.bit];
  words.set([...lists, ...bits, start + groupWords * 4, movers.length, ...looked]);
  return words;

  function inBytes(cells: Uint32Array): Uint32Array {
    return cells.map((cell) => cell * cellBytes);
  }
}
