import type { Progress } from '../../progress.ts';
import type { StateSet } from '../../state-set.ts';
import { findByFlood } from './answer-flood.ts';
import { type Lanes, answerInTiles, strideOf } from './answer-tile.ts';
import type { CredibleConcept } from '../solved-concept.ts';
import { lanesAtOnce } from './dense-memory.ts';
import { type RankedTask, rowPass } from './dense-task.ts';
import type { GroupTable } from './group-table.ts';
import { judge } from './judge.ts';
import { takeMarks } from './take-marks.ts';

/**
 * Seq, or ssr, decided for as many decision makers at once as there are lanes: what the others can bring about is
 * found through all lanes together. Fibres must be ordered.
 */
export function* solveInLanes(
  task: RankedTask,
  tables: readonly GroupTable[],
  concept: CredibleConcept,
): Generator<Progress, readonly StateSet[]> {
  const isSymmetric = concept === 'ssr';
  const sets: StateSet[] = [];
  const { width, tops } = task;
  for (let firstLane = 0; firstLane < tops.length; firstLane += lanesAtOnce(width)) {
    const asked = { firstLane, count: Math.min(lanesAtOnce(width), tops.length - firstLane) };
    yield* startLanes(task, asked, isSymmetric);
    const isSettled = yield* answerInTiles(task, tables, asked);
    for (let lane = 0; lane < asked.count; lane += 1) {
      if (isSettled) yield* takeLane(task, asked, lane);
      else yield* floodLane(task, firstLane + lane, isSymmetric);
      yield* judge(task, firstLane + lane, { values: task.lasting });
      sets.push(yield* takeMarks(task, task.at.marks[0]));
    }
  }
  return sets;
}

function* floodLane(
  task: RankedTask,
  decisionMaker: number,
  isSymmetric: boolean,
): Generator<Progress, void> {
  const values = yield* answerValues(task, decisionMaker, isSymmetric);
  yield* findByFlood(task, { decisionMaker, values, isCredible: true });
}

/** The plane of what each state is worth as the end of an answer: its rank or, where a counter-move is open, its best reply. */
function* answerValues(
  task: RankedTask,
  decisionMaker: number,
  isSymmetric: boolean,
): Generator<Progress, number> {
  const { run, meter, layout, ranks, lasting } = task;
  const values = ranks[decisionMaker]!;
  if (!isSymmetric) return values;
  const own = layout.owners[decisionMaker]!;
  yield* run.pass(meter, rowPass(task, 'raiseFibres', { own, planes: [values, lasting] }));
  return lasting;
}

/**
 * Every state can bring about itself: all lanes at once or, where the working plane is needed for best replies, one
 * after the other.
 */
function* startLanes(task: RankedTask, lanes: Lanes, isSymmetric: boolean): Generator<Progress, void> {
  const step = isSymmetric ? 1 : lanes.count;
  for (let lane = 0; lane < lanes.count; lane += step)
    yield* putLanes(task, lanes, { lane, step, isSymmetric });
}

function* putLanes(
  task: RankedTask,
  { firstLane }: Lanes,
  {
    lane,
    step,
    isSymmetric,
  }: { readonly lane: number; readonly step: number; readonly isSymmetric: boolean },
): Generator<Progress, void> {
  const { run, meter, layout, at, width, tops } = task;
  const words: number[] = [];
  for (let decisionMaker = firstLane + lane; decisionMaker < firstLane + lane + step; decisionMaker += 1) {
    const values = yield* answerValues(task, decisionMaker, isSymmetric);
    words.push(values, tops[decisionMaker]! + 1);
  }
  run.words(at.tables, words.length).set(words);
  const stride = strideOf(task);
  const start = [width, at.tables, step, at.answers + lane * width, stride];
  yield* run.pass(meter, {
    name: 'putLanes',
    values: () => start,
    count: 2 ** layout.bitCount,
    states: 1,
    weight: 2 * step,
  });
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
