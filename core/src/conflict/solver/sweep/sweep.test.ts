import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernelOf } from '../../../../test/kernel-file.ts';
import {
  type SweepShape,
  asIfThreaded,
  endOf,
  smallSweep,
  sweepFrame,
} from '../../../../test/sweep-sample.ts';
import { createRandom } from '../../../base/random.ts';
import { graphOfMoves, movesFrom } from '../../conflict-graph.ts';
import type { Progress } from '../../progress.ts';
import type { Kernel } from '../kernel.ts';
import type { PreparedSweep } from './prepared-sweep.ts';
import { poolOfRankings } from './ranking-pool.ts';
import { ownConcepts, solvedConcepts } from '../solved-concept.ts';
import { type SampleRange, type SweepCount, sumOfCounts } from './sweep-count.ts';
import type { SweepFrame } from './sweep-frame.ts';
import { prepareSweep } from './sweep.ts';

const kernel = kernelOf('sweep');

function preparedOf(frame: SweepFrame, used?: Kernel): PreparedSweep {
  return endOf(prepareSweep(frame, used));
}

function countOf(frame: SweepFrame, range: Partial<SampleRange>, used?: Kernel): SweepCount {
  const whole = { seed: 1, from: 0, to: 100, concepts: solvedConcepts, ...range };
  return endOf(preparedOf(frame, used).count(whole));
}

/** How far apart two sweeps' shares are at most; additions are made in another order. */
function differenceOf(one: PreparedSweep, other: PreparedSweep): number {
  const all = ({ shares }: PreparedSweep) =>
    ownConcepts.flatMap((concept) => [
      ...shares.stable[concept].flatMap((own) => [...own]),
      ...shares.equilibria[concept],
    ]);
  const others = all(other);
  return all(one).reduce((most, share, index) => Math.max(most, Math.abs(share - others[index]!)), 0);
}

test('the kernel counts as plain TypeScript does: holes, irreversible options, ties, up to eight decision makers', () => {
  for (let number = 0; number < 300; number += 1) {
    const frame = smallSweep(20_261_126, number);
    const random = createRandom(number, 0);
    const from = Math.floor(random() * 50);
    const range = { seed: number, from, to: from + Math.floor(random() * 70), concepts: solvedConcepts };
    const [plain, compiled] = [preparedOf(frame), preparedOf(frame, kernel)];
    expect(endOf(compiled.count(range)), `number ${number}`).toEqual(endOf(plain.count(range)));
    expect(differenceOf(compiled, plain)).toBeLessThan(1e-12);
  }
});

function spread(count: number, of: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => of(index));
}

const wide: readonly (readonly [string, Partial<SweepShape>])[] = [
  ['seven own options', { owners: spread(9, (option) => (option < 7 ? 0 : 1)) }],
  ['eight own options and holes', { owners: spread(10, (option) => (option < 8 ? 1 : 0)), holes: 0.4 }],
  [
    'eight own options, some irreversible',
    { owners: spread(9, (option) => +(option < 8)), irreversible: 0.5 },
  ],
  ['more than 256 levels', { owners: spread(10, (option) => option % 3), decisionMakerCount: 3 }],
  [
    'more than 256 levels, holes and irreversible options',
    { owners: spread(10, (option) => option % 4), decisionMakerCount: 4, holes: 0.3, irreversible: 0.4 },
  ],
  [
    'just 256 states of eight decision makers',
    { owners: spread(8, (option) => option), decisionMakerCount: 8 },
  ],
];

test.each(wide)('the kernel counts as plain TypeScript does: %s', (_, shape) => {
  const whole = {
    owners: [],
    decisionMakerCount: 2,
    holes: 0,
    irreversible: 0,
    rankings: 30,
    levels: 100_000,
    isWeighted: true,
    ...shape,
  };
  const frame = sweepFrame(whole, createRandom(20_261_127, whole.owners.length));
  expect(countOf(frame, { to: 30 }, kernel)).toEqual(countOf(frame, { to: 30 }));
});

test('lanes of one byte hold 256 levels, and of two bytes more', () => {
  for (const states of [255, 256, 257, 300]) {
    const { graph } = sweepFrame(
      {
        owners: spread(9, (option) => option % 3),
        decisionMakerCount: 3,
        holes: 0,
        irreversible: 0,
        rankings: 1,
        levels: 2,
        isWeighted: false,
      },
      createRandom(3, states),
    );
    const kept = spread(states, (state) => state);
    const moves = graph.moves.map((_, mover) =>
      kept.map((state) => movesFrom(graph, mover, state).filter((target) => target < states)),
    );
    const random = createRandom(5, states);
    const ranks = () =>
      Int32Array.from(
        kept.map((state) => [random(), state] as const).sort(([a], [b]) => a - b),
        ([, s]) => s,
      );
    const pools = moves.map(() => poolOfRankings(spread(20, () => 0).map(ranks)));
    const frame = { graph: graphOfMoves(states, moves), pools };
    expect(countOf(frame, { to: 40 }, kernel)).toEqual(countOf(frame, { to: 40 }));
  }
});

