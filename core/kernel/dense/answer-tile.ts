import { cellAt, cellBytes, othersThan, setCell } from './cell';
import { entryLog } from './fibre-order';
import { classOf } from './order-class';

/**
 * How bad an answer by improvements each state can bring about, for several decision makers at once: a cell a state,
 * a lane a decision maker asked. A lane says how far the worst end is below the decision maker's top, plus 1; 0 where
 * the state is infeasible. Each mover in turn takes over for each state the worst of all that it strictly prefers;
 * repeated until nothing changes that gives the worst that all can do together (a monotone map, taken to its least
 * fixed point, in whatever order). A mover's moves in a row are one move, so that one pass over its fibre suffices. It
 * does not answer itself: its own lane is kept out.
 *
 * Movers answer in tiles: all choices of some movers, the others' fixed, copied to a room where they do not fall on
 * each other in the cache. There they answer until nothing changes, or for so many rounds.
 *
 * A mover's fibres of one class are ordered alike (see `order-class.ts`), so that four of them are gone through at once.
 *
 * A tile is visited only where another group changed some of it since, or it may change again: chunks of codes that lie
 * in one tile of each group have a byte each, with a bit for each group that is to look at it.
 *
 * A group of movers is 11 words: runs (pairs of where a run of cells begins in the room and at which code), their
 * number, cells of a run; the group's bits of a code: how many of the lowest, where the higher begin and how many
 * these are; the movers and their number; the bytes of chunks, how many codes a chunk is, as a power of 2, and the
 * group's bit. A mover is 11 words: its order, number of bits, its lane, the classes in a
 * tile (pairs of where in the room and of which number), their number, where the fibres of a class begin beyond that,
 * their number; the distance of own choices; how many orders lie together, as a power of 2; the bits that matter; and
 * how many lanes are asked.
 */
const moverBytes: u32 = 44;

/** All bits where the entry does not tie with the one before. */
@inline function lowerThanBefore<Entry>(entry: u32): v128 {
  const flagged = v128.load_splat<Entry>(entry);
  if (sizeof<Entry>() === 1) return v128.gt<i8>(flagged, i64x2.splat(-1));
  if (sizeof<Entry>() === 2) return v128.gt<i16>(flagged, i64x2.splat(-1));
  return v128.gt<i32>(flagged, i64x2.splat(-1));
}

/** Lets the mover answer in one fibre, whose entries lie `1 << step` bytes apart; the difference that makes. */
@inline function answerInFibre<Lane, Entry>(
  cells: u32, distance: u32, entries: u32, end: u32, step: u32, others: v128,
): v128 {
  const choices: u32 = (<u32>0x80 << ((sizeof<Entry>() << 3) - 8)) - 1;
  let difference = i64x2.splat(0);
  let better = difference;
  let met = difference;
  for (; entries < end; entries += step) {
    const address = cells + (<u32>load<Entry>(entries) & choices) * distance;
    const before = cellAt<Lane>(address);
    better = v128.max<Lane>(better, v128.and(met, lowerThanBefore<Entry>(entries)));
    const after = v128.max<Lane>(before, better);
    setCell<Lane>(address, after);
    met = v128.max<Lane>(met, v128.and(before, others));
    difference = v128.or(difference, v128.xor(before, after));
  }
  return difference;
}

/** The same in four fibres that are ordered alike. */
@inline function answerInFour<Lane, Entry>(
  a: u32, b: u32, c: u32, d: u32, distance: u32, entries: u32, end: u32, step: u32, others: v128,
): v128 {
  const tie: u32 = (<u32>0x80) << ((sizeof<Entry>() << 3) - 8);
  const none = i64x2.splat(0);
  let difference = none;
  let betterA = none, betterB = none, betterC = none, betterD = none;
  let metA = none, metB = none, metC = none, metD = none;
  for (; entries < end; entries += step) {
    const entry = <u32>load<Entry>(entries);
    if (!(entry & tie)) {
      betterA = v128.and(metA, others);
      betterB = v128.and(metB, others);
      betterC = v128.and(metC, others);
      betterD = v128.and(metD, others);
    }
    const far = (entry & (tie - 1)) * distance;
    let before = cellAt<Lane>(a + far);
    let after = v128.max<Lane>(before, betterA);
    metA = v128.max<Lane>(metA, before);
    setCell<Lane>(a + far, after);
    difference = v128.or(difference, v128.xor(before, after));
    before = cellAt<Lane>(b + far);
    after = v128.max<Lane>(before, betterB);
    metB = v128.max<Lane>(metB, before);
    setCell<Lane>(b + far, after);
    difference = v128.or(difference, v128.xor(before, after));
    before = cellAt<Lane>(c + far);
    after = v128.max<Lane>(before, betterC);
    metC = v128.max<Lane>(metC, before);
    setCell<Lane>(c + far, after);
    difference = v128.or(difference, v128.xor(before, after));
    before = cellAt<Lane>(d + far);
    after = v128.max<Lane>(before, betterD);
    metD = v128.max<Lane>(metD, before);
    setCell<Lane>(d + far, after);
    difference = v128.or(difference, v128.xor(before, after));
  }
  return difference;
}

