import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../base/wilson-interval.ts';
import { exactShare, productOfShares, roundShare, sampledShare, shareOf } from './share.ts';

describe('shares', () => {
  test('have six decimals, and are 0 or 1 only where they are', () => {
    expect(roundShare(1 / 3)).toBe(0.333333);
    expect(roundShare(1e-9)).toBe(0.000001);
    expect(roundShare(1 - 1e-9)).toBe(0.999999);
    expect(roundShare(0)).toBe(0);
    // What sums of weights leave is no difference.
    expect(roundShare(0.1 + 0.2 + 0.7 - 1e-16)).toBe(1);
    expect(roundShare(1 - (0.1 + 0.2 + 0.7))).toBe(0);
  });

  test('bounds enclose the share and are in order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 1000 }), (met, more) => {
        const { share, low, high } = sampledShare(met / (met + more), met + more);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
      }),
      { seed: 1 },
    );
  });

  test('a product is exact only if every factor is; bounds multiply', () => {
    expect(productOfShares([{ value: 0.5 }, { value: 1 / 3 }])).toEqual(exactShare(1 / 6));
    const mixed = productOfShares([{ value: 0.5 }, { value: 0.4, drawn: 50 }]);
    const { low, high } = wilsonInterval(0.4, 50);
    expect(mixed).toEqual({ share: 0.2, low: roundShare(low / 2), high: roundShare(high / 2), exact: false });
    expect(productOfShares([])).toEqual({ share: 1, exact: true });
  });

  test('drawn or not', () => {
    expect(shareOf(0.25, undefined)).toEqual({ share: 0.25, exact: true });
    expect(shareOf(0.25, 8).exact).toBe(false);
  });
});
