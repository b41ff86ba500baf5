/** A share with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The percentile bootstrap over documents: `score` is worked out for `draws` samples of as many documents, drawn with
 * replacement from a fixed seed.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  score: (sample: readonly Item[]) => number,
  draws = 500,
): Interval {
  // mulberry32 (Tommy Ettinger, public domain), seed 1
  let state = 1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const scores: number[] = [];
  for (let draw = 0; draw < draws; draw += 1)
    scores.push(score(items.map(() => items[Math.floor(next() * items.length)]!)));
  scores.sort((a, b) => a - b);
  return {
    value: score(items),
    low: scores[Math.floor(0.025 * draws)] ?? Number.NaN,
    high: scores[Math.ceil(0.975 * draws) - 1] ?? Number.NaN,
  };
}

/** ".643 (.612 to .671)" */
export function intervalText({ value, low, high }: Interval): string {
  const short = (number: number): string => number.toFixed(3).replace(/^0/u, '');
  return `${short(value)} (${short(low)} to ${short(high)})`;
}