/** Lets one mover answer in all its fibres of a tile that begins at a code; whether that changed anything. */
@inline function answerAsMover<Lane, Entry>(mover: u32, code: u32, room: u32): bool {
  const order = load<u32>(mover);
  const bits = load<u32>(mover, 4);
  const others = othersThan<Lane>(load<u32>(mover, 8), load<u32>(mover, 40));
  const classes = load<u32>(mover, 12);
  const end = classes + (load<u32>(mover, 16) << 3);
  const fibres = load<u32>(mover, 20);
  const fibreCount = load<u32>(mover, 24);
  const distance = load<u32>(mover, 28);
  const lanes = load<u32>(mover, 32);
  const together: u32 = (1 << lanes) - 1;
  const step: u32 = sizeof<Entry>() << lanes;
  const first = classOf(code, load<u32>(mover, 36));
  const last = fibres + (fibreCount << 2);
  const four = fibreCount >= 4;
  let difference = i64x2.splat(0);
  // Classes are gone through within fibres, since their cells lie next to each other where low options matter.
  for (let fibre = fibres; fibre < last; fibre += four ? 16 : 4) {
    const a = room + load<u32>(fibre);
    const b = room + load<u32>(fibre, 4);
    const c = room + load<u32>(fibre, 8);
    const d = room + load<u32>(fibre, 12);
    for (let each = classes; each < end; each += 8) {
      const cells = load<u32>(each);
      const number = first + load<u32>(each, 4);
      const entries = order + (((number & ~together) << bits) | (number & together)) * sizeof<Entry>();
      const stop = entries + (step << bits);
      const made = four
        ? answerInFour<Lane, Entry>(
            cells + a, cells + b, cells + c, cells + d, distance, entries, stop, step, others,
          )
        : answerInFibre<Lane, Entry>(cells + a, distance, entries, stop, step, others);
      difference = v128.or(difference, made);
    }
  }
  return v128.any_true(difference);
}

/** A tile changed, and it may change again. */
const changed: u32 = 1;
const unsettled: u32 = 1 << 16;

/** Lets the movers of a group answer in turn, until nothing changes or the rounds are over; what happened. */
@inline function answerInRoom<Lane>(group: u32, code: u32, room: u32, rounds: u32): u32 {
  const movers = load<u32>(group, 24);
  const count = load<u32>(group, 28);
  let quiet: u32 = 0;
  let result: u32 = 0;
  for (let turn: u32 = 0; turn < rounds * count; turn += 1) {
    const mover = movers + (turn % count) * moverBytes;
    const entry = entryLog(load<u32>(mover, 4));
    let changes: bool;
    if (entry === 0) changes = answerAsMover<Lane, u8>(mover, code, room);
    else if (entry === 1) changes = answerAsMover<Lane, u16>(mover, code, room);
    else changes = answerAsMover<Lane, u32>(mover, code, room);
    if (changes) result = changed;
    quiet = changes ? 1 : quiet + 1;
    if (quiet >= count) return result;
  }
  return result | unsettled;
}

/** Whether any chunk of a tile is to be looked at; none is afterwards. */
@inline function isDue(group: u32, code: u32): bool {
  const runs = load<u32>(group);
  const end = runs + (load<u32>(group, 4) << 3);
  const cells = load<u32>(group, 8);
  const chunks = load<u32>(group, 32);
  const chunkBits = load<u32>(group, 36);
  const own = load<u32>(group, 40);
  let found: u32 = 0;
  for (let run = runs; run < end; run += 8) {
    const first = code + load<u32>(run, 4);
    for (let chunk = first >>> chunkBits; chunk <= (first + cells - 1) >>> chunkBits; chunk += 1) {
      const due = <u32>load<u8>(chunks + chunk);
      found |= due;
      store<u8>(chunks + chunk, <u8>(due & ~own));
    }
  }
  return (found & own) !== 0;
}

