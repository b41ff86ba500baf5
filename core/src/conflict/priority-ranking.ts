import { transposeBits } from './bit-transpose.ts';
import type { Column } from './formula-column.ts';

/** Levels that one table may tell apart while gaps are closed. */
const mostLevels = 2 ** 22;

/** Words of a column worked off between two pauses, 32 states each: a few milliseconds. */
const wordsAPause = 16_384;

/**
 * The ranks that an ordered list of statements gives, each as the column of where it holds: states are compared by the
 * first statement that holds in one and not in the other, the most important statement first (option prioritising:
 * Peng, Hipel, Fang and Kilgour 1997). The k-th of m thus weighs 2^(m-k), but no such number is ever formed. Higher is
 * better; 0, 1, 2, ... without gaps.
 */
export function ranksOfPriorities(stateCount: number, priorities: readonly Column[]): Int32Array {
  const run = rankInSteps(stateCount, priorities);
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

/** The same in steps, which tell how many statements are done; those of a batch are held until they are. */
export function* rankInSteps(
  stateCount: number,
  priorities: Iterable<Column>,
): Generator<number, Int32Array, void> {
  const ranks = new Int32Array(stateCount);
  let levels = 1;
  let done = 0;
  let batch: Column[] = [];
  for (const column of priorities) {
    batch.push(column);
    yield done + batch.length / 2;
    if (levels * 2 ** (batch.length + 1) <= mostLevels) continue;
    yield* appendBits(ranks, batch, done);
    levels = closeGaps(ranks, levels * 2 ** batch.length);
    done += batch.length;
    batch = [];
  }
  yield* appendBits(ranks, batch, done);
  closeGaps(ranks, levels * 2 ** batch.length);
  return ranks;
}

/** Appends to each rank a bit for each column, of 32 states at once. */
function* appendBits(
  ranks: Int32Array,
  batch: readonly Column[],
  done: number,
): Generator<number, void, void> {
  const words = new Uint32Array(32);
  const wordCount = Math.ceil(ranks.length / 32);
  for (let word = 0; word < wordCount; word += 1) {
    words.fill(0);
    for (let k = 0; k < batch.length; k += 1) words[batch.length - 1 - k] = batch[k]![word]!;
    transposeBits(words);
    const end = Math.min(word * 32 + 32, ranks.length);
    for (let state = word * 32; state < end; state += 1)
      ranks[state] = (ranks[state]! << batch.length) | words[state & 31]!;
    if ((word + 1) % wordsAPause === 0) yield done + (batch.length * (1 + word / wordCount)) / 2;
  }
}

/** The same order without gaps, in place; how many levels there are. */
function closeGaps(ranks: Int32Array, levels: number): number {
  const levelOf = new Int32Array(levels);
  for (let state = 0; state < ranks.length; state += 1) levelOf[ranks[state]!] = 1;
  let count = 0;
  for (let rank = 0; rank < levels; rank += 1) {
    const isUsed = levelOf[rank] === 1;
    levelOf[rank] = count;
    if (isUsed) count += 1;
  }
  for (let state = 0; state < ranks.length; state += 1) ranks[state] = levelOf[ranks[state]!]!;
  return count;
}
