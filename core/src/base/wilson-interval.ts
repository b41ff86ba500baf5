/** The standard normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

/** The 95 % score interval (Wilson 1927) of a share found in `count` independent cases; all of 0 to 1 where there are none. */
export function wilsonInterval(
  share: number,
  count: number,
): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const centre = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
