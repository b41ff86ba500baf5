import { type StateFinder, stateFinder } from '../code-index.ts';
import type { ConflictGraph } from '../conflict-graph.ts';
import type { StateList } from '../state.ts';

/**
 * Decides simultaneous stability cell by cell, for rankings, on a graph whose states are choices of options. For each
 * improvement it searches what the opponents may do at the same time, depth first, with an early end; in the worst
 * case that grows with the product of their numbers of improvements.
 */
export class SimultaneousSolver {
  readonly #graph: ConflictGraph;
  readonly #ranks: readonly Int32Array[];
  readonly #states: StateList;
  readonly #find: StateFinder;
  /** What each improvement of an opponent changes, as the options whose letters differ, one opponent after the other. */
  readonly #changedLow: number[] = [];
  readonly #changedHigh: number[] = [];
  readonly #starts: number[] = [];

  constructor(graph: ConflictGraph, ranks: readonly Int32Array[]) {
    if (graph.states === undefined)
      throw new Error('simultaneous stability was asked of a graph without options');
    this.#graph = graph;
    this.#ranks = ranks;
    this.#states = graph.states;
    this.#find = stateFinder(graph.states);
  }

  isStable(decisionMaker: number, state: number): boolean {
    const own = this.#ranks[decisionMaker]!;
    const rows = this.#graph.moves[decisionMaker]!.successors;
    const row = rows.rowOf[state]!;
    const stop = rows.starts[row + 1]!;
    let isGathered = false;
    for (let at = rows.starts[row]!; at < stop; at += 1) {
      const to = rows.members[at]!;
      if (own[to]! <= own[state]!) continue;
      if (!isGathered) this.#gatherChanges(decisionMaker, state);
      isGathered = true;
      if (!this.#isDeterred(0, this.#states.low[to]!, this.#states.high[to]!, own, own[state]!)) return false;
    }
    return true;
  }

  #gatherChanges(decisionMaker: number, state: number): void {
    let next = 0;
    let opponents = 0;
    for (let opponent = 0; opponent < this.#ranks.length; opponent += 1) {
      if (opponent === decisionMaker) continue;
      const first = next;
      const ranks = this.#ranks[opponent]!;
      const rows = this.#graph.moves[opponent]!.successors;
      const row = rows.rowOf[state]!;
      for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1) {
        const to = rows.members[at]!;
        if (ranks[to]! <= ranks[state]!) continue;
        this.#changedLow[next] = this.#states.low[to]! ^ this.#states.low[state]!;
        this.#changedHigh[next] = this.#states.high[to]! ^ this.#states.high[state]!;
        next += 1;
      }
      if (next > first) this.#starts[opponents++] = first;
    }
    this.#starts[opponents] = next;
    this.#starts.length = opponents + 1;
  }

  /** Whether the opponents from the given one on can bring the sum of all changes to a state ranked so low. */
  #isDeterred(opponent: number, low: number, high: number, own: Int32Array, rank: number): boolean {
    if (opponent === this.#starts.length - 1) {
      const end = this.#find(low >>> 0, high >>> 0);
      return end >= 0 && own[end]! <= rank;
    }
    if (this.#isDeterred(opponent + 1, low, high, own, rank)) return true;
    const stop = this.#starts[opponent + 1]!;
    for (let at = this.#starts[opponent]!; at < stop; at += 1) {
      const sumLow = low ^ this.#changedLow[at]!;
      const sumHigh = high ^ this.#changedHigh[at]!;
      if (this.#isDeterred(opponent + 1, sumLow, sumHigh, own, rank)) return true;
    }
    return false;
  }
}