test('neither the number of threads nor the number of steps a call changes anything', () => {
  for (let number = 0; number < 60; number += 1) {
    const frame = smallSweep(20_261_128, number);
    const range = { seed: 3, from: 5, to: 300 };
    const alone = countOf(frame, range, kernel);
    for (const used of [
      asIfThreaded(kernel, 3),
      asIfThreaded(kernel, 30),
      asIfThreaded(kernel, 2, 1),
      asIfThreaded(kernel, 1, 300),
    ])
      expect(countOf(frame, range, used)).toEqual(alone);
    const shares = preparedOf(frame, kernel).shares;
    expect(preparedOf(frame, asIfThreaded(kernel, 3, 1)).shares).toEqual(shares);
  }
});

test('counts of ranges add up to those of the whole, in one sweep after the other', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 90 }), fc.nat({ max: 90 }), (number, one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const sweep = preparedOf(smallSweep(20_261_129, number), kernel);
      const count = (from: number, to: number) =>
        endOf(sweep.count({ seed: number, from, to, concepts: solvedConcepts }));
      const parts = [count(0, first), count(first, second), count(second, 100)];
      expect(parts.reduce(sumOfCounts)).toEqual(count(0, 100));
    }),
    { numRuns: 60 },
  );
});

test('the equilibria of each sample are told, the same in both ways', () => {
  for (let number = 0; number < 60; number += 1) {
    const frame = smallSweep(20_261_133, number);
    const [plain, compiled] = [preparedOf(frame), preparedOf(frame, asIfThreaded(kernel, 2))];
    for (const concept of solvedConcepts) {
      const range = { seed: 4, from: 7, to: 60, concept };
      const sets = endOf(compiled.equilibria(range));
      expect(sets).toEqual(endOf(plain.equilibria(range)));
      const { equilibria } = endOf(compiled.count({ ...range, concepts: [concept] }));
      expect([...equilibria[concept]]).toEqual(
        spread(frame.graph.stateCount, (state) => sets.filter((set) => set.has(state)).length),
      );
    }
  }
});

test('the equilibria of more samples than are kept at once', () => {
  const sweep = preparedOf(smallSweep(20_261_126, 11), asIfThreaded(kernel, 2, 3000));
  const range = { seed: 4, from: 3, to: 5003, concept: 'seq' as const };
  const all = endOf(sweep.equilibria(range));
  expect(all).toHaveLength(5000);
  expect(all.slice(4500, 4600)).toEqual(endOf(sweep.equilibria({ ...range, from: 4503, to: 4603 })));
  expect(lastOf(sweep.equilibria(range)).last).toEqual({ done: 5000, total: 5000 });
});

test('is asked for some concepts only', () => {
  const frame = smallSweep(20_261_126, 7);
  const all = countOf(frame, {}, kernel);
  for (const concepts of [['nash'], ['seq', 'gmr'], ['ssr']] as const)
    for (const used of [kernel, undefined]) {
      const some = countOf(frame, { concepts }, used);
      expect(Object.keys(some.stable).sort()).toEqual([...concepts].sort());
      for (const concept of concepts) {
        expect(some.stable[concept]).toEqual(all.stable[concept]);
        expect(some.equilibria[concept]).toEqual(all.equilibria[concept]);
        expect(some.some[concept]).toEqual(all.some[concept]);
      }
    }
});

test('where nobody prefers anything, every state is an equilibrium of each of ever so many samples', () => {
  const { graph } = smallSweep(20_261_126, 3);
  const pools = graph.moves.map(() => poolOfRankings([new Int32Array(graph.stateCount)]));
  const { equilibria, some } = countOf({ graph, pools }, { to: 140_000, concepts: ownConcepts }, kernel);
  for (const concept of ownConcepts) {
    expect(new Set(equilibria[concept])).toEqual(new Set([140_000]));
    expect(some[concept]).toBe(140_000);
  }
});

test('more than 65,535 samples come near the shares', () => {
  const frame = smallSweep(20_261_126, 3);
  const { equilibria, samples, uses, stable } = countOf(
    frame,
    { to: 140_000, concepts: ownConcepts },
    kernel,
  );
  expect(samples).toBe(140_000);
  for (const own of uses) expect(own.reduce((sum, use) => sum + use, 0)).toBe(140_000);
  const shares = preparedOf(frame, kernel).shares;
  for (const concept of ownConcepts)
    equilibria[concept].forEach((count, state) => {
      const share = shares.equilibria[concept][state]!;
      // Five standard deviations; what is in no world is counted in none.
      expect(Math.abs(count / samples - share)).toBeLessThanOrEqual(5 * Math.sqrt((share * 1.01) / samples));
      for (const own of stable[concept]) expect(own[state]).toBeGreaterThanOrEqual(count);
    });
});

