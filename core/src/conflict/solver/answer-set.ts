import { movesFrom } from '../conflict-graph.ts';
import { opponentsOf } from '../group-move.ts';
import { isBetter } from '../preference.ts';
import type { Situation } from '../stability/verdict.ts';

/** Whose opponents answer, and whether each of their steps must be an improvement for its mover. */
export interface Answering {
  readonly decisionMaker: number;
  readonly isCredible: boolean;
}

/** States closed over between two pauses. */
const statesAStep = 64;

/** Bytes that the sets may take. */
const mostBytes = 134_217_728;

/** Whether the sets of a graph of this size are small enough to be kept. */
export function areAnswerSetsSmall({ graph }: Situation): boolean {
  return (graph.moves.length * graph.stateCount * graph.stateCount) / 8 <= mostBytes;
}

/**
 * For every state the set of states that the opponents can bring about from it by legal sequences, for preferences of
 * any kind: bit t of row s of the result. Kept by first mover, so that nobody moves twice in a row, and widened until
 * nothing is new.
 */
export function* answerSetsOf(
  situation: Situation,
  { decisionMaker, isCredible }: Answering,
): Generator<void, BitRows, void> {
  const { graph, preferences } = situation;
  const opponents = opponentsOf(graph, decisionMaker);
  const steps = opponents.map((mover) =>
    Array.from({ length: graph.stateCount }, (_, from) => {
      const targets = movesFrom(graph, mover, from);
      return isCredible ? targets.filter((to) => isBetter(preferences[mover]!, to, from)) : targets;
    }),
  );
  const byFirst = opponents.map(() => new BitRows(graph.stateCount));
  const changedIn = opponents.map(() => new Int32Array(graph.stateCount));
  for (let sweep = 1, isChanged = true; isChanged; sweep += 1) {
    isChanged = false;
    for (let state = graph.stateCount - 1; state >= 0; state -= 1) {
      if (state % statesAStep === 0) yield;
      for (const [first, rows] of byFirst.entries()) {
        let isWider = false;
        for (const to of steps[first]![state]!) {
          if (sweep === 1) isWider = rows.add(state, to) || isWider;
          for (let next = 0; next < byFirst.length; next += 1) {
            // What has not grown since the last sweep was taken over then.
            if (next === first || changedIn[next]![to]! < sweep - 1) continue;
            isWider = rows.unite(state, byFirst[next]!, to) || isWider;
          }
        }
        if (isWider) changedIn[first]![state] = sweep;
        isChanged ||= isWider;
      }
    }
  }
  const all = new BitRows(graph.stateCount);
  for (const rows of byFirst)
    for (let state = 0; state < graph.stateCount; state += 1) all.unite(state, rows, state);
  return all;
}

/** A square of bits: for each state a set of states. */
export class BitRows {
  readonly words: number;
  readonly #bits: Uint32Array;

  constructor(count: number) {
    this.words = Math.ceil(count / 32);
    this.#bits = new Uint32Array(count * this.words);
  }

  /** Whether it was new. */
  add(row: number, member: number): boolean {
    const at = row * this.words + (member >>> 5);
    const before = this.#bits[at]!;
    this.#bits[at] = before | (1 << (member & 31));
    return this.#bits[at] !== before;
  }

  /** Adds a row of another square; whether anything was new. */
  unite(row: number, other: BitRows, otherRow: number): boolean {
    const [start, from] = [row * this.words, otherRow * this.words];
    let isChanged = false;
    for (let word = 0; word < this.words; word += 1) {
      const before = this.#bits[start + word]!;
      const after = (before | other.#bits[from + word]!) >>> 0;
      if (after === before) continue;
      this.#bits[start + word] = after;
      isChanged = true;
    }
    return isChanged;
  }

  /** Whether the row has a member of the set, given as the words of a row. */
  meets(row: number, set: Uint32Array): boolean {
    const start = row * this.words;
    for (let word = 0; word < this.words; word += 1)
      if ((this.#bits[start + word]! & set[word]!) !== 0) return true;
    return false;
  }
}
