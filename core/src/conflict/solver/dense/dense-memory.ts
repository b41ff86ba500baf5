import { Allotment } from '../list/list-memory.ts';
import { mostThreads } from './dense-run.ts';
import type { OptionLayout } from './option-layout.ts';
import { orderBytes } from './order-matters.ts';
import { type TileGroup, chunkBitsOf, roomCells } from './tile-group.ts';

/** Bytes of a value. */
export type Width = 1 | 2 | 4;

/** What the memory is planned for. */
export interface DenseSize {
  readonly layout: OptionLayout;
  readonly decisionMakerCount: number;
  /** Bytes that a rank takes at most. */
  readonly width: Width;
  /** Whether answers by improvements are asked for. */
  readonly isCredible: boolean;
  /** Whether fibres may have to be ordered. */
  readonly hasOrders: boolean;
  /** Whether somebody has so many priorities that they are first numbered in words. */
  readonly hasNumbers: boolean;
  readonly groups: readonly TileGroup[];
  /** Numbers of programs and of all other tables together, and registers of the largest program. */
  readonly tableWords: number;
  readonly registerCount: number;
}

/** Where everything lies in a kernel's memory, as byte offsets. A plane is one value a state. */
export interface DenseMemory {
  /** A bit a state. */
  readonly feasible: number;
  readonly ranks: readonly number[];
  /** A plane to work with, and a bit a state, twice. */
  readonly lasting: number;
  readonly marks: readonly [number, number];
  /** For each decision maker the orders of its fibres, see the kernel's `fibre-order.ts`. */
  readonly orders: readonly number[];
  /** Answers in lanes; before, the numbers of states, and the tables that close their gaps. */
  readonly answers: number;
  readonly numbers: { readonly values: number; readonly met: number; readonly before: number };
  readonly tables: number;
  /** A byte for each chunk of codes, see the kernel's `answer-tile.ts`. */
  readonly chunks: number;
  /** For each thread: registers; a piece of a row; the least of ranks; ranks met; keys to sort; a tile. */
  readonly own: readonly OwnRoom[];
  readonly end: number;
}

export interface OwnRoom {
  readonly registers: number;
  readonly greatest: number;
  readonly least: number;
  readonly met: number;
  readonly keys: number;
  readonly room: number;
}

/** With fewer bits of a code than this one thread does all. */
const fewestDividedBits = 16;

/** Bytes of a register: a bit for each of at most 1,024 states. */
export function registerBytes({ bitCount }: OptionLayout): number {
  return 2 ** Math.min(bitCount, 10) / 8;
}

/** Bits of the numbers that states may have while priorities are appended, as a power of two. */
export function numberBits({ bitCount }: OptionLayout): number {
  return Math.max(bitCount + 1, 16);
}

/** Decision makers asked at once in lanes of so many bytes, and the bytes of a cell in the answers. */
export function lanesAtOnce(width: Width): number {
  return width === 4 ? 4 : 8;
}

export function cellStride(width: Width, decisionMakerCount: number): number {
  return Math.min(lanesAtOnce(width), decisionMakerCount) * width;
}

export function denseMemoryOf(size: DenseSize): DenseMemory {
  const { layout, decisionMakerCount, width } = size;
  const states = 2 ** layout.bitCount;
  const allot = new Allotment();
  const numberWords = size.hasNumbers ? 2 ** numberBits(layout) / 32 : 0;
  const numbered = size.hasNumbers ? states * 4 + numberWords * 8 + 64 : 0;
  const answered = size.isCredible ? states * cellStride(width, decisionMakerCount) + 64 : 0;
  const planned = {
    feasible: allot.bytes(states / 8),
    ranks: Array.from({ length: decisionMakerCount }, () => allot.bytes(states * width)),
    lasting: allot.bytes(states * width),
    marks: [allot.bytes(states / 8), allot.bytes(states / 8)] as const,
    orders: layout.owners.map((own) => (size.hasOrders && own.bits > 0 ? allot.bytes(orderBytes(own)) : 0)),
    answers: allot.bytes(Math.max(numbered, answered)),
    tables: allot.words(size.tableWords),
    chunks: allot.bytes(size.isCredible ? states / 2 ** chunkBitsOf(size.groups) : 0),
  };
  const values = planned.answers;
  const met = values + states * 4;
  const own = Array.from({ length: roomCount(layout) }, () => ownRoomOf(allot, size));
  return { ...planned, numbers: { values, met, before: met + numberWords * 4 }, own, end: allot.end };
}

/** Rooms for one thread where there is little to be divided, or where a room is very large. */
function roomCount(layout: OptionLayout): number {
  if (layout.bitCount < fewestDividedBits) return 1;
  return Math.max(1, Math.min(mostThreads, 2 ** (fewestDividedBits - mostOwnBits(layout))));
}

function mostOwnBits({ owners }: OptionLayout): number {
  return Math.max(0, ...owners.map(({ bits }) => bits));
}

function ownRoomOf(
  allot: Allotment,
  { layout, width, groups, registerCount, isCredible, hasOrders }: DenseSize,
): OwnRoom {
  const ownBits = mostOwnBits(layout);
  const room = Math.max(0, ...groups.map(roomCells)) * 16;
  return {
    registers: allot.bytes(registerCount * registerBytes(layout)),
    greatest: allot.bytes(1024),
    least: allot.bytes(16 * (1 + 2 ** ownBits)),
    met: allot.bytes(width === 2 ? 65_536 : 0),
    keys: allot.bytes(hasOrders ? 2 ** ownBits * (ownBits > 15 ? 16 : 32) : 0),
    room: allot.bytes(isCredible ? room + 64 : 0),
  };
}

/** How wide ranks of so many levels are; 0 is kept for what is infeasible. */
export function widthOf(levels: number): Width {
  if (levels <= 255) return 1;
  return levels <= 65_535 ? 2 : 4;
}
