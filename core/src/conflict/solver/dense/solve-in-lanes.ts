import type { Progress } from '../../stability-analysis.ts';
import type { StateSet } from '../../state-set.ts';
import { cellStride, lanesAtOnce } from './dense-memory.ts';
import { type RankedTask, rowPass } from './dense-task.ts';
import { type GroupTable, groupTableWords, lanesOf, wordsOfGroup } from './group-table.ts';
import { judge } from './solve-alone.ts';
import { takeMarks } from './take-marks.ts';

/** Rounds after which a search, slower as a rule, is the safer way: it is linear. */
const usualMostRounds = 24;

/** Rounds in a tile before the next group has its turn. */
const roundsATile = 3;

/** Sorts everybody's fibres by rank: what improvements are walked along. */
export function* orderFibres(task: RankedTask): Generator<Progress, void> {
  const { run, meter, layout, at, width, ranks } = task;
  for (const [mover, own] of layout.owners.entries()) {
    if (own.bits === 0) continue;
    const lanes = lanesOf(layout, own);
    yield* run.pass(meter, {
      name: 'orderFibres',
      values: (thread) => [
        width,
        ranks[mover]!,
        own.shift,
        own.bits,
        at.orders[mover]!,
        at.own[thread]!.keys,
        lanes,
      ],
      count: 2 ** (layout.bitCount - own.bits - lanes),
      states: 2 ** (own.bits + lanes),
      weight: 4,
    });
  }
}

/**
 * Seq, or ssr, decided for as many decision makers at once as there are lanes: what the others can bring about is
 * found through all lanes together. Fibres must be ordered.
 */
export function* solveInLanes(
  task: RankedTask,
  tables: readonly GroupTable[],
  isSymmetric: boolean,
): Generator<Progress, readonly StateSet[]> {
  const sets: StateSet[] = [];
  const { width, tops } = task;
  for (let firstLane = 0; firstLane < tops.length; firstLane += lanesAtOnce(width)) {
    const asked = { firstLane, count: Math.min(lanesAtOnce(width), tops.length - firstLane) };
    yield* startLanes(task, asked, isSymmetric);
    yield* answerInTiles(task, tables, asked);
    for (let lane = 0; lane < asked.count; lane += 1) {
      yield* takeLane(task, asked, lane);
      yield* judge(task, firstLane + lane, { values: task.lasting });
      sets.push(takeMarks(task, task.at.marks[0]));
    }
  }
  return sets;
}

/** Decision makers asked at once. */
interface Lanes {
  readonly firstLane: number;
  readonly count: number;
}

function strideOf({ width, tops }: RankedTask): number {
  return cellStride(width, tops.length);
}

/** Every state can bring about itself: as bad as its rank or, where a counter-move is open, its best reply. */
function* startLanes(
  task: RankedTask,
  { firstLane, count }: Lanes,
  isSymmetric: boolean,
): Generator<Progress, void> {
  const { run, meter, layout, at, width, ranks, tops, lasting } = task;
  for (let lane = 0; lane < count; lane += 1) {
    const decisionMaker = firstLane + lane;
    const own = layout.owners[decisionMaker]!;
    let values = ranks[decisionMaker]!;
    if (isSymmetric) {
      yield* run.pass(meter, rowPass(task, 'raiseFibres', { own, planes: [values, lasting] }));
      values = lasting;
    }
    const start = [width, values, tops[decisionMaker]! + 1, at.answers, strideOf(task), lane];
    yield* run.pass(meter, {
      name: 'putLane',
      values: () => start,
      count: 2 ** layout.bitCount,
      states: 1,
      weight: 2,
    });
  }
}

function* takeLane(task: RankedTask, { firstLane }: Lanes, lane: number): Generator<Progress, void> {
  const { run, meter, layout, at, width, ranks, tops, lasting } = task;
  const decisionMaker = firstLane + lane;
  const end = [
    width,
    at.answers,
    strideOf(task),
    lane,
    tops[decisionMaker]! + 1,
    ranks[decisionMaker]!,
    lasting,
  ];
  yield* run.pass(meter, {
    name: 'takeLane',
    values: () => end,
    count: 2 ** layout.bitCount,
    states: 1,
    weight: 2,
  });
}

/** Lets all groups of movers answer in turn until nothing changes; false where that takes too many rounds. */
function* answerInTiles(
  task: RankedTask,
  tables: readonly GroupTable[],
  { firstLane }: Lanes,
): Generator<Progress, boolean> {
  const { run, meter, layout, at, width, conflict } = task;
  const cellBytes = width === 1 ? 8 : 16;
  let start = at.tables;
  const starts = tables.map((table) => {
    const words = wordsOfGroup(table, { start, cellBytes, orders: at.orders, firstLane, layout });
    run.words(start, words.length).set(words);
    const own = start;
    start += groupTableWords(table) * 4;
    return own;
  });
  const { mostRounds = usualMostRounds } = conflict;
  const rounds = tables.length === 1 ? mostRounds : roundsATile;
  for (let [turn, quiet] = [0, 0]; quiet < tables.length; turn += 1) {
    if (turn >= mostRounds * tables.length) return false;
    const which = turn % tables.length;
    const { group, movers } = tables[which]!;
    const changed = yield* run.pass(meter, {
      name: 'answerInTiles',
      values: (thread) => [width, starts[which]!, at.answers, strideOf(task), at.own[thread]!.room, rounds],
      count: 2 ** (layout.bitCount - group.bits),
      states: 2 ** group.bits,
      weight: 4 * movers.length,
    });
    quiet = changed > 0 ? 0 : quiet + 1;
  }
  return true;
}
