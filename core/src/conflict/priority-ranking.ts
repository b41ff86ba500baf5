import type { Column } from './formula-column.ts';

/** Levels that one table may tell apart while gaps are closed. */
const mostLevels = 2 ** 22;

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

/** The same with a pause after each statement. */
export function* rankInSteps(
  stateCount: number,
  priorities: Iterable<Column>,
): Generator<void, Int32Array, void> {
  const ranks = new Int32Array(stateCount);
  let levels = 1;
  for (const column of priorities) {
    if (levels * 2 > mostLevels) levels = closeGaps(ranks, levels);
    yield;
    for (let state = 0; state < stateCount; state += 1)
      ranks[state] = (ranks[state]! << 1) | ((column[state >>> 5]! >>> (state & 31)) & 1);
    levels *= 2;
    yield;
  }
  closeGaps(ranks, levels);
  return ranks;
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
