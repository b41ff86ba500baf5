import type { Random } from '../base/random.ts';

/**
 * All orders of a few things that respect what is settled ("a above b"): linear extensions of a partial order,
 * counted by dynamic programming over the sets already placed (Brightwell and Winkler 1991 show that no method is
 * fast in general; the sets here are small).
 */
export interface LinearOrders {
  readonly size: number;
  readonly count: number;
  /** Every order, most important first, in lexicographic order of the indexes. */
  all(): Iterable<readonly number[]>;
  /** One order, each equally likely. */
  draw(random: Random): readonly number[];
  /** The share of orders in which the first member of `marked` to come is one of `wanted`; 0 if nothing is marked. */
  shareFirst(marked: readonly number[], wanted: ReadonlySet<number>): number;
}

/** @param settled pairs [above, below] of indexes below `size`; must be free of cycles. At most 30 things. */
export function linearOrdersOf(size: number, settled: readonly (readonly [number, number])[]): LinearOrders {
  const above = Array.from({ length: size }, () => 0);
  for (const [upper, lower] of settled) above[lower] = (above[lower] ?? 0) | (1 << upper);
  const full = size === 0 ? 0 : 2 ** size - 1;
  const isFree = settled.length === 0;
  const counts = new Map<number, number>();

  const canFollow = (placed: number, next: number): boolean =>
    ((placed >>> next) & 1) === 0 && ((above[next] ?? 0) & ~placed) === 0;

  function countAfter(placed: number): number {
    if (placed === full) return 1;
    if (isFree) return factorial(size - bitsIn(placed));
    const known = counts.get(placed);
    if (known !== undefined) return known;
    let count = 0;
    for (let next = 0; next < size; next += 1)
      if (canFollow(placed, next)) count += countAfter(placed | (1 << next));
    counts.set(placed, count);
    return count;
  }

  function* extend(placed: number, order: readonly number[]): Generator<readonly number[]> {
    if (placed === full) {
      yield order;
      return;
    }
    for (let next = 0; next < size; next += 1) {
      if (canFollow(placed, next)) yield* extend(placed | (1 << next), [...order, next]);
    }
  }

  function draw(random: Random): readonly number[] {
    const order: number[] = [];
    let placed = 0;
    while (placed !== full) {
      let target = random() * countAfter(placed);
      let chosen = -1;
      for (let next = 0; next < size && target >= 0; next += 1) {
        if (!canFollow(placed, next)) continue;
        chosen = next;
        target -= countAfter(placed | (1 << next));
      }
      order.push(chosen);
      placed |= 1 << chosen;
    }
    return order;
  }

  function shareFirst(marked: readonly number[], wanted: ReadonlySet<number>): number {
    if (marked.length === 0) return 0;
    if (isFree) return marked.filter((index) => wanted.has(index)).length / marked.length;
    const isMarked = new Set(marked);
    const shares = new Map<number, number>();
    const countWanted = (placed: number): number => {
      const known = shares.get(placed);
      if (known !== undefined) return known;
      let count = 0;
      for (let next = 0; next < size; next += 1) {
        if (!canFollow(placed, next)) continue;
        if (!isMarked.has(next)) count += countWanted(placed | (1 << next));
        else if (wanted.has(next)) count += countAfter(placed | (1 << next));
      }
      shares.set(placed, count);
      return count;
    };
    return countWanted(0) / countAfter(0);
  }

  return { size, count: countAfter(0), all: () => extend(0, []), draw, shareFirst };
}

/** Whether the pairs [above, below] contain no cycle. */
export function isAcyclic(size: number, settled: readonly (readonly [number, number])[]): boolean {
  const placed = new Set<number>();
  let grew = true;
  while (grew) {
    grew = false;
    for (let index = 0; index < size; index += 1) {
      if (placed.has(index)) continue;
      if (settled.every(([upper, lower]) => lower !== index || placed.has(upper))) {
        placed.add(index);
        grew = true;
      }
    }
  }
  return placed.size === size;
}

function factorial(number: number): number {
  let product = 1;
  for (let factor = 2; factor <= number; factor += 1) product *= factor;
  return product;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
