import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

test('the score interval, by hand', () => {
  // Wilson 1927 for 5 of 10 at 95 %: (0.5 + 0.192073 ± 0.365141) / 1.384146.
  const { low, high } = wilsonInterval(0.5, 10);
  expect(low).toBeCloseTo(0.2366, 4);
  expect(high).toBeCloseTo(0.7634, 4);
  expect(wilsonInterval(0, 100).low).toBeCloseTo(0, 12);
  expect(wilsonInterval(0, 100).high).toBeCloseTo(0.037, 3);
  expect(wilsonInterval(0.5, 0)).toEqual({ low: 0, high: 1 });
});

test('more cases of the same share narrow it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 }), (met, more) => {
      const width = (times: number): number => {
        const { low, high } = wilsonInterval(met / (met + more), (met + more) * times);
        return high - low;
      };
      expect(width(2)).toBeLessThan(width(1));
    }),
    { seed: 1 },
  );
});
