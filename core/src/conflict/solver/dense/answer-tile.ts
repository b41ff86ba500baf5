import type { Progress } from '../../progress.ts';
import { cellStride } from './dense-memory.ts';
import type { RankedTask } from './dense-task.ts';
import { chunkBitsOf } from './tile-group.ts';
import { type GroupTable, groupTableWords, wordsOfGroup } from './group-table.ts';

/** Rounds after which a search, slower as a rule, is the safer way: it is linear. */
export const usualMostRounds = 36;

/** Rounds in a tile before the next group has its turn. */
const roundsATile = 1;

/** A kernel's answer counts tiles that changed, and from this bit on those that may change again. */
const unsettledBit = 16;

/** Decision makers asked at once. */
export interface Lanes {
  readonly firstLane: number;
  readonly count: number;
}

/** Bytes of a cell in the answers. */
export function strideOf({ width, tops }: RankedTask): number {
  return cellStride(width, tops.length);
}

/** Lets all groups of movers answer in turn until nothing changes; false where that takes too many rounds. */
export function* answerInTiles(
  task: RankedTask,
  tables: readonly GroupTable[],
  lanes: Lanes,
): Generator<Progress, boolean> {
  const { mostRounds = usualMostRounds } = task.conflict;
  const rounds = Math.min(mostRounds, tables.length === 1 ? mostRounds : roundsATile);
  const starts = writeTables(task, tables, lanes);
  let due = tables.map(() => true);
  for (let turn = 0; due.includes(true); turn += 1) {
    const which = turn % tables.length;
    if (turn * rounds >= mostRounds * tables.length) return false;
    if (!due[which]!) continue;
    const found = yield* answerAsGroup(task, tables[which]!, { start: starts[which]!, rounds });
    const changed = found % 2 ** unsettledBit;
    const isUnsettled = found >= 2 ** unsettledBit;
    due = due.map((isDue, other) => (other === which ? isUnsettled : isDue || changed > 0));
  }
  return true;
}

function* answerAsGroup(
  task: RankedTask,
  { group, movers }: GroupTable,
  { start, rounds }: { readonly start: number; readonly rounds: number },
): Generator<Progress, number> {
  const { run, meter, layout, at, width } = task;
  return yield* run.pass(meter, {
    name: 'answerInTiles',
    values: (thread) => [width, start, at.answers, strideOf(task), at.own[thread]!.room, rounds],
    count: 2 ** (layout.bitCount - group.bits),
    states: 2 ** group.bits,
    weight: 4 * movers.length,
  });
}

/** Writes what the kernel reads of the groups; where each is. */
function writeTables(
  { run, at, width, layout }: RankedTask,
  tables: readonly GroupTable[],
  { firstLane, count }: Lanes,
): readonly number[] {
  const cellBytes = width === 1 ? 8 : 16;
  const chunkBits = chunkBitsOf(tables.map(({ group }) => group));
  run.bytes(at.chunks, 2 ** (layout.bitCount - chunkBits)).fill(0xff);
  const { chunks, orders } = at;
  let start = at.tables;
  return tables.map((table, index) => {
    const own = start;
    const looked = { chunks, chunkBits, bit: 2 ** index };
    const words = wordsOfGroup(table, { start, cellBytes, orders, firstLane, count, ...looked });
    run.words(start, words.length).set(words);
    start += groupTableWords(table) * 4;
    return own;
  });
}
