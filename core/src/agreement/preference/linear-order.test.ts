import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { isAcyclic, linearOrdersOf } from './linear-order.ts';

type Pairs = readonly (readonly [number, number])[];

function permutationsOf(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutationsOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

function ordersByDefinition(size: number, settled: Pairs): readonly (readonly number[])[] {
  return permutationsOf(Array.from({ length: size }, (_, index) => index)).filter((order) =>
    settled.every(([above, below]) => order.indexOf(above) < order.indexOf(below)),
  );
}

/** A few things and pairs of them that form no cycle: each pair points from the smaller to the greater label. */
const partialOrder = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    settled: fc
      .tuple(
        fc.shuffledSubarray(
          Array.from({ length: size }, (_, index) => index),
          { minLength: size },
        ),
        fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })), { maxLength: 5 }),
      )
      .map(([labels, pairs]) =>
        pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => [labels[Math.min(a, b)]!, labels[Math.max(a, b)]!] as const),
      ),
    marked: fc.subarray(Array.from({ length: size }, (_, index) => index)),
    wanted: fc.subarray(Array.from({ length: size }, (_, index) => index)),
  }),
);

describe('linear orders that respect what is settled', () => {
  test('are all of them, and counted right', () => {
    fc.assert(
      fc.property(partialOrder, ({ size, settled }) => {
        const orders = linearOrdersOf(size, settled);
        const wanted = ordersByDefinition(size, settled);
        expect([...orders.all()]).toEqual(wanted);
        expect(orders.count).toBe(wanted.length);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test('have their first marked member as often as by definition', () => {
    fc.assert(
      fc.property(partialOrder, ({ size, settled, marked, wanted }) => {
        const orders = ordersByDefinition(size, settled);
        const first = orders.map((order) => order.find((index) => marked.includes(index)));
        const share =
          first.filter((index) => index !== undefined && wanted.includes(index)).length / orders.length;
        expect(linearOrdersOf(size, settled).shareFirst(marked, new Set(wanted))).toBeCloseTo(share, 12);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test('are drawn evenly', () => {
    const settled: Pairs = [
      [3, 1],
      [3, 0],
    ];
    const orders = linearOrdersOf(5, settled);
    const seen = new Map<string, number>();
    for (let index = 0; index < 40_000; index += 1) {
      const key = orders.draw(createRandom(2, index)).join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const expected = 40_000 / orders.count;
    const chiSquared = [...orders.all()].reduce(
      (sum, order) => sum + ((seen.get(order.join()) ?? 0) - expected) ** 2 / expected,
      0,
    );
    expect(orders.count).toBe(40);
    expect(seen.size).toBe(40);
    // 39 degrees of freedom: exceeded once in 10,000 times.
    expect(chiSquared).toBeLessThan(80);
  });

  test('of many things that nothing is settled about are counted without trying', () => {
    // 25! / 2
    expect(linearOrdersOf(25, [[0, 1]]).count / 7.755605021665493e24).toBeCloseTo(1, 12);
    // Of three things of which one may not come before another, the third comes first in one order of three.
    expect(linearOrdersOf(44, [[0, 1]]).shareFirst([0, 40], new Set([40]))).toBeCloseTo(1 / 3, 12);
  });
});

test('a circle is no order', () => {
  expect(
    isAcyclic(3, [
      [0, 1],
      [1, 2],
    ]),
  ).toBe(true);
  expect(
    isAcyclic(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]),
  ).toBe(false);
  expect(isAcyclic(1, [[0, 0]])).toBe(false);
});
