import type { ConflictGraph } from '../conflict-graph.ts';
import { answerComponentsOf } from './answer-component.ts';

/** States looked at between two pauses of a search: a few milliseconds. */
const statesAStep = 8192;

/** What the others may do in answer: any move, or only improvements under these ranks. */
export interface AnswerSearch {
  readonly decisionMaker: number;
  /** For each state, what it is worth to the decision maker as the end of an answer; from 0, without gaps. */
  readonly values: Int32Array;
  /** The ranks under which a step must improve on the state before it for its mover; left out, any step may. */
  readonly credibleUnder?: readonly Int32Array[];
  /** By mover further ranks that a step must improve on as well: those of the other members, where it is a group. */
  readonly alsoUnder?: ReadonlyMap<number, readonly Int32Array[]>;
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
  readonly #components = new Map<number, Uint32Array | undefined>();

  constructor(graph: ConflictGraph) {
    this.#graph = graph;
    const pairs = graph.stateCount * (graph.isTransitive ? 1 : graph.moves.length);
    this.#queue = new Uint32Array(pairs);
    this.#seen = new Uint8Array(pairs);
    this.#order = new Uint32Array(graph.stateCount);
    this.#opened = graph.moves.map(({ predecessors }) => new Uint8Array(predecessors.starts.length));
  }

  find(search: AnswerSearch): Int32Array {
    const components = this.#componentsFor(search);
    if (components !== undefined) return leastOfComponents(search.values, components);
    const worst = this.#begin(search);
    const isOnce = this.#graph.isTransitive;
    for (const end of this.#order) if (!isOnce || worst[end]! < 0) this.#flood(end, search, worst);
    return worst;
  }

  /** The same with pauses after a few milliseconds each. Not to be mixed with another search before it has ended. */
  *search(search: AnswerSearch): Generator<void, Int32Array, void> {
    const components = this.#componentsFor(search);
    if (components !== undefined) return leastOfComponents(search.values, components);
    const worst = this.#begin(search);
    const isOnce = this.#graph.isTransitive;
    let looked = 0;
    for (const end of this.#order) {
      looked += 1;
      if (!isOnce || worst[end]! < 0) looked += this.#flood(end, search, worst);
      if (looked < statesAStep) continue;
      looked = 0;
      yield;
    }
    return worst;
  }

  /** Looked for when first asked, so that a large graph is not prepared in one go. */
  #componentsFor({ decisionMaker, credibleUnder }: AnswerSearch): Uint32Array | undefined {
    if (credibleUnder !== undefined) return undefined;
    if (!this.#components.has(decisionMaker))
      this.#components.set(decisionMaker, answerComponentsOf(this.#graph, decisionMaker));
    return this.#components.get(decisionMaker);
  }

  #begin(search: AnswerSearch): Int32Array {
    orderByValue(search.values, this.#order);
    if (!this.#graph.isTransitive) this.#seen.fill(0);
    else if (search.credibleUnder === undefined) for (const opened of this.#opened) opened.fill(0);
    return new Int32Array(this.#graph.stateCount).fill(-1);
  }

  /**
   * Gives the value of the end to every state that it can be reached from and that has none; how many it looked at.
   * Where moves are transitive, an end that has a value already was flooded through and is passed over before.
   */
  #flood(end: number, search: AnswerSearch, worst: Int32Array): number {
    if (!this.#graph.isTransitive) return this.#floodByLastMover(end, search, worst);
    worst[end] = search.values[end]!;
    this.#queue[0] = end;
    return search.credibleUnder === undefined
      ? this.#floodByMoves(search.decisionMaker, worst)
      : this.#floodByImprovements(search.credibleUnder, search, worst);
  }

  /** Any step may: a shared row is looked through once, since all its members are reached from any of them. */
  #floodByMoves(decisionMaker: number, worst: Int32Array): number {
    const queue = this.#queue;
    const moves = this.#graph.moves;
    const allOpened = this.#opened;
    const value = worst[queue[0]!]!;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const state = queue[head]!;
      for (let mover = 0; mover < moves.length; mover += 1) {
        if (mover === decisionMaker) continue;
        const rows = moves[mover]!.predecessors;
        const row = rows.rowOf[state]!;
        const opened = allOpened[mover]!;
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
    return tail;
  }

  #floodByImprovements(
    ranks: readonly Int32Array[],
    { decisionMaker, alsoUnder }: AnswerSearch,
    worst: Int32Array,
  ): number {
    const queue = this.#queue;
    const moves = this.#graph.moves;
    const value = worst[queue[0]!]!;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const state = queue[head]!;
      for (let mover = 0; mover < moves.length; mover += 1) {
        if (mover === decisionMaker) continue;
        const own = ranks[mover]!;
        const rank = own[state]!;
        const others = alsoUnder?.get(mover);
        const rows = moves[mover]!.predecessors;
        const row = rows.rowOf[state]!;
        const stop = rows.starts[row + 1]!;
        for (let at = rows.starts[row]!; at < stop; at += 1) {
          const before = rows.members[at]!;
          if (worst[before]! >= 0 || own[before]! >= rank) continue;
          if (others !== undefined && !isRise(others, before, state)) continue;
          worst[before] = value;
          queue[tail++] = before;
        }
      }
    }
    return tail;
  }

  /** Where two moves in a row are not one move, whoever arrived last may not go on: pairs of state and last mover. */
  #floodByLastMover(
    end: number,
    { decisionMaker, values, credibleUnder, alsoUnder }: AnswerSearch,
    worst: Int32Array,
  ): number {
    const { moves } = this.#graph;
    const value = values[end]!;
    if (worst[end]! < 0) worst[end] = value;
    let tail = this.#queuePairs(end, { but: decisionMaker, and: decisionMaker }, 0);
    for (let head = 0; head < tail; head += 1) {
      const state = Math.floor(this.#queue[head]! / moves.length);
      const arriving = this.#queue[head]! % moves.length;
      const own = credibleUnder?.[arriving];
      const others = credibleUnder === undefined ? undefined : alsoUnder?.get(arriving);
      const rows = moves[arriving]!.predecessors;
      const row = rows.rowOf[state]!;
      for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1) {
        const before = rows.members[at]!;
        if (before === state || (own !== undefined && own[before]! >= own[state]!)) continue;
        if (others !== undefined && !isRise(others, before, state)) continue;
        if (worst[before]! < 0) worst[before] = value;
        tail = this.#queuePairs(before, { but: decisionMaker, and: arriving }, tail);
      }
    }
    return tail;
  }

  /** Queues the state with every last mover but these two that it was not met with; the new end of the queue. */
  #queuePairs(
    state: number,
    { but, and }: { readonly but: number; readonly and: number },
    tail: number,
  ): number {
    const movers = this.#graph.moves.length;
    for (let mover = 0; mover < movers; mover += 1) {
      const pair = state * movers + mover;
      if (mover === but || mover === and || this.#seen[pair] === 1) continue;
      this.#seen[pair] = 1;
      this.#queue[tail] = pair;
      tail += 1;
    }
    return tail;
  }
}

/** Whether every one of the rankings puts the end above the beginning. */
function isRise(rankings: readonly Int32Array[], from: number, to: number): boolean {
  return rankings.every((ranks) => ranks[from]! < ranks[to]!);
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
