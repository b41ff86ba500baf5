import type { Progress } from '../../stability-analysis.ts';
import type { RankingPool } from './ranking-pool.ts';
import { type OwnConcept, ownConcepts } from './sweep-concept.ts';

/** Words of sets gone through between two pauses: a few milliseconds. */
const wordsAPause = 16_384;

/** For each decision maker, each ranking of its pool and each own concept the states that are stable, a bit a state. */
export class OwnTable {
  readonly #pools: readonly RankingPool[];
  /** Words of a set. */
  readonly #width: number;
  /** For each decision maker and ranking a set a concept. */
  readonly #words: readonly Uint32Array[];

  constructor(pools: readonly RankingPool[], width: number, words: readonly Uint32Array[]) {
    this.#pools = pools;
    this.#width = width;
    this.#words = words;
  }

  /** An empty one. */
  static of(pools: readonly RankingPool[]): OwnTable {
    const width = Math.ceil((pools[0]?.stateCount ?? 0) / 32);
    const words = pools.map(({ size }) => new Uint32Array(ownConcepts.length * size * width));
    return new OwnTable(pools, width, words);
  }

  setOf(decisionMaker: number, concept: OwnConcept, ranking: number): Uint32Array {
    const row = ranking * ownConcepts.length + ownConcepts.indexOf(concept);
    return this.#words[decisionMaker]!.subarray(row * this.#width, (row + 1) * this.#width);
  }

  /** For each state the sum of these values of a decision maker's rankings, over those that it is stable under. */
  *sumsOf(
    decisionMaker: number,
    concept: OwnConcept,
    values: ArrayLike<number>,
  ): Generator<Progress, Float64Array> {
    const { size, stateCount } = this.#pools[decisionMaker]!;
    const sums = new Float64Array(stateCount);
    let words = 0;
    for (let ranking = 0; ranking < size; ranking += 1) {
      const value = values[ranking]!;
      if (value !== 0) addWhere(sums, this.setOf(decisionMaker, concept, ranking), value);
      words += this.#width;
      if (words < wordsAPause) continue;
      words = 0;
      yield { done: ranking, total: size };
    }
    return sums;
  }
}

function addWhere(sums: Float64Array, set: Uint32Array, value: number): void {
  for (let at = 0; at < set.length; at += 1)
    for (let word = set[at]!; word !== 0; word &= word - 1)
      sums[at * 32 + 31 - Math.clz32(word & -word)]! += value;
}
