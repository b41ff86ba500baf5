import type { Progress } from '../../stability-analysis.ts';
import type { Kernel } from '../kernel.ts';
import { type OwnShares, ownSharesOf } from './own-share.ts';
import { OwnTable } from './own-table.ts';
import type { PreparedSweep } from './prepared-sweep.ts';
import {
  type OwnConcept,
  type SweepConcept,
  jointConcepts,
  ownConcepts,
  sweepConcepts,
} from './sweep-concept.ts';
import type { SampleRange, SweepCount } from './sweep-count.ts';
import type { SweepFrame } from './sweep-frame.ts';
import { type TaskMemory, countRowsOf, planeWordsOf, problemFields, taskFields } from './sweep-memory.ts';
import { SweepRun } from './sweep-run.ts';
import { SweepTally } from './sweep-tally.ts';

/** Samples are divided among threads at multiples of this, so that no lane in between stays empty. */
const mostLanes = 16;

/** The sweep with a kernel, for graphs whose moves are transitive. Throws where the host has no such room. */
export function* prepareKernelSweep(frame: SweepFrame, kernel: Kernel): Generator<Progress, PreparedSweep> {
  const run = new SweepRun(frame, kernel);
  yield* judgePools(run);
  return new KernelSweep(run);
}

/** Judges each ranking of each pool by itself. A pool is one task, so that its shares are summed in one order. */
function* judgePools(run: SweepRun): Generator<Progress, void> {
  const { pools } = run.frame;
  const total = pools.reduce((sum, { size }) => sum + size, 0);
  const waiting = pools.map(({ size }, focal) => ({ focal, size }));
  let busy: readonly TaskMemory[] = [];
  let free = run.tasks;
  let isAllTaken = false;
  while (!isAllTaken || busy.length > 0) {
    const started = free.slice(0, waiting.length);
    for (const { task } of started) {
      const { focal, size } = waiting.shift()!;
      run.write(task, taskFields, { next: 0, end: size, focal, isBegun: 0, isStarted: 0 });
    }
    isAllTaken = waiting.length === 0;
    busy = [...busy, ...started];
    const isDone = run.goOn('judgePool', busy);
    const left = busy.filter((_, index) => isDone[index] === false);
    busy = left;
    free = run.tasks.filter((task) => !left.includes(task));
    const open = waiting.reduce((sum, { size }) => sum + size, 0);
    yield { done: total - open - samplesLeft(run, busy), total };
  }
}

function samplesLeft(run: SweepRun, tasks: readonly TaskMemory[]): number {
  return tasks.reduce((sum, { task }) => {
    const [next, end] = run.words(task, 2);
    return sum + end! - next!;
  }, 0);
}

class KernelSweep implements PreparedSweep {
  readonly shares: OwnShares;
  readonly #run: SweepRun;
  readonly #table: OwnTable;

  constructor(run: SweepRun) {
    const { at, frame } = run;
    const { pools, graph } = frame;
    this.#run = run;
    const sets = at.movers.map((mover, decisionMaker) =>
      run.words(mover.sets, (ownConcepts.length * pools[decisionMaker]!.size * at.setBytes) / 4),
    );
    this.#table = new OwnTable(pools, at.setBytes / 4, sets);
    const stable = {} as Record<OwnConcept, Float64Array[]>;
    for (const [index, concept] of ownConcepts.entries())
      stable[concept] = at.movers.map(({ shares }) =>
        run.floats(shares + index * graph.stateCount * 8, graph.stateCount).slice(),
      );
    this.shares = ownSharesOf(stable, graph.stateCount);
  }

  end(): void {
    this.#run.end();
  }

  *count<Concept extends SweepConcept>(
    range: SampleRange<Concept>,
  ): Generator<Progress, SweepCount<Concept>> {
    const run = this.#run;
    const total = range.to - range.from;
    const asked = jointConcepts.map((concept, index) =>
      (range.concepts as readonly string[]).includes(concept) ? 1 << index : 0,
    );
    run.write(run.at.problem, problemFields, { seed: range.seed, asked: asked[0]! | asked[1]! });
    let busy = this.#startTasks(range);
    while (busy.length > 0) {
      const isDone = run.goOn('sweepSamples', busy);
      busy = busy.filter((_, index) => isDone[index] === false);
      yield { done: total - samplesLeft(run, busy), total };
    }
    return yield* this.#tally(total).countOf(range.concepts, this.#table);
  }

  /** Empties what the tasks counted, and divides the range among them. */
  #startTasks({ from, to }: SampleRange): readonly TaskMemory[] {
    const run = this.#run;
    const share = Math.ceil((to - from) / run.tasks.length / mostLanes) * mostLanes;
    for (const [index, { task, uses, counts, some, planes }] of run.tasks.entries()) {
      const next = Math.min(from + index * share, to);
      const end = Math.min(next + share, to);
      run.write(task, taskFields, { next, end, isBegun: 0, isStarted: 0, pending: 0 });
      run.words(uses, this.#rankingCount()).fill(0);
      run.words(planes, planeWordsOf(run.at.setBytes)).fill(0);
      run.words(counts, countRowsOf(run.frame.pools.length) * run.frame.graph.stateCount).fill(0);
      run.words(some, sweepConcepts.length).fill(0);
    }
    return run.tasks.filter((task) => samplesLeft(run, [task]) > 0);
  }

  #rankingCount(): number {
    return this.#run.frame.pools.reduce((sum, { size }) => sum + size, 0);
  }

  /** What all tasks counted. */
  #tally(samples: number): SweepTally {
    const run = this.#run;
    const tally = new SweepTally(run.frame);
    tally.samples = samples;
    for (const { uses, counts, some } of run.tasks) {
      addColumns(run, uses, tally.uses);
      addColumns(run, counts, columnsOf(tally));
      const words = run.words(some, sweepConcepts.length);
      sweepConcepts.forEach((concept, index) => (tally.some[concept] += words[index]!));
    }
    return tally;
  }
}

/** The counts of states in the order in which a task keeps them. */
function columnsOf({ equilibria, stable }: SweepTally): readonly Uint32Array[] {
  return [
    ...ownConcepts.map((concept) => equilibria[concept]),
    ...jointConcepts.flatMap((concept) => [...stable[concept]!, equilibria[concept]]),
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
