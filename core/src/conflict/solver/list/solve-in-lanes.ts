import type { Progress } from '../../progress.ts';
import type { StateSet } from '../../state-set.ts';
import { floodAnswers, prepareFlood } from './answer-flood.ts';
import { type Lanes, foreseenSweeps, sweepAnswers } from './answer-sweep.ts';
import { type SolvedConcept, isCredible, isSymmetric } from '../solved-concept.ts';
import { type ListTask, findReplies, judgeLasting, loadRanks, phasesOfReplies } from './reply.ts';

/** Ranks above this do not fit lanes of 16 bits. */
const mostNarrow = 65_535;

/** Bits of all lanes of a state. */
const allBits = 128;

/** Phases of as many steps as there are states that a concept takes in lanes, for so many decision makers. */
export function phasesInLanes(decisionMakerCount: number): number {
  return decisionMakerCount * (foreseenSweeps + 2 * phasesOfReplies);
}

/** Sorts everybody's fibres by rank: what improvements are walked along. */
export function* sortFibres(task: ListTask): Generator<Progress, void> {
  const { run } = task.structure;
  const { answers: keys, ranks, orders } = run.at;
  const spare = keys + run.size.stateCount * 8;
  for (const [mover, order] of orders.entries()) {
    task.meter.begin(run.size.stateCount);
    yield* loadRanks(task, mover);
    yield* run.eachFibre(task.meter, 'sortFibres', order, ranks, keys, spare);
  }
}

/**
 * A concept decided for as many decision makers at once as there are lanes: what the others can bring about is swept
 * through all lanes together. Improvements need sorted fibres.
 */
export function* solveInLanes(
  task: ListTask,
  concept: SolvedConcept,
): Generator<Progress, readonly StateSet[]> {
  const { decisionMakerCount } = task.structure.run.size;
  const tops: number[] = [];
  for (const own of task.ranks) {
    tops.push(greatestOf(own));
    yield task.meter.add(0);
  }
  const width = tops.every((top) => top <= mostNarrow) ? 16 : 32;
  const sets: StateSet[] = [];
  for (let firstLane = 0; firstLane < decisionMakerCount; firstLane += allBits / width) {
    const asked = tops.slice(firstLane, firstLane + allBits / width);
    sets.push(...(yield* solveLanes(task, concept, { width, firstLane, tops: asked })));
  }
  return sets;
}

/** By index, which is several times faster than the array's own ways. */
function greatestOf(ranks: Int32Array): number {
  let greatest = 0;
  for (let state = 0; state < ranks.length; state += 1) greatest = Math.max(greatest, ranks[state]!);
  return greatest;
}

interface AskedLanes extends Lanes {
  /** For each lane the greatest rank. */
  readonly tops: readonly number[];
}

function* solveLanes(
  task: ListTask,
  concept: SolvedConcept,
  lanes: AskedLanes,
): Generator<Progress, readonly StateSet[]> {
  const { structure, meter } = task;
  const { stateCount } = structure.run.size;
  meter.begin(stateCount * phasesInLanes(lanes.tops.length));
  yield* startLanes(task, concept, lanes);
  const answers = isCredible(concept) ? 'improvements' : 'moves';
  const isSettled = yield* sweepAnswers(structure, meter, { ...lanes, answers });
  if (!isSettled) return yield* solveByFlood(task, concept, lanes);
  const sets: StateSet[] = [];
  for (const lane of lanes.tops.keys()) sets.push(yield* judgeLane(task, lanes, lane));
  return sets;
}

/** Every state can bring about itself: as bad as its rank or, where a counter-move is open, its best reply. */
function* startLanes(task: ListTask, concept: SolvedConcept, lanes: AskedLanes): Generator<Progress, void> {
  const { run } = task.structure;
  const { answers } = run.at;
  yield* run.eachRow(task.meter, run.size.stateCount * 4, ['fillWords', answers, 0]);
  for (const [lane, top] of lanes.tops.entries()) {
    const values = yield* loadValues(task, concept, lanes.firstLane + lane);
    yield* run.each(task.meter, `putLane${lanes.width}`, values, answers, lane, top);
  }
}

/** Loads the ranks; the column of what each state is worth as the end of an answer. */
function* loadValues(
  task: ListTask,
  concept: SolvedConcept,
  decisionMaker: number,
): Generator<Progress, number> {
  const { ranks, replies } = task.structure.run.at;
  yield* loadRanks(task, decisionMaker);
  if (!isSymmetric(concept)) return ranks;
  yield* findReplies(task, decisionMaker, { values: ranks, best: replies });
  return replies;
}

function* judgeLane(task: ListTask, lanes: AskedLanes, lane: number): Generator<Progress, StateSet> {
  const { run } = task.structure;
  const { answers, ranks, lasting } = run.at;
  const decisionMaker = lanes.firstLane + lane;
  yield* loadRanks(task, decisionMaker);
  const values = [answers, lane, lanes.tops[lane]!, ranks, lasting];
  yield* run.each(task.meter, `lastingOfLane${lanes.width}`, ...values);
  return yield* judgeLasting(task, decisionMaker);
}

/** One decision maker after the other: where answers go round by round without an end in sight. */
function* solveByFlood(
  task: ListTask,
  concept: SolvedConcept,
  { firstLane, tops }: AskedLanes,
): Generator<Progress, readonly StateSet[]> {
  const { lasting } = task.structure.run.at;
  const flood = yield* prepareFlood(task, isCredible(concept));
  const sets: StateSet[] = [];
  for (const lane of tops.keys()) {
    const decisionMaker = firstLane + lane;
    const values = yield* loadValues(task, concept, decisionMaker);
    yield* floodAnswers(task, flood, { decisionMaker, values, top: tops[lane]!, lasting });
    sets.push(yield* judgeLasting(task, decisionMaker));
  }
  return sets;
}