/** Copies the runs of a tile to the room; what follows the lanes of a cell is anything. */
@inline function takeTile<Lane>(group: u32, answers: u32, stride: u32, code: u32, room: u32): void {
  const runs = load<u32>(group);
  const end = runs + (load<u32>(group, 4) << 3);
  const size = load<u32>(group, 8) * cellBytes<Lane>();
  for (let run = runs; run < end; run += 8) {
    let from = answers + (code + load<u32>(run, 4)) * stride;
    let cell = room + load<u32>(run);
    for (const last = cell + size; cell < last; cell += cellBytes<Lane>()) {
      setCell<Lane>(cell, cellAt<Lane>(from));
      from += stride;
    }
  }
}

/** Copies back what changed, for the other groups to look at. */
@inline function bringTile<Lane>(group: u32, answers: u32, stride: u32, code: u32, room: u32): void {
  const runs = load<u32>(group);
  const end = runs + (load<u32>(group, 4) << 3);
  const cells = load<u32>(group, 8);
  const chunks = load<u32>(group, 32);
  const chunkBits = load<u32>(group, 36);
  const own = load<u32>(group, 40);
  const asked = othersThan<Lane>(-1, load<u32>(load<u32>(group, 24), 40));
  for (let run = runs; run < end; run += 8) {
    const first = code + load<u32>(run, 4);
    // A run may be several chunks, or part of one.
    const size = min(cells, <u32>1 << chunkBits);
    let cell = room + load<u32>(run);
    for (let start = first; start < first + cells; start += size) {
      const to = answers + start * stride;
      if (bringCells<Lane>(to, size, stride, cell, asked)) {
        const chunk = chunks + (start >>> chunkBits);
        store<u8>(chunk, load<u8>(chunk) | <u8>~own);
      }
      cell += size * cellBytes<Lane>();
    }
  }
}

/**
 * Copies cells back if any of them changed; whether one did. Each overwrites what the one before wrote too much, and
 * the last ones write no more than their own.
 */
@inline function bringCells<Lane>(to: u32, size: u32, stride: u32, cell: u32, asked: v128): bool {
  let difference = i64x2.splat(0);
  const last = to + size * stride;
  let now = cell;
  for (let old = to; old < last; old += stride) {
    difference = v128.or(difference, v128.xor(cellAt<Lane>(old), cellAt<Lane>(now)));
    now += cellBytes<Lane>();
  }
  if (!v128.any_true(v128.and(difference, asked))) return false;
  for (; to < last; to += stride) {
    if (to + cellBytes<Lane>() <= last) setCell<Lane>(to, cellAt<Lane>(cell));
    else
      for (let at: u32 = 0; at < stride; at += sizeof<Lane>()) store<Lane>(to + at, load<Lane>(cell + at));
    cell += cellBytes<Lane>();
  }
  return true;
}

@inline function answerTiles<Lane>(
  group: u32, answers: u32, stride: u32, room: u32, rounds: u32, from: u32, to: u32,
): u32 {
  const low = load<u32>(group, 12);
  const high = load<u32>(group, 16);
  const highBits = load<u32>(group, 20);
  let results: u32 = 0;
  for (let tile = from; tile < to; tile += 1) {
    const middle = high - low;
    const code = ((tile & ((1 << middle) - 1)) << low) | ((tile >>> middle) << (high + highBits));
    if (!isDue(group, code)) continue;
    takeTile<Lane>(group, answers, stride, code, room);
    const result = answerInRoom<Lane>(group, code, room, rounds);
    if (result & changed) bringTile<Lane>(group, answers, stride, code, room);
    if (result & unsettled) {
      const chunk = load<u32>(group, 32) + ((code + load<u32>(load<u32>(group), 4)) >>> load<u32>(group, 36));
      store<u8>(chunk, load<u8>(chunk) | <u8>load<u32>(group, 40));
    }
    results += result;
  }
  return results;
}

/**
 * Lets a group answer in its tiles from one up to another; how many of them changed, and in the upper half
 * how many may change again. `width`: bytes of a lane, `stride`:
 * of a cell in the answers.
 */
export function answerInTiles(
  width: u32, group: u32, answers: u32, stride: u32, room: u32, rounds: u32, from: u32, to: u32,
): u32 {
  if (width === 1) return answerTiles<u8>(group, answers, stride, room, rounds, from, to);
  if (width === 2) return answerTiles<u16>(group, answers, stride, room, rounds, from, to);
  return answerTiles<u32>(group, answers, stride, room, rounds, from, to);
}