test('a state that can only be left is no obstacle to the kernel; moves that do not add up are', () => {
  for (let number = 0; number < 80; number += 1) {
    const { graph, pools } = smallSweep(20_261_130, number);
    const barred = Math.floor(createRandom(number, 1)() * graph.stateCount);
    const movesTo = (keep: (mover: number, from: number, to: number) => boolean) =>
      graphOfMoves(
        graph.stateCount,
        graph.moves.map((_, mover) =>
          spread(graph.stateCount, (state) => state).map((state) =>
            movesFrom(graph, mover, state).filter((target) => keep(mover, state, target)),
          ),
        ),
      );
    let starts = 0;
    const counting = {
      start: (bytes: number) => {
        starts += 1;
        return kernel.start(bytes);
      },
    };
    const left = { graph: movesTo((_, __, to) => to !== barred), pools };
    expect(countOf(left, {}, counting)).toEqual(countOf(left, {}));
    expect(starts).toBe(1);
    const far = spread(graph.stateCount, (state) => state).find(
      (state) => movesFrom(graph, 0, state).length > 1,
    );
    if (far === undefined) continue;
    const cut = movesFrom(graph, 0, far)[0]!;
    const broken = { graph: movesTo((mover, from, to) => mover !== 0 || from !== far || to !== cut), pools };
    const isWhole = movesFrom(broken.graph, 0, far).every((to) => !movesFrom(graph, 0, to).includes(cut));
    countOf(broken, {}, counting);
    expect(starts).toBe(isWhole ? 2 : 1);
  }
});

test('pools must rank the states of the graph, one a decision maker', () => {
  const { graph, pools } = smallSweep(20_261_126, 1);
  expect(() => preparedOf({ graph, pools: pools.slice(1) })).toThrow('a pool for each');
  const other = poolOfRankings([new Int32Array(graph.stateCount + 1)]);
  expect(() => preparedOf({ graph, pools: pools.map(() => other) }, kernel)).toThrow('rank the states');
});

function lastOf(run: Generator<Progress, unknown>): {
  readonly last: Progress | undefined;
  readonly pauses: number;
} {
  let last: Progress | undefined;
  let pauses = 0;
  for (let step = run.next(); step.done !== true; step = run.next()) {
    const { done, total } = step.value;
    expect(done).toBeLessThanOrEqual(total);
    expect(done).toBeGreaterThanOrEqual(last?.total === total ? last.done : 0);
    last = step.value;
    pauses += 1;
  }
  return { last, pauses };
}

test('tells its progress, up to the whole and never back', () => {
  const frame = smallSweep(20_261_126, 11);
  const stepwise = asIfThreaded(kernel, 2, 5000);
  const total = frame.pools.reduce((sum, { size }) => sum + size, 0);
  const preparing = lastOf(prepareSweep(frame, stepwise));
  expect(preparing.last).toEqual({ done: total, total });
  const sweep = preparedOf(frame, stepwise);
  const range = { seed: 1, from: 10, to: 2010, concepts: ['seq'] as const };
  const counting = lastOf(sweep.count(range));
  expect(counting.last).toEqual({ done: 2000, total: 2000 });
  expect(counting.pauses).toBeGreaterThan(5);
  expect(lastOf(preparedOf(frame).count(range)).pauses).toBeGreaterThan(5);
});

test('a count that is not asked on leaves nothing behind', () => {
  const frame = smallSweep(20_261_126, 11);
  const sweep = preparedOf(frame, asIfThreaded(kernel, 2, 3000));
  const range = { seed: 1, from: 0, to: 1000, concepts: solvedConcepts };
  const whole = endOf(sweep.count(range));
  const stopped = sweep.count({ ...range, seed: 2 });
  for (let pause = 0; pause < 3; pause += 1) expect(stopped.next().done).toBe(false);
  expect(endOf(sweep.count(range))).toEqual(whole);
});

test('whoever ends it, or stops while it is prepared, ends the threads of its host', () => {
  let ends = 0;
  const ending: Kernel = {
    start: (bytes) => ({
      ...kernel.start(bytes),
      end: () => {
        ends += 1;
      },
    }),
  };
  preparedOf(smallSweep(20_261_126, 2), ending).end();
  expect(ends).toBe(1);
  const frame = smallSweep(20_261_126, 2);
  const stopped = prepareSweep(frame, ending);
  // One pause before each decision maker's moves are prepared, then the first with the kernel at work.
  for (let pause = 0; pause <= frame.pools.length; pause += 1) stopped.next();
  stopped.return(undefined as never);
  expect(ends).toBe(2);
});
