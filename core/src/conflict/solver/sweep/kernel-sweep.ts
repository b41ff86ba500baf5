import type { Progress } from '../../progress.ts';
import type { StateSet } from '../../state-set.ts';
import type { Kernel } from '../kernel.ts';
import { type OwnShares, ownSharesOf } from './own-share.ts';
import { OwnTable } from './own-table.ts';
import { judgePools } from './pool-task.ts';
import type { PreparedSweep } from './prepared-sweep.ts';
import { judgeSamples, keptEquilibria, tallyOf } from './sample-task.ts';
import { type OwnConcept, type SolvedConcept, isCredible, ownConcepts } from '../solved-concept.ts';
import type { ConceptRange, SampleRange, SweepCount } from './sweep-count.ts';
import type { SweepFrame } from './sweep-frame.ts';
import { mostKept } from './sweep-memory.ts';
import { SweepRun } from './sweep-run.ts';
import { sweepStructureOf } from './sweep-structure.ts';

/**
 * The sweep with a kernel, for graphs whose moves are transitive. Throws where the host has no such room. Whoever stops
 * it half-way frees the kernel by the generator's `return`.
 */
export function* prepareKernelSweep(frame: SweepFrame, kernel: Kernel): Generator<Progress, PreparedSweep> {
  const structure = yield* sweepStructureOf(frame.graph);
  const run = new SweepRun(frame, structure, kernel);
  let sweep: KernelSweep | undefined;
  try {
    yield* run.load();
    yield* judgePools(run);
    sweep = new KernelSweep(run);
    return sweep;
  } finally {
    if (sweep === undefined) run.end();
  }
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

  *count<Concept extends SolvedConcept>(
    range: SampleRange<Concept>,
  ): Generator<Progress, SweepCount<Concept>> {
    const { concepts } = range;
    yield* judgeSamples(this.#run, range, { concepts, isKept: false });
    return yield* tallyOf(this.#run, range).countOf(concepts, this.#table);
  }

  *equilibria({ concept, ...range }: ConceptRange): Generator<Progress, readonly StateSet[]> {
    if (!isCredible(concept)) return yield* this.#table.equilibriaIn(range, concept);
    const run = this.#run;
    const sets: StateSet[] = [];
    const total = range.to - range.from;
    while (sets.length < total) {
      const from = range.from + sets.length;
      const part = { ...range, from, to: Math.min(from + run.tasks.length * mostKept, range.to) };
      for (const { done } of judgeSamples(run, part, { concepts: [concept], isKept: true }))
        yield { done: sets.length + done, total };
      for (const set of keptEquilibria(run, part)) sets.push(set);
    }
    return sets;
  }
}
