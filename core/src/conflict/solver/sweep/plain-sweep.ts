import type { Progress } from '../../stability-analysis.ts';
import { StateSet } from '../../state-set.ts';
import { StabilitySolver } from '../stability-solver.ts';
import { type OwnShares, ownSharesOf } from './own-share.ts';
import { OwnTable } from './own-table.ts';
import type { PreparedSweep } from './prepared-sweep.ts';
import { type RankingChances, chancesOf, picksOf } from './ranking-chance.ts';
import { rankingAt } from './ranking-pool.ts';
import { type OwnConcept, type SweepConcept, isOwnConcept, ownConcepts } from './sweep-concept.ts';
import type { SampleRange, SweepCount } from './sweep-count.ts';
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
        const stable = solver.stabilityOf(ranks, { decisionMaker, concept });
        table.setOf(decisionMaker, concept, ranking).set(setOf(stable));
      }
      done += 1;
      if (done % pause === 0) yield { done, total };
    }
  return new PlainSweep(frame, solver, { table, shares: yield* sharesOf(frame, table) });
}

function pauseOf({ graph, pools }: SweepFrame): number {
  return Math.max(1, Math.floor(statesAPause / (Math.max(graph.stateCount, 1) * Math.max(pools.length, 1))));
}

function setOf(marks: Uint8Array): Uint32Array {
  return StateSet.ofMarks(marks).words;
}

function countMembers(counts: Uint32Array, set: Uint32Array): void {
  for (const state of new StateSet(counts.length, set).members()) counts[state]! += 1;
}

function intersectionOf(sets: readonly Uint32Array[], stateCount: number): Uint32Array {
  return StateSet.intersection(sets.map((words) => new StateSet(stateCount, words))).words;
}

function* sharesOf({ graph, pools }: SweepFrame, table: OwnTable): Generator<Progress, OwnShares> {
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

  *count<Concept extends SweepConcept>({
    seed,
    from,
    to,
    concepts,
  }: SampleRange<Concept>): Generator<Progress, SweepCount<Concept>> {
    const tally = new SweepTally(this.#frame);
    const pause = pauseOf(this.#frame);
    for (let sample = from; sample < to; sample += 1) {
      this.#addSample(tally, picksOf(this.#chances, seed, sample), concepts);
      if (tally.samples % pause === 0) yield { done: tally.samples, total: to - from };
    }
    return yield* tally.countOf(concepts, this.#table);
  }

  #addSample(tally: SweepTally, picks: readonly number[], concepts: readonly SweepConcept[]): void {
    tally.samples += 1;
    picks.forEach((ranking, decisionMaker) => (tally.uses[decisionMaker]![ranking]! += 1));
    const ranks = picks.map((ranking, decisionMaker) =>
      rankingAt(this.#frame.pools[decisionMaker]!, ranking),
    );
    for (const concept of concepts) {
      const stableFor = picks.map((ranking, decisionMaker) =>
        isOwnConcept(concept)
          ? this.#table.setOf(decisionMaker, concept, ranking)
          : setOf(this.#solver.stabilityOf(ranks, { decisionMaker, concept })),
      );
      if (!isOwnConcept(concept))
        stableFor.forEach((set, decisionMaker) => countMembers(tally.stable[concept]![decisionMaker]!, set));
      const all = intersectionOf(stableFor, this.#frame.graph.stateCount);
      countMembers(tally.equilibria[concept], all);
      if (all.some((word) => word !== 0)) tally.some[concept] += 1;
    }
  }
}
