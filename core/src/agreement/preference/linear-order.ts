import type { Random } from '../../base/random.ts';

/**
 * All orders of a few things that respect what is settled ("a above b"): linear extensions of a partial order,
 * counted by dynamic programming over the sets already placed (Brightwell and Winkler 1991 show that no method is
 * fast in general). Only things that something is settled about are placed so; the others can stand anywhere.
 */
export interface LinearOrders {
  readonly size: number;
  readonly count: number;
  /** Those that something is settled about, and in how many orders they can stand. */
  readonly bound: readonly number[];
  readonly boundCount: number;
  /** The orders of the bound ones, in lexicographic order: drawing picks one of them by its number. */
  boundOrders(): Iterable<readonly number[]>;
  /** The others, which drawing puts anywhere, one after the other. */
  readonly free: readonly number[];
  /** Every order, most important first, in lexicographic order of the indexes. At most 30 things. */
  all(): Iterable<readonly number[]>;
  /** One order, each equally likely. */
  draw(random: Random): readonly number[];
  /** The share of orders in which the first member of `marked` to come is one of `wanted`; 0 if nothing is marked. */
  shareFirst(marked: readonly number[], wanted: ReadonlySet<number>): number;
}

type Pairs = readonly (readonly [number, number])[];

/** @param settled pairs [above, below] of indexes below `size`; must be free of cycles, about at most 30 things. */
export function linearOrdersOf(size: number, settled: Pairs): LinearOrders {
  const bound = [...new Set(settled.flat())].sort((a, b) => a - b);
  const isBound = new Set(bound);
  const free = Array.from({ length: size }, (_, index) => index).filter((index) => !isBound.has(index));
  const placing = new Placing(
    bound.length,
    settled.map(([above, below]) => [bound.indexOf(above), bound.indexOf(below)]),
  );

  function draw(random: Random): readonly number[] {
    const number = bound.length === 0 ? 0 : Math.floor(random() * placing.count);
    const order = placing.at(number).map((index) => bound[index]!);
    for (const index of free) {
      const at = Math.floor(random() * (order.length + 1));
      order.push(index);
      for (let place = order.length - 1; place > at; place -= 1) order[place] = order[place - 1]!;
      order[at] = index;
    }
    return order;
  }

  function shareFirst(marked: readonly number[], wanted: ReadonlySet<number>): number {
    const freeMarked = marked.filter((index) => !isBound.has(index));
    const freeShare =
      freeMarked.length === 0
        ? 0
        : freeMarked.filter((index) => wanted.has(index)).length / freeMarked.length;
    if (freeMarked.length === marked.length) return freeShare;
    let share = 0;
    for (const { before, chance, wantedChance } of placing.firstOf(
      new Set(marked.filter((index) => isBound.has(index)).map((index) => bound.indexOf(index))),
      (index) => wanted.has(bound[index]!),
    )) {
      const staysFirst = chanceAllAfter(freeMarked.length, bound.length, before);
      share += staysFirst * wantedChance + (1 - staysFirst) * chance * freeShare;
    }
    return share;
  }

  return {
    size,
    bound,
    boundCount: placing.count,
    free,
    *boundOrders() {
      for (let number = 0; number < placing.count; number += 1)
        yield placing.at(number).map((index) => bound[index]!);
    },
    count: free.reduce((count, _, index) => count * (bound.length + index + 1), placing.count),
    all: () => extendOrder([], size, settled),
    draw,
    shareFirst,
  };
}

/** The chance that `free` things put anywhere into an order of `bound` all come after the one with `before` above it. */
function chanceAllAfter(free: number, bound: number, before: number): number {
  let chance = 1;
  for (let put = 0; put < free; put += 1) chance *= (bound - before + put) / (bound + 1 + put);
  return chance;
}

function* extendOrder(order: readonly number[], size: number, settled: Pairs): Generator<readonly number[]> {
  if (order.length === size) {
    yield order;
    return;
  }
  for (let next = 0; next < size; next += 1) {
    if (order.includes(next)) continue;
    if (settled.every(([above, below]) => below !== next || order.includes(above)))
      yield* extendOrder([...order, next], size, settled);
  }
}

/** The orders of the things that something is settled about, placed from above, as sets of bits. */
class Placing {
  readonly count: number;
  readonly #size: number;
  readonly #full: number;
  readonly #above: readonly number[];
  readonly #counts = new Map<number, number>();

  constructor(size: number, settled: Pairs) {
    const above = Array.from({ length: size }, () => 0);
    for (const [upper, lower] of settled) above[lower] = (above[lower] ?? 0) | (1 << upper);
    this.#size = size;
    this.#full = 2 ** size - 1;
    this.#above = above;
    this.count = this.#countAfter(0);
  }

  /** The order of this number among all, in lexicographic order. */
  at(number: number): number[] {
    const order: number[] = [];
    let placed = 0;
    let left = number;
    while (placed !== this.#full) {
      const chosen = this.#following(placed).find((next) => {
        const count = this.#countAfter(placed | (1 << next));
        if (left < count) return true;
        left -= count;
        return false;
      });
      if (chosen === undefined) throw new RangeError(`There is no order number ${number}.`);
      order.push(chosen);
      placed |= 1 << chosen;
    }
    return order;
  }

  /** How likely it is that the first of the marked has `before` others above it, and that it is a wanted one besides. */
  firstOf(
    marked: ReadonlySet<number>,
    isWanted: (index: number) => boolean,
  ): readonly { readonly before: number; readonly chance: number; readonly wantedChance: number }[] {
    let level = new Map([[0, 1]]);
    return Array.from({ length: this.#size }, (_, before) => {
      const next = new Map<number, number>();
      let ways = 0;
      let wanted = 0;
      for (const [placed, arriving] of level) {
        for (const index of this.#following(placed)) {
          const set = placed | (1 << index);
          if (!marked.has(index)) {
            next.set(set, (next.get(set) ?? 0) + arriving);
            continue;
          }
          const orders = arriving * this.#countAfter(set);
          ways += orders;
          if (isWanted(index)) wanted += orders;
        }
      }
      level = next;
      return { before, chance: ways / this.count, wantedChance: wanted / this.count };
    });
  }

  #following(placed: number): readonly number[] {
    const found: number[] = [];
    for (let next = 0; next < this.#size; next += 1)
      if (((placed >>> next) & 1) === 0 && (this.#above[next]! & ~placed) === 0) found.push(next);
    return found;
  }

  #countAfter(placed: number): number {
    if (placed === this.#full) return 1;
    const known = this.#counts.get(placed);
    if (known !== undefined) return known;
    let count = 0;
    for (const next of this.#following(placed)) count += this.#countAfter(placed | (1 << next));
    this.#counts.set(placed, count);
    return count;
  }
}

/** Whether the pairs [above, below] contain no cycle. */
export function isAcyclic(size: number, settled: Pairs): boolean {
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
