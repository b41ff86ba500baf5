import type { Progress } from '../../progress.ts';
import { StateSet } from '../../state-set.ts';
import { StabilitySolver } from '../stability-solver.ts';
import { type OwnShares, ownSharesOf } from './own-share.ts';
import { OwnTable } from './own-table.ts';
import { pausing } from './pausing.ts';
import type { PreparedSweep } from './prepared-sweep.ts';
import { type RankingChances, chancesOf, picksOf } from './ranking-chance.ts';
import { rankingAt } from './ranking-pool.ts';
import { type OwnConcept, type SolvedConcept, isCredible, ownConcepts } from '../solved-concept.ts';
import type { ConceptRange, SampleRange, SweepCount } from './sweep-count.ts';
import type { SweepFrame } from './sweep-frame.ts';
import { SweepTally } from './sweep-tally.ts';

/** Judgements of all states between two pauses, for so many states: a few milliseconds. */
const statesAPause = 16_384;

/** The sweep in plain TypeScript, for any graph: sample by sample. */
export function* preparePlainSweep(frame: SweepFrame): Generator<Progress, PreparedSweep> {
  const solver = new StabilitySolver(frame.graph);
  const table = OwnTable.of(frame.pools);
  const total = frame.pools.reduce((sum, { size }) => sum + size, 0);
  const pause = pauseOf(frame);
  let done = 0;
  for (const [decisionMaker, pool] of frame.pools.entries())
    for (let ranking = 0; ranking < pool.size; ranking += 1) {
      // The others' ranks are not looked at under these concepts.
      const ranks = frame.pools.map(() => rankingAt(pool, ranking));
      for (const concept of ownConcepts) {
        const steps = solver.stabilityInSteps(ranks, { decisionMaker, concept });
        const stable = yield* pausing(steps, { done, total });
        table.setOf(decisionMaker, concept, ranking).set(StateSet.ofMarks(stable).words);
      }
      done += 1;
      if (done % pause === 0) yield { done, total };
    }
  const shares = yield* pausing(sharesOf(frame, table), { done, total });
  return new PlainSweep(frame, solver, { table, shares });
}

function pauseOf({ graph, pools }: SweepFrame): number {
  return Math.max(1, Math.floor(statesAPause / (Math.max(graph.stateCount, 1) * Math.max(pools.length, 1))));
}

function countMembers(counts: Uint32Array, set: StateSet): void {
  for (const state of set.members()) counts[state]! += 1;
}

function* sharesOf({ graph, pools }: SweepFrame, table: OwnTable): Generator<void, OwnShares, void> {
  const stable = {} as Record<OwnConcept, Float64Array[]>;
  for (const concept of ownConcepts) {
    const own: Float64Array[] = [];
    for (const [decisionMaker, { weights }] of pools.entries())
      own.push(yield* table.sumsOf(decisionMaker, concept, weights));
    stable[concept] = own;
  }
  return ownSharesOf(stable, graph.stateCount);
}

class PlainSweep implements PreparedSweep {
  readonly shares: OwnShares;
  readonly #frame: SweepFrame;
  readonly #solver: StabilitySolver;
  readonly #table: OwnTable;
  readonly #chances: readonly RankingChances[];

  constructor(
    frame: SweepFrame,
    solver: StabilitySolver,
    own: { readonly table: OwnTable; readonly shares: OwnShares },
  ) {
    this.#frame = frame;
    this.#solver = solver;
    this.#table = own.table;
    this.shares = own.shares;
    this.#chances = frame.pools.map(chancesOf);
  }

  end(): void {}

  *count<Concept extends SolvedConcept>({
    seed,
    from,
    to,
    concepts,
  }: SampleRange<Concept>): Generator<Progress, SweepCount<Concept>> {
    const tally = new SweepTally(this.#frame);
    const pause = pauseOf(this.#frame);
    for (let sample = from; sample < to; sample += 1) {
      const steps = this.#addSample(tally, picksOf(this.#chances, seed, sample), concepts);
      yield* pausing(steps, { done: tally.samples, total: to - from });
      tally.samples += 1;
      if (tally.samples % pause === 0) yield { done: tally.samples, total: to - from };
    }
    return yield* tally.countOf(concepts, this.#table);
  }

  *equilibria({ concept, ...range }: ConceptRange): Generator<Progress, readonly StateSet[]> {
    if (!isCredible(concept)) return yield* this.#table.equilibriaIn(range, concept);
    const total = range.to - range.from;
    const pause = pauseOf(this.#frame);
    const sets: StateSet[] = [];
    for (let sample = range.from; sample < range.to; sample += 1) {
      const steps = this.#stableFor(picksOf(this.#chances, range.seed, sample), concept);
      sets.push(StateSet.intersection(yield* pausing(steps, { done: sets.length, total })));
      if (sets.length % pause === 0) yield { done: sets.length, total };
    }
    return sets;
  }

  *#addSample(
    tally: SweepTally,
    picks: readonly number[],
    concepts: readonly SolvedConcept[],
  ): Generator<void, void, void> {
    picks.forEach((ranking, decisionMaker) => (tally.uses[decisionMaker]![ranking]! += 1));
    for (const concept of concepts) {
      const stableFor = yield* this.#stableFor(picks, concept);
      if (isCredible(concept))
        stableFor.forEach((set, decisionMaker) => countMembers(tally.stable[concept]![decisionMaker]!, set));
      const all = StateSet.intersection(stableFor);
      countMembers(tally.equilibria[concept], all);
      if (all.count() > 0) tally.some[concept] += 1;
    }
  }

  /** For each decision maker the states that are stable where they have these rankings. */
  *#stableFor(picks: readonly number[], concept: SolvedConcept): Generator<void, readonly StateSet[], void> {
    const { graph, pools } = this.#frame;
    if (!isCredible(concept))
      return picks.map(
        (ranking, decisionMaker) =>
          new StateSet(graph.stateCount, this.#table.setOf(decisionMaker, concept, ranking)),
      );
    const ranks = picks.map((ranking, decisionMaker) => rankingAt(pools[decisionMaker]!, ranking));
    const sets: StateSet[] = [];
    for (const decisionMaker of picks.keys())
      sets.push(StateSet.ofMarks(yield* this.#solver.stabilityInSteps(ranks, { decisionMaker, concept })));
    return sets;
  }
}
