import { wilsonInterval } from '../../base/wilson-interval.ts';
import type { Share } from '../report.ts';

/** Sums of weights come this near to what they would be without rounding. */
const nothing = 1e-11;

/** Six decimals, everywhere. Only what holds in no world is 0, and only what holds in every world is 1. */
export function roundShare(value: number): number {
  if (value <= nothing) return 0;
  if (value >= 1 - nothing) return 1;
  return Math.min(1 - 1e-6, Math.max(1e-6, Math.round(value * 1e6) / 1e6));
}

export function exactShare(value: number): Share {
  return { share: roundShare(value), exact: true };
}

/** A share found in `count` drawn worlds, with its 95 % score interval (Wilson 1927). */
export function sampledShare(value: number, count: number): Share {
  const { low, high } = wilsonInterval(value, count);
  return { share: roundShare(value), low: roundShare(low), high: roundShare(high), exact: false };
}

/** A share of one of several independent things: `drawn` is how many it was found in, undefined where all were. */
export interface Factor {
  readonly value: number;
  readonly drawn?: number | undefined;
}

/** The share in which independent things all hold. Exact only if every factor is; bounds multiply. */
export function productOfShares(factors: readonly Factor[]): Share {
  const product = (pick: (factor: Factor) => number): number =>
    factors.reduce((value, factor) => value * pick(factor), 1);
  const value = product((factor) => factor.value);
  if (factors.every(({ drawn }) => drawn === undefined)) return exactShare(value);
  const bound = (side: 'low' | 'high'): number =>
    product(({ value: own, drawn }) => (drawn === undefined ? own : wilsonInterval(own, drawn)[side]));
  return {
    share: roundShare(value),
    low: roundShare(bound('low')),
    high: roundShare(bound('high')),
    exact: false,
  };
}

/** A share found in drawn worlds, or in all of them where `drawn` is undefined. */
export function shareOf(value: number, drawn: number | undefined): Share {
  return drawn === undefined ? exactShare(value) : sampledShare(value, drawn);
}
