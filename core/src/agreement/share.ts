import type { Share } from './report.ts';

/** The standard normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

/** Six decimals, everywhere. */
export function roundShare(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1e6) / 1e6;
}

export function exactShare(value: number): Share {
  return { share: roundShare(value), exact: true };
}

/** A share found in `count` drawn worlds, with its 95 % score interval (Wilson 1927). */
export function sampledShare(value: number, count: number): Share {
  const { low, high } = wilsonInterval(value, count);
  return { share: roundShare(value), low: roundShare(low), high: roundShare(high), exact: false };
}

export function wilsonInterval(
  value: number,
  count: number,
): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const centre = value + (z * z) / (2 * count);
  const spread = z * Math.sqrt((value * (1 - value)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** The share in which independent things all hold. Exact only if every factor is; bounds multiply. */
export function productOfShares(factors: readonly Share[]): Share {
  const product = (pick: (factor: Share) => number): number =>
    factors.reduce((value, factor) => value * pick(factor), 1);
  const value = product((factor) => factor.share);
  if (factors.every((factor) => factor.exact)) return exactShare(value);
  return {
    share: roundShare(value),
    low: roundShare(product((factor) => factor.low ?? factor.share)),
    high: roundShare(product((factor) => factor.high ?? factor.share)),
    exact: false,
  };
}
