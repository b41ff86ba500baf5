import type { Progress } from '../../progress.ts';
import { StateSet } from '../../state-set.ts';
import { type SolvedConcept, credibleConcepts, ownConcepts, solvedConcepts } from '../solved-concept.ts';
import type { DrawnRange } from './sweep-count.ts';
import { type TaskMemory, countRowsOf, planeWordsOf, problemFields, taskFields } from './sweep-memory.ts';
import type { SweepRun } from './sweep-run.ts';
import { SweepTally } from './sweep-tally.ts';

/** Samples are divided among tasks at multiples of this, so that no lane in between stays empty. */
const mostLanes = 16;

/** Samples or rankings that the tasks have before them. */
export function leftOf(run: SweepRun, tasks: readonly TaskMemory[]): number {
  return tasks.reduce((sum, { task }) => {
    const [next, end] = run.words(task, 2);
    return sum + end! - next!;
  }, 0);
}

/** For each task which samples of the range it has. */
function sharesOf(run: SweepRun, { from, to }: DrawnRange): readonly { next: number; end: number }[] {
  const share = Math.ceil((to - from) / run.tasks.length / mostLanes) * mostLanes;
  return run.tasks.map((_, index) => {
    const next = Math.min(from + index * share, to);
    return { next, end: Math.min(next + share, to) };
  });
}

/** Lets the tasks draw, judge and count the samples; with `isKept` they keep the equilibria under the one concept. */
export function* judgeSamples(
  run: SweepRun,
  range: DrawnRange,
  { concepts, isKept }: { readonly concepts: readonly SolvedConcept[]; readonly isKept: boolean },
): Generator<Progress, void> {
  const total = range.to - range.from;
  const asked = credibleConcepts.reduce(
    (bits, concept, index) => bits | (concepts.includes(concept) ? 1 << index : 0),
    0,
  );
  run.write(run.at.problem, problemFields, { seed: range.seed, asked });
  sharesOf(run, range).forEach((share, index) => {
    const task = run.tasks[index]!;
    const equilibria = isKept ? task.kept : 0;
    emptyCounts(run, task);
    run.write(task.task, taskFields, { ...share, equilibria, isBegun: 0, isStarted: 0, pending: 0 });
  });
  let busy = run.tasks.filter((task) => leftOf(run, [task]) > 0);
  while (busy.length > 0) {
    const isDone = run.goOn('sweepSamples', busy);
    busy = busy.filter((_, index) => isDone[index] === false);
    yield { done: total - leftOf(run, busy), total };
  }
}

function emptyCounts(run: SweepRun, { uses, counts, some, planes }: TaskMemory): void {
  const { graph, pools } = run.frame;
  const rankings = pools.reduce((sum, { size }) => sum + size, 0);
  run.words(uses, rankings).fill(0);
  run.words(planes, planeWordsOf(run.at.setBytes)).fill(0);
  run.words(counts, countRowsOf(pools.length) * graph.stateCount).fill(0);
  run.words(some, solvedConcepts.length).fill(0);
}

/** What all tasks counted. */
export function tallyOf(run: SweepRun, { from, to }: DrawnRange): SweepTally {
  const tally = new SweepTally(run.frame);
  tally.samples = to - from;
  for (const { uses, counts, some } of run.tasks) {
    addColumns(run, uses, tally.uses);
    addColumns(run, counts, columnsOf(tally));
    const words = run.words(some, solvedConcepts.length);
    solvedConcepts.forEach((concept, index) => (tally.some[concept] += words[index]!));
  }
  return tally;
}

/** The counts of states in the order in which a task keeps them. */
function columnsOf({ equilibria, stable }: SweepTally): readonly Uint32Array[] {
  return [
    ...ownConcepts.map((concept) => equilibria[concept]),
    ...credibleConcepts.flatMap((concept) => [...stable[concept]!, equilibria[concept]]),
  ];
}

/** Adds words of a task's memory, column after column. */
function addColumns(run: SweepRun, start: number, columns: readonly Uint32Array[]): void {
  let from = start;
  for (const column of columns) {
    const words = run.words(from, column.length);
    for (let at = 0; at < column.length; at += 1) column[at]! += words[at]!;
    from += column.length * 4;
  }
}

/** The equilibria that the tasks kept, in the order of the samples. */
export function keptEquilibria(run: SweepRun, range: DrawnRange): readonly StateSet[] {
  const { stateCount } = run.frame.graph;
  const width = Math.ceil(stateCount / 32);
  return sharesOf(run, range).flatMap(({ next, end }, index) =>
    Array.from({ length: end - next }, (_, sample) => {
      const set = run.tasks[index]!.kept + sample * run.at.setBytes;
      return new StateSet(stateCount, run.words(set, width).slice());
    }),
  );
}
