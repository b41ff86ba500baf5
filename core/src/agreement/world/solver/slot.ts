/**
 * Where the lanes of a package in the graph are kept: after every 256 a cache line is left out, as packages that are
 * moved between often lie a power of two apart, and would all fall on the same lines of a cache.
 */
export function slotOf(place: number): number {
  return place + (place >>> 8) * 4;
}
