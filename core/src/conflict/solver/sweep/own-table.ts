import type { Progress } from '../../progress.ts';
import { StateSet } from '../../state-set.ts';
import { chancesOf, picksOf } from './ranking-chance.ts';
import type { RankingPool } from './ranking-pool.ts';
import { type OwnConcept, ownConcepts } from '../solved-concept.ts';
import type { DrawnRange } from './sweep-count.ts';

/** Words of sets gone through between two pauses: a few milliseconds. */
const wordsAPause = 16_384;

/** Samples looked at between two pauses: some milliseconds. */
const samplesAPause = 2048;

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
    const start = row * this.#width;
    return this.#words[decisionMaker]!.subarray(
      start,
      start + Math.ceil(this.#pools[decisionMaker]!.stateCount / 32),
    );
  }

  /** For each sample the states that are equilibria. */
  *equilibriaIn(
    { seed, from, to }: DrawnRange,
    concept: OwnConcept,
  ): Generator<Progress, readonly StateSet[]> {
    const chances = this.#pools.map(chancesOf);
    const sets: StateSet[] = [];
    for (let sample = from; sample < to; sample += 1) {
      sets.push(this.equilibriaOf(picksOf(chances, seed, sample), concept));
      if (sets.length % samplesAPause === 0) yield { done: sets.length, total: to - from };
    }
    return sets;
  }

  /** The states that are equilibria where the decision makers have these rankings. */
  equilibriaOf(picks: readonly number[], concept: OwnConcept): StateSet {
    const { stateCount } = this.#pools[0]!;
    const sets = picks.map(
      (ranking, decisionMaker) => new StateSet(stateCount, this.setOf(decisionMaker, concept, ranking)),
    );
    return StateSet.intersection(sets);
  }

  /** For each state the sum of these values of a decision maker's rankings, over those that it is stable under. */
  *sumsOf(
    decisionMaker: number,
    concept: OwnConcept,
    values: ArrayLike<number>,
  ): Generator<void, Float64Array, void> {
    const { size, stateCount } = this.#pools[decisionMaker]!;
    const sums = new Float64Array(stateCount);
    let words = 0;
    for (let ranking = 0; ranking < size; ranking += 1) {
      const value = values[ranking]!;
      if (value !== 0) addWhere(sums, this.setOf(decisionMaker, concept, ranking), value);
      words += this.#width;
      if (words < wordsAPause) continue;
      words = 0;
      yield;
    }
    return sums;
  }
}

function addWhere(sums: Float64Array, set: Uint32Array, value: number): void {
  for (let at = 0; at < set.length; at += 1)
    for (let word = set[at]!; word !== 0; word &= word - 1)
      sums[at * 32 + 31 - Math.clz32(word & -word)]! += value;
}
