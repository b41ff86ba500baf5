import { Party, Problem, Task, laneCount, partyAt, recordAt, rowAt } from './layout';
import { lengthIn, orderIn } from './record';

/** Keys have so many bits, one a priority; where there are more priorities, keys are ranked and go on from their ranks. */
const keyBits: u32 = 16;

/** Bytes of rows that are ranked at once: what they take of all rows of a party stays in the nearest cache. */
const blockBytes: u32 = 1024;

/**
 * Ranks all packages by a party's priorities in each lane, the first difference deciding (option prioritising: Peng,
 * Hipel, Fang and Kilgour 1997): a bit a priority, the most important highest, makes a key that compares as the packages
 * do. Where the priorities fit a key, it is the rank; only comparisons matter, so gaps between ranks do no harm.
 */
export function rankInLanes(problem: Problem, task: Task, index: u32): void {
  const party = partyAt(problem, index);
  for (let lane: u32 = 0; lane < laneCount; lane += 1) {
    const record = recordAt(problem, task, index, lane);
    if (lengthIn(record) > keyBits) rankByMany(problem, task, party, record, rowAt(problem, task, index, lane));
  }
  for (let lane: u32 = 0; lane < laneCount; lane += 1) {
    const record = recordAt(problem, task, index, lane);
    if (lengthIn(record) <= keyBits) layOrder(problem, party, record, orderRoom(task, lane));
  }
  for (let from: u32 = 0; from < problem.rowBytes; from += blockBytes) {
    const end = min(from + blockBytes, problem.rowBytes);
    for (let lane: u32 = 0; lane < laneCount; lane += 1) {
      const length = lengthIn(recordAt(problem, task, index, lane));
      if (length <= keyBits) addBits(orderRoom(task, lane), length, rowAt(problem, task, index, lane), from, end, true);
    }
  }
}

@inline function orderRoom(task: Task, lane: u32): u32 {
  return task.order + lane * (keyBits << 2);
}

/** Writes the addresses of the rows of a completion's priorities, in their order. */
@inline function layOrder(problem: Problem, party: Party, record: u32, room: u32): void {
  const order = orderIn(record, party);
  for (let place: u32 = 0; place < lengthIn(record); place += 1)
    store<u32>(room + (place << 2), party.truth + <u32>load<u8>(order + place) * problem.rowBytes);
}

/** The same where priorities are more than the bits of a key. */
function rankByMany(problem: Problem, task: Task, party: Party, record: u32, row: u32): void {
  layOrder(problem, party, record, task.order);
  const length = lengthIn(record);
  const count = problem.packageCount;
  let from: u32 = 0;
  let levels: u32 = 1;
  let bits = min(keyBits, max<u32>(1, length - keyBits + bitsFor(count)));
  while (true) {
    addBits(task.order + (from << 2), bits, row, 0, problem.rowBytes, from === 0);
    from += bits;
    if (from === length) return;
    levels = closeGaps(task, row, count, levels << bits);
    // Where ranks fill a key there is no room for a bit beside them.
    for (; levels > maxWithBit && levels < count && from < length; from += 1)
      levels = splitLevels(task, row, load<u32>(task.order + (from << 2)), count, levels);
    if (levels === count || from === length) return;
    bits = min(length - from, keyBits - bitsFor(levels));
  }
}

/** As many levels leave a bit of a key free. */
const maxWithBit: u32 = 1 << (keyBits - 1);

/** Splits every level in two by a priority, those in which it holds above the others; how many levels there are then. */
function splitLevels(task: Task, row: u32, truth: u32, count: u32, levels: u32): u32 {
  const words = ((levels << 1) + 63) >>> 6;
  memory.fill(task.met, 0, words << 3);
  for (let at: u32 = 0; at < count << 1; at += 2) {
    const key = (<u32>load<u16>(row + at) << 1) | (<u32>load<u16>(truth + at) & 1);
    const word = task.met + (key >>> 6 << 3);
    store<u64>(word, load<u64>(word) | (<u64>1 << (key & 63)));
  }
  const found = countBefore(task, words);
  for (let at: u32 = 0; at < count << 1; at += 2) {
    const key = (<u32>load<u16>(row + at) << 1) | (<u32>load<u16>(truth + at) & 1);
    store<u16>(row + at, placeOf(task, key));
  }
  return found;
}

/** For each word of the bits that are met how many lie before it; how many there are. */
@inline function countBefore(task: Task, words: u32): u32 {
  let levels: u32 = 0;
  for (let word: u32 = 0; word < words; word += 1) {
    store<u32>(task.before + (word << 2), levels);
    levels += <u32>popcnt<u64>(load<u64>(task.met + (word << 3)));
  }
  return levels;
}

/** How many of the bits that are met lie before this one. */
@inline function placeOf(task: Task, key: u32): u32 {
  const lower = load<u64>(task.met + (key >>> 6 << 3)) & ((<u64>1 << (key & 63)) - 1);
  return load<u32>(task.before + (key >>> 6 << 2)) + <u32>popcnt<u64>(lower);
}

@inline function bitsFor(levels: u32): u32 {
  return 32 - clz<u32>(max<u32>(levels, 1) - 1);
}

/** Goes on from each key of a part of the row, or begins with nothing, with a bit for each of so many priorities. */
@inline function addBits(rows: u32, count: u32, row: u32, from: u32, to: u32, isFirst: bool): void {
  const end = rows + (count << 2);
  for (let at = from; at < to; at += 64) {
    let a = i64x2.splat(0);
    let b = a;
    let c = a;
    let d = a;
    if (!isFirst) {
      a = v128.load(row + at);
      b = v128.load(row + at, 16);
      c = v128.load(row + at, 32);
      d = v128.load(row + at, 48);
    }
    for (let priority = rows; priority < end; priority += 4) {
      const truth = load<u32>(priority) + at;
      a = v128.sub<u16>(v128.shl<u16>(a, 1), v128.load(truth));
      b = v128.sub<u16>(v128.shl<u16>(b, 1), v128.load(truth, 16));
      c = v128.sub<u16>(v128.shl<u16>(c, 1), v128.load(truth, 32));
      d = v128.sub<u16>(v128.shl<u16>(d, 1), v128.load(truth, 48));
    }
    v128.store(row + at, a);
    v128.store(row + at, b, 16);
    v128.store(row + at, c, 32);
    v128.store(row + at, d, 48);
  }
}

/** Turns the keys, below the bound, into ranks without gaps; how many there are. */
function closeGaps(task: Task, row: u32, count: u32, bound: u32): u32 {
  const words = (bound + 63) >>> 6;
  memory.fill(task.met, 0, words << 3);
  const end = row + (count << 1);
  for (let at = row; at < end; at += 2) {
    const key: u32 = load<u16>(at);
    const word = task.met + (key >>> 6 << 3);
    store<u64>(word, load<u64>(word) | (<u64>1 << (key & 63)));
  }
  const levels = countBefore(task, words);
  for (let at = row; at < end; at += 2) store<u16>(at, placeOf(task, load<u16>(at)));
  return levels;
}
