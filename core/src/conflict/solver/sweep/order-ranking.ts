import type { StateSet } from '../../state-set.ts';
import type { SettledOrder } from './open-priority.ts';

/** Truths of one state are looked up so many at a time. */
const chunkBits = 6;

/** Priorities are taken into a key up to so many bits; then the keys are ranked, and go on from their ranks. */
const mostKeyBits = 16;

/**
 * Ranks states by orders of the same priorities, thousands of them. States in which the same priorities hold are ranked
 * as one; the first difference in the order decides (option prioritising: Peng, Hipel, Fang and Kilgour 1997).
 */
export class OrderRanking {
  /** For each state the kind that it is of: equal where the same priorities hold. */
  readonly #kinds: Uint32Array;
  /** For each kind which priorities hold, as numbers of six bits, kinds after kinds. */
  readonly #chunks: readonly Uint8Array[];
  readonly #keys: Uint32Array;
  readonly #weights: Uint32Array;
  readonly #table = new Uint32Array(2 ** chunkBits);
  readonly #met = new Uint32Array(2 ** (mostKeyBits + 1 - 5));
  readonly #before = new Uint32Array(2 ** (mostKeyBits + 1 - 5));
  readonly #ranks: Uint16Array;

  constructor(stateCount: number, priorities: readonly StateSet[]) {
    const { kinds, examples } = kindsOf(stateCount, priorities);
    this.#kinds = kinds;
    this.#chunks = Array.from({ length: Math.ceil(priorities.length / chunkBits) }, (_, chunk) =>
      Uint8Array.from(examples, (state) =>
        priorities
          .slice(chunk * chunkBits, (chunk + 1) * chunkBits)
          .reduce((bits, holds, index) => bits | (Number(holds.has(state)) << index), 0),
      ),
    );
    this.#keys = new Uint32Array(examples.length);
    this.#weights = new Uint32Array(priorities.length);
    this.#ranks = new Uint16Array(stateCount);
  }

  /** The ranks from 0 without gaps, valid until the next order is ranked, and how many levels they have. */
  rank(order: SettledOrder): { readonly ranks: Uint16Array; readonly levels: number } {
    const keys = this.#keys.fill(0);
    let levels = Math.min(1, keys.length);
    for (let from = 0; from < order.length && levels < keys.length;) {
      const bits = Math.min(order.length - from, Math.max(1, mostKeyBits - bitsFor(levels)));
      this.#addKeys(order, from, bits);
      levels = this.#closeGaps(levels * 2 ** bits);
      from += bits;
    }
    const [ranks, kinds] = [this.#ranks, this.#kinds];
    for (let state = 0; state < ranks.length; state += 1) ranks[state] = keys[kinds[state]!]!;
    return { ranks, levels };
  }

  /** Goes on from each key with a bit for each of so many priorities, the most important highest. */
  #addKeys(order: SettledOrder, from: number, bits: number): void {
    const [keys, weights] = [this.#keys, this.#weights.fill(0)];
    let turned = 0;
    for (let index = 0; index < bits; index += 1) {
      const { row, isOpposed } = order[from + index]!;
      const weight = 1 << (bits - 1 - index);
      weights[row] = weight;
      if (isOpposed) turned |= weight;
    }
    for (let kind = 0; kind < keys.length; kind += 1) keys[kind] = (keys[kind]! << bits) ^ turned;
    for (const [index, chunk] of this.#chunks.entries()) {
      const table = this.#sumWeights(index * chunkBits);
      for (let kind = 0; kind < keys.length; kind += 1) keys[kind]! ^= table[chunk[kind]!]!;
    }
  }

  /** For each choice among six priorities the sum of their weights: from those of fewer, by one more at a time. */
  #sumWeights(first: number): Uint32Array {
    const [table, weights] = [this.#table, this.#weights];
    for (let bit = 0, size = 1; bit < chunkBits && first + bit < weights.length; bit += 1, size *= 2) {
      const weight = weights[first + bit]!;
      for (let choice = 0; choice < size; choice += 1) table[size + choice] = table[choice]! + weight;
    }
    return table;
  }

  /** Turns the keys, below the bound, into ranks without gaps; how many there are. */
  #closeGaps(bound: number): number {
    const [keys, met, before] = [this.#keys, this.#met, this.#before];
    const words = Math.ceil(bound / 32);
    met.fill(0, 0, words);
    for (let kind = 0; kind < keys.length; kind += 1) met[keys[kind]! >>> 5]! |= 1 << (keys[kind]! & 31);
    let levels = 0;
    for (let word = 0; word < words; word += 1) {
      before[word] = levels;
      levels += bitCount(met[word]!);
    }
    for (let kind = 0; kind < keys.length; kind += 1) {
      const key = keys[kind]!;
      const lower = (1 << (key & 31)) - 1;
      keys[kind] = before[key >>> 5]! + bitCount(met[key >>> 5]! & lower);
    }
    return levels;
  }
}

/** Tells states apart by one priority after the other; for each kind one of its states. */
function kindsOf(
  stateCount: number,
  priorities: readonly StateSet[],
): { readonly kinds: Uint32Array; readonly examples: readonly number[] } {
  const kinds = new Uint32Array(stateCount);
  let examples: number[] = stateCount === 0 ? [] : [0];
  for (const holds of priorities) {
    const numbers = new Map<number, number>();
    examples = [];
    for (let state = 0; state < stateCount; state += 1) {
      const key = kinds[state]! * 2 + Number(holds.has(state));
      const known = numbers.get(key) ?? examples.push(state) - 1;
      numbers.set(key, known);
      kinds[state] = known;
    }
  }
  return { kinds, examples };
}

function bitsFor(levels: number): number {
  return 32 - Math.clz32(Math.max(levels, 1) - 1);
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
