import type { ConflictGraph } from '../conflict-graph.ts';
import { answerComponentsOf } from './answer-component.ts';

/** What the others may do in answer: any move, or only improvements under these ranks. */
export interface AnswerSearch {
  readonly decisionMaker: number;
  /** For each state, what it is worth to the decision maker as the end of an answer; from 0, without gaps. */
  readonly values: Int32Array;
  /** The ranks under which a step must improve on the state before it for its mover; left out, any step may. */
  readonly credibleUnder?: readonly Int32Array[];
}

/**
 * For every state, the least value that the opponents of the decision maker can bring about from it by legal
 * sequences, the empty one included.
 *
 * States are taken as ends in order of rising value, and the search runs backwards from each, so every state is given
 * its value once and every step is looked at once: time linear in the number of moves.
 */
export class WorstAnswer {
  readonly #graph: ConflictGraph;
  readonly #queue: Uint32Array;
  readonly #order: Uint32Array;
  readonly #seen: Uint8Array;
  readonly #opened: readonly Uint8Array[];
  /** For each decision maker the components that its opponents move in, where their moves can be taken back. */
  readonly #components: readonly (Uint32Array | undefined)[];

  constructor(graph: ConflictGraph) {
    this.#graph = graph;
    const pairs = graph.stateCount * (graph.isTransitive ? 1 : graph.moves.length);
    this.#queue = new Uint32Array(pairs);
    this.#seen = new Uint8Array(pairs);
    this.#order = new Uint32Array(graph.stateCount);
    this.#components = graph.moves.map((_, decisionMaker) => answerComponentsOf(graph, decisionMaker));
    this.#opened = graph.moves.map(({ predecessors }) => new Uint8Array(predecessors.starts.length));
  }

  find(search: AnswerSearch): Int32Array {
    const components = this.#components[search.decisionMaker];
    if (search.credibleUnder === undefined && components !== undefined)
      return leastOfComponents(search.values, components);
    orderByValue(search.values, this.#order);
    const worst = new Int32Array(this.#graph.stateCount).fill(-1);
    if (!this.#graph.isTransitive) this.#spreadByLastMover(search, worst);
    else if (search.credibleUnder === undefined) this.#spreadMoves(search, worst);
    else this.#spreadImprovements(search, search.credibleUnder, worst);
    return worst;
  }

  /** Any step may: a shared row is looked through once, since all its members are reached from any of them. */
  #spreadMoves({ decisionMaker, values }: AnswerSearch, worst: Int32Array): void {
    const queue = this.#queue;
    for (const opened of this.#opened) opened.fill(0);
    for (const end of this.#order) {
      if (worst[end]! >= 0) continue;
      const value = values[end]!;
      worst[end] = value;
      let tail = 0;
      queue[tail++] = end;
      for (let head = 0; head < tail; head += 1) {
        const state = queue[head]!;
        for (let mover = 0; mover < this.#graph.moves.length; mover += 1) {
          if (mover === decisionMaker) continue;
          const rows = this.#graph.moves[mover]!.predecessors;
          const row = rows.rowOf[state]!;
          const opened = this.#opened[mover]!;
          if (opened[row] === 1) continue;
          opened[row] = 1;
          const stop = rows.starts[row + 1]!;
          for (let at = rows.starts[row]!; at < stop; at += 1) {
            const before = rows.members[at]!;
            if (worst[before]! >= 0) continue;
            worst[before] = value;
            queue[tail++] = before;
          }
        }
      }
    }
  }

  #spreadImprovements(
    { decisionMaker, values }: AnswerSearch,
    ranks: readonly Int32Array[],
    worst: Int32Array,
  ): void {
    const queue = this.#queue;
    for (const end of this.#order) {
      if (worst[end]! >= 0) continue;
      const value = values[end]!;
      worst[end] = value;
      let tail = 0;
      queue[tail++] = end;
      for (let head = 0; head < tail; head += 1) {
        const state = queue[head]!;
        for (let mover = 0; mover < this.#graph.moves.length; mover += 1) {
          if (mover === decisionMaker) continue;
          const own = ranks[mover]!;
          const rank = own[state]!;
          const rows = this.#graph.moves[mover]!.predecessors;
          const row = rows.rowOf[state]!;
          const stop = rows.starts[row + 1]!;
          for (let at = rows.starts[row]!; at < stop; at += 1) {
            const before = rows.members[at]!;
            if (own[before]! >= rank || worst[before]! >= 0) continue;
            worst[before] = value;
            queue[tail++] = before;
          }
        }
      }
    }
  }

  /** Where two moves in a row are not one move, whoever arrived last may not go on: pairs of state and last mover. */
  #spreadByLastMover({ decisionMaker, values, credibleUnder }: AnswerSearch, worst: Int32Array): void {
    const { moves } = this.#graph;
    const movers = moves.length;
    const queue = this.#queue;
    const seen = this.#seen.fill(0);
    for (const end of this.#order) {
      const value = values[end]!;
      if (worst[end]! < 0) worst[end] = value;
      let tail = 0;
      for (let mover = 0; mover < movers; mover += 1) {
        if (mover === decisionMaker || seen[end * movers + mover] === 1) continue;
        seen[end * movers + mover] = 1;
        queue[tail++] = end * movers + mover;
      }
      for (let head = 0; head < tail; head += 1) {
        const state = Math.floor(queue[head]! / movers);
        const arriving = queue[head]! % movers;
        const own = credibleUnder?.[arriving];
        const rows = moves[arriving]!.predecessors;
        const row = rows.rowOf[state]!;
        for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1) {
          const before = rows.members[at]!;
          if (before === state || (own !== undefined && own[before]! >= own[state]!)) continue;
          if (worst[before]! < 0) worst[before] = value;
          for (let last = 0; last < movers; last += 1) {
            if (last === arriving || last === decisionMaker || seen[before * movers + last] === 1) continue;
            seen[before * movers + last] = 1;
            queue[tail++] = before * movers + last;
          }
        }
      }
    }
  }
}

function leastOfComponents(values: Int32Array, components: Uint32Array): Int32Array {
  const least = new Int32Array(values.length).fill(0x7fffffff);
  for (let state = 0; state < values.length; state += 1) {
    const component = components[state]!;
    if (values[state]! < least[component]!) least[component] = values[state]!;
  }
  return Int32Array.from(components, (component) => least[component]!);
}

/** Counting sort: the states by rising value. */
function orderByValue(values: Int32Array, order: Uint32Array): void {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  const next = new Uint32Array(most + 2);
  for (const value of values) next[value + 1]! += 1;
  for (let value = 0; value <= most; value += 1) next[value + 1]! += next[value]!;
  for (let state = 0; state < values.length; state += 1) {
    const value = values[state]!;
    order[next[value]!] = state;
    next[value]! += 1;
  }
}
