import { createRandom } from '../../core/src/base/random.ts';
import { graphOfOptions } from '../../core/src/conflict/conflict-graph.ts';
import { FormulaColumns } from '../../core/src/conflict/formula-column.ts';
import { preferenceOfRanks } from '../../core/src/conflict/preference.ts';
import { solutionConcepts } from '../../core/src/conflict/stability/index.ts';
import { StateSet } from '../../core/src/conflict/state-set.ts';
import type { StateList } from '../../core/src/conflict/state.ts';
import { StabilitySolver } from '../../core/src/conflict/solver/stability-solver.ts';
import { type RankingDescription, poolOf } from '../../core/src/conflict/solver/sweep/drawn-pool.ts';
import { picksOf, chancesOf } from '../../core/src/conflict/solver/sweep/ranking-chance.ts';
import { rankingAt } from '../../core/src/conflict/solver/sweep/ranking-pool.ts';
import type { SweepFrame } from '../../core/src/conflict/solver/sweep/sweep-frame.ts';
import { prepareSweep } from '../../core/src/conflict/solver/sweep/sweep.ts';
import { loadKernels } from '../../node/src/io/kernel-host.ts';
import { samplePriority } from './conflict-sample.ts';
import { endOf, measure, memoryTaken } from './measure.ts';
import type { Row, RowResult } from './row.ts';

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;
const decisionMakers = 6;
const optionCount = 12;

interface SweepRow extends Pick<Row, 'id' | 'title' | 'reach' | 'beat'> {
  readonly states: number;
  readonly priorities: number | 'strict';
  /** Rankings that each decision maker may have at the most. */
  readonly draws: number;
  readonly samples: number;
  readonly threads?: number;
  readonly irreversible?: number;
}

/** States that are left when patterns of a few options are forbidden one after the other. */
function sampleStates(count: number): StateList {
  const random = createRandom(3, 3);
  let codes = Array.from({ length: 2 ** optionCount }, (_, code) => code);
  while (codes.length > count) {
    const mask = [0, 0].reduce((bits) => bits | (1 << Math.floor(random() * optionCount)), 0);
    const value = mask & Math.floor(random() * 2 ** optionCount);
    const left = codes.filter((code) => (code & mask) !== value);
    codes = left.length < count ? codes.slice(0, count) : left;
  }
  const low = Uint32Array.from(codes);
  return { optionCount, count: codes.length, low, high: new Uint32Array(codes.length) };
}

function frameOf({ states: wanted, priorities, draws, irreversible = 0 }: SweepRow) {
  const states = sampleStates(wanted);
  const random = createRandom(4, 4);
  const options = Array.from({ length: optionCount }, (_, option) => ({
    decisionMaker: option % decisionMakers,
    change: random() < irreversible ? ('forward' as const) : ('both' as const),
  }));
  const columns = new FormulaColumns(states);
  const descriptions = Array.from({ length: decisionMakers }, (): RankingDescription => {
    if (priorities === 'strict') return { kind: 'strict' };
    const tier = Array.from({ length: priorities }, () => {
      const column = columns.of(samplePriority(optionCount, random)).slice();
      if (states.count % 32 !== 0) column[column.length - 1]! &= 2 ** (states.count % 32) - 1;
      return { holds: new StateSet(states.count, column) };
    });
    return { kind: 'priorities', tiers: [tier] };
  });
  const graph = graphOfOptions(states, options, decisionMakers);
  const draw = (): SweepFrame => ({
    graph,
    pools: descriptions.map((description, decisionMaker) =>
      endOf(poolOf(description, { stateCount: states.count, decisionMaker, seed: 1, draws })),
    ),
  });
  return { graph, draw };
}

/** Many conflicts that differ in preferences alone, from the drawing of the rankings on. */
export function sweepRow(row: SweepRow): Row {
  const { threads = 1, samples } = row;
  const run = (): RowResult => {
    const { graph, draw } = frameOf(row);
    const kernel = loadKernels(threads).sweep!;
    const timing = measure(
      () => {
        const sweep = endOf(prepareSweep(draw(), kernel));
        endOf(sweep.count({ seed: 1, from: 0, to: samples, concepts }));
        sweep.end();
      },
      { runs: 3 },
    );
    const perSecond = (milliseconds: number) =>
      Math.round((samples / milliseconds) * 1000).toLocaleString('en');
    const result = {
      states: graph.stateCount,
      decisionMakers,
      timing,
      rssMiB: memoryTaken(),
      conflicts: samples,
      note: `${perSecond(timing.wall)} conflicts a second, ${perSecond(timing.cpu)} a second of CPU, the drawing of rankings included`,
    };
    return threads > 1 ? result : { ...result, ...sweepBaselines(draw(), samples) };
  };
  return { ...row, threads, measure: run };
}

/** The plain solver and the definitions on some of the same conflicts, told for as many as were judged. */
function sweepBaselines({ graph, pools }: SweepFrame, samples: number) {
  const chances = pools.map(chancesOf);
  const ranksOf = (sample: number) =>
    picksOf(chances, 1, sample).map((pick, decisionMaker) => rankingAt(pools[decisionMaker]!, pick));
  const solver = new StabilitySolver(graph);
  const few = 200;
  const plain = measure(
    () => {
      for (let sample = 0; sample < few; sample += 1) solver.tableOf(ranksOf(sample), concepts);
    },
    { runs: 2, milliseconds: 0 },
  );
  const scale = (milliseconds: number) => (milliseconds * samples) / few;
  const judged = solutionConcepts.filter(({ id }) => concepts.some((concept) => concept === id));
  const start = performance.now();
  let cells = 0;
  for (let sample = 0; performance.now() - start < 3000; sample += 1) {
    const situation = { graph, preferences: ranksOf(sample).map(preferenceOfRanks) };
    for (let state = 0; state < graph.stateCount && performance.now() - start < 3000; state += 1)
      for (const decisionMaker of pools.keys())
        for (const concept of judged) {
          concept.judge(situation, { decisionMaker, state });
          cells += 1;
        }
  }
  return {
    plain: { ...plain, wall: scale(plain.wall), median: scale(plain.median), cpu: scale(plain.cpu) },
    brute: {
      cells,
      milliseconds: performance.now() - start,
      givenUp: 0,
      allCells: graph.stateCount * decisionMakers * concepts.length * samples,
    },
  };
}

/** Exact shares of Nash, GMR and SMR over all combinations of rankings, by the product formula. */
export function productRow(row: Omit<SweepRow, 'samples'>): Row {
  const run = (): RowResult => {
    const { graph, draw } = frameOf({ ...row, samples: 0 });
    const kernel = loadKernels(1).sweep!;
    const drawing = measure(draw, { runs: 3 });
    const frame = draw();
    const timing = measure(() => endOf(prepareSweep(frame, kernel)).end(), { runs: 5 });
    const worlds = frame.pools.reduce((product, { size }) => product * BigInt(size), 1n);
    return {
      states: graph.stateCount,
      decisionMakers,
      timing,
      rssMiB: memoryTaken(),
      note: `exact over ${worlds.toLocaleString('en')} combinations of rankings; drawing the rankings before: ${drawing.wall.toFixed(1)} ms`,
    };
  };
  return { ...row, threads: 1, measure: run };
}
