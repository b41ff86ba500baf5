/** Seconds that a decision takes until it is known how fast this person is. */
const usual = 10;

/** A longer pause is no part of a decision, in seconds. */
const longestPause = 120;

/** So many of the latest decisions tell the pace. */
const lately = 20;

/** Seconds that a decision takes, by the moments of the latest ones, in milliseconds: the middle one of the pauses between. */
export function secondsEach(moments: readonly number[]): number {
  const latest = moments.slice(-lately - 1);
  const pauses = latest
    .slice(1)
    .map((moment, index) => (moment - (latest[index] ?? moment)) / 1000)
    .filter((pause) => pause <= longestPause)
    .toSorted((a, b) => a - b);
  if (pauses.length < 3) return usual;
  const middle = Math.floor(pauses.length / 2);
  return pauses.length % 2 === 1
    ? (pauses[middle] ?? usual)
    : ((pauses[middle - 1] ?? usual) + (pauses[middle] ?? usual)) / 2;
}
