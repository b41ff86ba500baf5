/**
 * The rankings that one decision maker may have, each once, with how likely it is. Ranks are whole numbers from 0
 * without gaps; higher is better.
 */
export interface RankingPool {
  readonly stateCount: number;
  readonly size: number;
  /** Ranking r ranks state s at `ranks[r * stride + s]`. */
  readonly ranks: Uint8Array | Uint16Array;
  readonly stride: number;
  /** The most levels of any ranking. */
  readonly levels: number;
  /** How likely each ranking is; they sum to 1. */
  readonly weights: Float64Array;
  /** How many rankings were drawn; undefined where the pool has every ranking that there may be. */
  readonly drawn?: number;
}

/** The most levels of a ranking whose ranks are bytes. */
export const mostByteLevels = 256;

/** Rankings begin at multiples of this, so that vectors of them can be read. */
const alignment = 16;

/** Ranks above this are beyond what a pool holds. */
const mostRank = 65_535;

/** Collects rankings: equal ones become one, their weights added. */
export class PoolBuilder {
  readonly #stateCount: number;
  readonly #stride: number;
  readonly #weights: number[] = [];
  /** For each hash the ranking met last that has it; for each ranking the one met before it, or -1. */
  readonly #last = new Map<number, number>();
  readonly #before: number[] = [];
  #ranks: Uint16Array<ArrayBuffer>;
  /** The same two states a word, which take less time to compare. */
  #words: Uint32Array;
  #levels = 1;

  constructor(stateCount: number, expected: number) {
    this.#stateCount = stateCount;
    this.#stride = Math.max(1, Math.ceil(stateCount / alignment)) * alignment;
    this.#ranks = new Uint16Array(this.#stride * Math.max(1, expected));
    this.#words = new Uint32Array(this.#ranks.buffer);
  }

  get size(): number {
    return this.#weights.length;
  }

  /** Adds a ranking, `ranks` from 0 without gaps in so many levels. */
  add(ranks: ArrayLike<number>, levels: number, weight: number): void {
    if (levels > mostRank + 1) throw new RangeError('a pool holds rankings of at most 65,536 levels');
    const start = this.size * this.#stride;
    if (start + this.#stride > this.#ranks.length) this.#grow();
    this.#ranks.set(ranks, start);
    const hash = this.#hashOf(this.size);
    const last = this.#last.get(hash) ?? -1;
    for (let known = last; known >= 0; known = this.#before[known]!) {
      if (!this.#areSame(known, this.size)) continue;
      this.#weights[known]! += weight;
      return;
    }
    this.#last.set(hash, this.size);
    this.#before.push(last);
    this.#weights.push(weight);
    this.#levels = Math.max(this.#levels, levels);
  }

  /** The pool; `drawn` is how many rankings were added where they are not all that there may be. */
  build(drawn?: number): RankingPool {
    if (this.size === 0) throw new Error('a pool without a ranking');
    const used = this.#ranks.subarray(0, this.size * this.#stride);
    const sum = this.#weights.reduce((total, weight) => total + weight, 0);
    return {
      stateCount: this.#stateCount,
      size: this.size,
      ranks: this.#levels <= mostByteLevels ? new Uint8Array(used) : used.slice(),
      stride: this.#stride,
      levels: this.#levels,
      weights: Float64Array.from(this.#weights, (weight) => weight / sum),
      ...(drawn === undefined ? {} : { drawn }),
    };
  }

  /** The hash of Fowler, Noll and Vo, word by word. */
  #hashOf(index: number): number {
    const [words, count] = [this.#words, this.#stride / 2];
    let hash = 0;
    for (let at = index * count; at < (index + 1) * count; at += 1)
      hash = Math.imul(hash ^ words[at]!, 0x01000193);
    return hash;
  }

  #areSame(index: number, other: number): boolean {
    const [words, count] = [this.#words, this.#stride / 2];
    for (let at = 0; at < count; at += 1)
      if (words[index * count + at] !== words[other * count + at]) return false;
    return true;
  }

  #grow(): void {
    const larger = new Uint16Array(this.#ranks.length * 2);
    larger.set(this.#ranks);
    this.#ranks = larger;
    this.#words = new Uint32Array(larger.buffer);
  }
}

/** The pool of these rankings, all that there may be; `weights` above 0, equal where they are left out. */
export function poolOfRankings(rankings: readonly Int32Array[], weights?: readonly number[]): RankingPool {
  const builder = new PoolBuilder(rankings[0]?.length ?? 0, rankings.length);
  rankings.forEach((ranks, index) => {
    const levels = ranks.reduce((most, rank) => Math.max(most, rank), -1) + 1;
    builder.add(ranks, levels, weights?.[index] ?? 1);
  });
  return builder.build();
}

/** One ranking of a pool. */
export function rankingAt({ ranks, stride, stateCount }: RankingPool, index: number): Int32Array {
  return Int32Array.from(ranks.subarray(index * stride, index * stride + stateCount));
}
