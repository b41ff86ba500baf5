/** Numbers drawn from a seed: the same seed gives the same inputs. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to `below`, itself excluded. */
  number(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.number(items.length)]!;
  }

  /** So many draws, from `least` to `most`. */
  many<Item>(least: number, most: number, next: () => Item): readonly Item[] {
    return Array.from({ length: least + this.number(most - least + 1) }, next);
  }
}
