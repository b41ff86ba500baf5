import { DiagramMachine, operations } from './diagram-machine.ts';
import { NodeTable, always, never } from './node-table.ts';
import { ResultCache } from './result-cache.ts';
import type { Work } from './work.ts';

/** Steps of the machine between two pauses: some milliseconds. */
const stepsAPause = 32_768;

/** What an operation costs beside its steps. */
const stepsToBegin = 8;

/** Nodes that share one entry of the cache of results. */
const nodesAnEntry = 4;

/** A table fuller than this after a collection grows. */
const mostUsed = 0.6;

/** A table that cannot grow and is fuller than this after a collection is given up. */
const mostCrowded = 0.9;

/** Thrown where the nodes that are needed at once do not fit the table, or where the steps allowed are gone. */
export class OutOfBounds extends Error {
  /** The sweep over the opponents under way, from 1; 0 where it was none. */
  sweep = 0;

  constructor(
    readonly bound: 'nodes' | 'steps',
    readonly nodes: number,
    readonly steps: number,
  ) {
    super(`more ${bound} would be needed than there may be`);
    this.name = 'OutOfBounds';
  }
}

/**
 * Sets of choices of variables as decision diagrams, and what is done with them. A set is an edge (see `NodeTable`),
 * kept until the scope it was made in ends.
 */
export class Diagrams {
  readonly table: NodeTable;
  readonly #cache = new ResultCache();
  readonly #machine: DiagramMachine;
  /** The edges that are kept. */
  readonly #kept: number[] = [];
  /** Steps gone so far, a pause's worth at a time, and how many there may be. */
  steps = 0;
  allowedSteps = Infinity;

  constructor(mostNodes: number) {
    this.table = new NodeTable(mostNodes);
    this.#machine = new DiagramMachine(this.table, this.#cache);
    this.#cache.resize(this.table.capacity / nodesAnEntry);
  }

  /** Where the variable of this level holds. */
  *variable(level: number): Work<number> {
    return yield* this.#made(level, never, always);
  }

  /** Where the variables of all these levels hold. */
  *conjunction(levels: readonly number[]): Work<number> {
    let edge = always;
    for (const level of [...levels].sort((a, b) => b - a)) edge = yield* this.#made(level, never, edge);
    return edge;
  }

  *both(first: number, second: number): Work<number> {
    return yield* this.#do(operations.choose, first, second, never);
  }

  *either(first: number, second: number): Work<number> {
    return yield* this.#do(operations.choose, first, always, second);
  }

  /** The first without the second. */
  *without(first: number, second: number): Work<number> {
    return yield* this.#do(operations.choose, second, never, first);
  }

  *choose(condition: number, where: number, elsewhere: number): Work<number> {
    return yield* this.#do(operations.choose, condition, where, elsewhere);
  }

  /** Where the set has a member for some choice of the variables that `bound` is the conjunction of. */
  *some(set: number, bound: number): Work<number> {
    return yield* this.#do(operations.some, set, bound, never);
  }

  /** The set with each variable of the conjunction read as the one a level below, which the set must not depend on. */
  *prime(set: number, variables: number): Work<number> {
    return yield* this.#do(operations.prime, set, variables, never);
  }

  /** How much is kept now: what is made later belongs to the scope that begins here. */
  get scope(): number {
    return this.#kept.length;
  }

  /** Of all that was made in the scope keeps only these edges. */
  keepSince(scope: number, edges: readonly number[]): void {
    this.#kept.length = scope;
    this.#kept.push(...edges);
  }

  /** Does the work and keeps of all it made only the edges it gives. */
  *keepOnly(work: Work<readonly number[]>): Work<readonly number[]> {
    const { scope } = this;
    let edges: readonly number[] = [];
    try {
      edges = yield* work;
    } finally {
      this.keepSince(scope, edges);
    }
    return edges;
  }

  /** The same for one edge. */
  *keepOne(work: Work<number>): Work<number> {
    const [edge] = yield* this.keepOnly(listed(work));
    return edge!;
  }

  *#do(operation: number, first: number, second: number, third: number): Work<number> {
    const machine = this.#machine;
    machine.left -= stepsToBegin;
    machine.begin(operation, first, second, third);
    for (let end = machine.run(); end !== 'done'; end = machine.run()) {
      if (end === 'full') yield* this.#makeRoom();
      yield;
      machine.left = stepsAPause;
      this.steps += stepsAPause;
      if (this.steps > this.allowedSteps) throw new OutOfBounds('steps', this.table.used, this.steps);
    }
    this.#kept.push(machine.result);
    return machine.result;
  }

  *#made(level: number, low: number, high: number): Work<number> {
    let edge = this.table.make(level, low, high);
    if (edge < 0) {
      yield* this.#makeRoom();
      edge = this.table.make(level, low, high);
    }
    this.#kept.push(edge);
    return edge;
  }

  *#edges(): Generator<number, void, void> {
    yield* this.#kept;
    yield* this.#machine.held();
  }

  /** Frees what is not needed any more, and grows where little is. */
  *#makeRoom(): Work<void> {
    const marks = yield* this.table.mark(this.#edges());
    yield* this.#cache.forget(marks);
    yield* this.table.sweep(marks);
    const { used, capacity, limit } = this.table;
    if (capacity < limit && used > capacity * mostUsed) {
      yield* this.table.grow();
      this.#cache.resize(this.table.capacity / nodesAnEntry);
    } else if (used > limit * mostCrowded) throw new OutOfBounds('nodes', used, this.steps);
  }
}

function* listed(work: Work<number>): Work<readonly number[]> {
  return [yield* work];
}
