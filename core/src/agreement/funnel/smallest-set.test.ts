import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Requirement, minimalOf, smallestSets, transversalsOf } from './smallest-set.ts';

function run(given: readonly Requirement[], limit = 1000) {
  const steps = smallestSets(given, limit);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const sizeOf = (set: number): number => set.toString(2).replaceAll('0', '').length;
const mask = fc.integer({ min: 1, max: 255 });

describe('smallest sets', () => {
  test('are all those of least size, as trying every set finds them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(mask, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (given) => {
        const meets = (set: number) => given.every((ways) => ways.some((way) => (way & set) === way));
        const all = Array.from({ length: 256 }, (_, set) => set).filter(meets);
        const least = Math.min(...all.map(sizeOf));
        const found = run(given.map((ways) => minimalOf(ways.map(BigInt))));
        expect(found).toEqual({
          sets: all.filter((set) => sizeOf(set) === least).map(BigInt),
          hasMore: false,
          isGivenUp: false,
        });
      }),
    );
  });

  test('are cut at the limit, and say so', () => {
    expect(run([[1n, 2n, 4n]], 2)).toMatchObject({ sets: { length: 2 }, hasMore: true });
    expect(run([[1n, 2n]], 2)).toEqual({ sets: [1n, 2n], hasMore: false, isGivenUp: false });
  });

  test('are many where each of many requirements can be met in two ways, and the first of them found at once', () => {
    const pairs = Array.from({ length: 40 }, (_, pair) => [1n << BigInt(2 * pair), 2n << BigInt(2 * pair)]);
    expect(run(pairs, 20)).toMatchObject({ sets: { length: 20 }, hasMore: true, isGivenUp: false });
  });

  test('are not told where too much would have to be tried', () => {
    const steps = smallestSets(
      [
        [1n, 2n],
        [1n, 4n],
        [2n, 4n],
      ],
      5,
      2,
    );
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual({ sets: [], hasMore: false, isGivenUp: true });
  });

  test('are none where a requirement cannot be met', () => {
    expect(run([[1n], []])).toBeUndefined();
  });
});

test('transversals are the least sets that meet every one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 63 }), { minLength: 1, maxLength: 5 }), (sets) => {
      const meets = (set: number) => sets.every((other) => (other & set) !== 0);
      const all = Array.from({ length: 64 }, (_, set) => set).filter(meets);
      const least = all.filter((set) => !all.some((other) => other !== set && (other & set) === other));
      expect([...transversalsOf(sets.map(BigInt))].map(Number).toSorted((a, b) => a - b)).toEqual(least);
    }),
  );
});
