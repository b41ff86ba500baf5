import type { Link, OptionLinks } from './option-link.ts';

/** By how much one more open link makes a level of a diagram wider: measured to serve well. */
const widening = 1.3;

/** A link beyond these makes no level wider. */
const mostOpen = 256;

/**
 * About how large diagrams become in an order: the sum over their levels of a width that grows with every link that has
 * options before and after the level, for each decision maker's diagrams alone.
 */
export class OrderCost {
  readonly #links: OptionLinks;
  readonly #places: Int32Array;
  /** How many links are open after each place. */
  readonly #ofAll: Int32Array;
  readonly #ofOne: Int32Array;
  readonly #widths = Float64Array.from({ length: mostOpen }, (_, open) => widening ** open);

  constructor(links: OptionLinks, optionCount: number) {
    this.#links = links;
    this.#places = new Int32Array(optionCount);
    this.#ofAll = new Int32Array(optionCount + 1);
    this.#ofOne = new Int32Array(optionCount + 1);
  }

  of(order: readonly number[]): number {
    for (let place = 0; place < order.length; place += 1) this.#places[order[place]!] = place;
    this.#ofAll.fill(0);
    this.#open(this.#links.ofAll, this.#ofAll);
    let cost = 0;
    for (const links of this.#links.ofEach) {
      this.#ofOne.set(this.#ofAll);
      this.#open(links, this.#ofOne);
      let open = 0;
      for (let place = 0; place < order.length; place += 1) {
        open += this.#ofOne[place]!;
        cost += this.#widths[Math.min(open, mostOpen - 1)]!;
      }
    }
    return cost;
  }

  /** Notes at which place each link opens, and at which it ends. */
  #open(links: readonly Link[], changes: Int32Array): void {
    for (const link of links) {
      let [first, last] = [Infinity, 0];
      for (const option of link) {
        const place = this.#places[option]!;
        if (place < first) first = place;
        if (place > last) last = place;
      }
      changes[first]! += 1;
      changes[last]! -= 1;
    }
  }
}
