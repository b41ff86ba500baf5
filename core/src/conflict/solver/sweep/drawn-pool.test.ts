import { expect, test } from 'vitest';
import { endOf } from '../../../../test/sweep-sample.ts';
import { StateSet } from '../../state-set.ts';
import { type RankingDescription, poolOf } from './drawn-pool.ts';
import { rankingAt } from './ranking-pool.ts';

const states = 8;

/** Whether an option of the state is taken, states being codes. */
function taken(option: number): StateSet {
  return StateSet.ofMarks(Uint8Array.from({ length: states }, (_, state) => (state >> option) & 1));
}

function poolFor(description: RankingDescription, draws: number, seed = 1) {
  return endOf(poolOf(description, { stateCount: states, decisionMaker: 2, seed, draws }));
}

const orders: RankingDescription = {
  kind: 'priorities',
  tiers: [[0, 1, 2].map((option) => ({ holds: taken(option) }))],
};

test('all orders are taken where they are few, equally likely', () => {
  const pool = poolFor(orders, 6);
  expect(pool.drawn).toBeUndefined();
  expect(pool.size).toBe(6);
  for (const weight of pool.weights) expect(weight).toBeCloseTo(1 / 6, 12);
  expect(pool.levels).toBe(8);
});

test('orders that rank alike are one ranking with their weights', () => {
  const tiers = [[0, 0, 1].map((option) => ({ holds: taken(option) }))];
  const pool = poolFor({ kind: 'priorities', tiers }, 100);
  const first = [0, 1].map((index) => [...rankingAt(pool, index)]);
  expect(pool.size).toBe(2);
  expect(first).toContainEqual([0, 2, 1, 3, 0, 2, 1, 3]);
  expect(Math.min(...pool.weights)).toBeCloseTo(1 / 3, 12);
  expect(Math.max(...pool.weights)).toBeCloseTo(2 / 3, 12);
});

test('signs weigh by their chances', () => {
  const chances = { wants: 0.5, indifferent: 0.2, opposes: 0.3 };
  const pool = poolFor({ kind: 'priorities', tiers: [[{ holds: taken(0), chances }]] }, 3);
  const weightOf = (first: number, second: number) =>
    pool.weights.find((_, index) => {
      const ranks = rankingAt(pool, index);
      return ranks[0] === first && ranks[1] === second;
    });
  expect([weightOf(0, 1), weightOf(0, 0), weightOf(1, 0)]).toEqual([0.5, 0.2, 0.3]);
});

test('beyond them so many are drawn, each draw the same however many are', () => {
  const [few, many] = [poolFor(orders, 3), poolFor(orders, 5)];
  expect([few.drawn, many.drawn]).toEqual([3, 5]);
  for (let index = 0; index < few.size; index += 1)
    expect(rankingAt(few, index)).toEqual(rankingAt(many, index));
  expect(poolFor({ kind: 'strict' }, 4, 1)).not.toEqual(poolFor({ kind: 'strict' }, 4, 2));
});

test('every order of the states without ties is equally likely', () => {
  const draws = 12_000;
  const pool = endOf(
    poolOf({ kind: 'strict' }, { stateCount: 4, decisionMaker: 0, seed: 20_261_126, draws }),
  );
  expect(pool.size).toBe(24);
  const expected = draws / 24;
  const deviation = pool.weights.reduce(
    (sum, weight) => sum + (weight * draws - expected) ** 2 / expected,
    0,
  );
  // Chi-squared with 23 degrees of freedom: one in a thousand is above 49.7.
  expect(deviation).toBeLessThan(49.7);
});

test('listed rankings are the pool', () => {
  const rankings = [Int32Array.from({ length: states }, (_, state) => state), new Int32Array(states)];
  const pool = poolFor({ kind: 'listed', rankings, weights: [1, 3] }, 1);
  expect([...pool.weights]).toEqual([0.25, 0.75]);
});

test('tells its progress', () => {
  const run = poolOf({ kind: 'strict' }, { stateCount: 1000, decisionMaker: 0, seed: 1, draws: 1000 });
  let last = -1;
  let pauses = 0;
  for (let step = run.next(); step.done !== true; step = run.next()) {
    expect(step.value.done).toBeGreaterThan(last);
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    last = step.value.done;
    pauses += 1;
  }
  expect(pauses).toBeGreaterThan(5);
});
