import type { StateList } from './state.ts';

/** A hash table from codes (two 32-bit halves) to consecutive numbers, in order of first appearance. */
export class CodeIndex {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #low: Uint32Array;
  readonly #high: Uint32Array;
  #count = 0;

  /** Room for this many different codes. */
  constructor(capacity: number) {
    let size = 4;
    while (size < capacity * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#low = new Uint32Array(capacity);
    this.#high = new Uint32Array(capacity);
  }

  get count(): number {
    return this.#count;
  }

  /** The number of the code, or -1. */
  find(low: number, high: number): number {
    return this.#slots[this.#slotOf(low, high)]!;
  }

  /** The number of the code, a new one if it was not met before. */
  add(low: number, high: number): number {
    const slot = this.#slotOf(low, high);
    const known = this.#slots[slot]!;
    if (known >= 0) return known;
    const added = this.#count;
    this.#slots[slot] = added;
    this.#low[added] = low;
    this.#high[added] = high;
    this.#count += 1;
    return added;
  }

  #slotOf(low: number, high: number): number {
    let slot = hashOf(low, high) & this.#mask;
    for (;;) {
      const held = this.#slots[slot]!;
      if (held < 0 || (this.#low[held] === low && this.#high[held] === high)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** The mixing steps of MurmurHash3 (Appleby 2011) over the two halves. */
function hashOf(low: number, high: number): number {
  let hash = Math.imul(low ^ (low >>> 16), 0x85eb_ca6b) ^ Math.imul(high ^ (high >>> 15), 0xc2b2_ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Finds the number of a state by its code; -1 where there is no such state. */
export type StateFinder = (low: number, high: number) => number;

/** Up to this many options a table over all codes is smaller than a hash table of them. */
const mostTabledOptions = 22;

export function stateFinder(states: StateList): StateFinder {
  return states.optionCount <= mostTabledOptions ? tableFinder(states) : hashFinder(states);
}

function tableFinder(states: StateList): StateFinder {
  const table = new Int32Array(2 ** states.optionCount).fill(-1);
  states.low.forEach((code, state) => (table[code] = state));
  return (low) => table[low] ?? -1;
}

function hashFinder(states: StateList): StateFinder {
  const index = new CodeIndex(states.count);
  for (let state = 0; state < states.count; state += 1) index.add(states.low[state]!, states.high[state]!);
  return (low, high) => index.find(low, high);
}
