import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chancesOf, picksOf } from './ranking-chance.ts';
import { poolOfRankings } from './ranking-pool.ts';

function poolOfWeights(weights: readonly number[]) {
  const rankings = weights.map((_, index) =>
    Int32Array.from(weights, (__, state) => (state === index ? 1 : 0)),
  );
  return poolOfRankings(rankings, weights);
}

test('each ranking is picked with its weight, exactly', () => {
  const weight = fc.oneof(fc.constant(1), fc.double({ min: 1e-6, max: 100, noNaN: true }));
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 20 }), (weights) => {
      const pool = poolOfWeights(weights);
      const { size, table } = chancesOf(pool);
      const chances = new Float64Array(size).fill(table === undefined ? 1 / size : 0);
      table?.kept.forEach((kept, ranking) => {
        chances[ranking]! += kept / size;
        chances[table.aliases[ranking]!]! += (1 - kept) / size;
      });
      chances.forEach((chance, ranking) => expect(chance).toBeCloseTo(pool.weights[ranking]!, 10));
    }),
  );
});

test('equal weights need no table, others do', () => {
  expect(chancesOf(poolOfWeights([2, 2, 2])).table).toBeUndefined();
  expect(chancesOf(poolOfWeights([2, 2, 3])).table).toBeDefined();
});

test('a sample has the same rankings whatever else is drawn, and others have others', () => {
  const chances = [poolOfWeights([1, 1, 1, 1]), poolOfWeights([1, 2, 3])].map(chancesOf);
  expect(picksOf(chances, 5, 70)).toEqual(picksOf(chances, 5, 70));
  const many = Array.from({ length: 200 }, (_, sample) => picksOf(chances, 5, sample).join());
  expect(new Set(many).size).toBe(12);
  const other = Array.from({ length: 200 }, (_, sample) => picksOf(chances, 6, sample).join());
  expect(other).not.toEqual(many);
});

test('drawn rankings are as frequent as they are likely, and those of two decision makers independent', () => {
  const [first, second] = [
    [1, 2, 3, 4],
    [5, 1, 1],
  ];
  const chances = [first!, second!].map((weights) => chancesOf(poolOfWeights(weights)));
  const samples = 40_000;
  const counts = new Map<string, number>();
  for (let sample = 0; sample < samples; sample += 1) {
    const key = picksOf(chances, 77, sample).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let deviation = 0;
  first!.forEach((one, i) =>
    second!.forEach((other, j) => {
      const expected = (samples * one * other) / 70;
      deviation += ((counts.get(`${i},${j}`) ?? 0) - expected) ** 2 / expected;
    }),
  );
  // Chi-squared with 11 degrees of freedom: one in a thousand is above 31.3.
  expect(deviation).toBeLessThan(31.3);
});
