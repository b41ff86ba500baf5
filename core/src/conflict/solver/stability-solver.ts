import { type ConflictGraph, type StateRows, movesFrom } from '../conflict-graph.ts';
import { type SolvedConcept, isCredible, isSymmetric } from './solved-concept.ts';
import { type AnswerSearch, WorstAnswer } from './worst-answer.ts';

/** Whose stability is asked, and under which concept. */
export interface SolverQuestion {
  readonly decisionMaker: number;
  readonly concept: SolvedConcept;
}

/** For each concept, decision maker and state, 1 where the state is stable: `table.seq[i][s]`. */
export type StabilityTable<Concept extends SolvedConcept = SolvedConcept> = Readonly<
  Record<Concept, readonly Uint8Array[]>
>;

/**
 * Decides the stability of every state for every decision maker, for preferences that are rankings. Prepare it once
 * for a graph; then each call takes time linear in the number of moves.
 *
 * A state s is unstable for i when i has an improvement s1 whose worst answer is still better than s for i. What an
 * answer is worth is its own rank, or (smr, ssr) the best rank that i can counter-move to from it.
 */
export class StabilitySolver {
  readonly #graph: ConflictGraph;
  readonly #worstAnswer: WorstAnswer;

  constructor(graph: ConflictGraph) {
    this.#graph = graph;
    this.#worstAnswer = new WorstAnswer(graph);
  }

  /** `ranks[i][s]`: whole numbers from 0, higher is better; best without gaps, and not far above the state count. */
  tableOf<Concept extends SolvedConcept>(
    ranks: readonly Int32Array[],
    concepts: readonly Concept[],
  ): StabilityTable<Concept> {
    const table = {} as Record<Concept, Uint8Array[]>;
    for (const concept of concepts) {
      table[concept] = ranks.map((_, decisionMaker) => this.stabilityOf(ranks, { decisionMaker, concept }));
    }
    return table;
  }

  /** For each state 1 where it is stable for the decision maker. Only seq and ssr look at the others' ranks. */
  stabilityOf(ranks: readonly Int32Array[], question: SolverQuestion): Uint8Array {
    return this.#stableWhere(ranks, question, this.#lastingOf(ranks, question));
  }

  /** The same in steps of a few milliseconds, for large graphs. To be ended before the solver is asked again. */
  *stabilityInSteps(
    ranks: readonly Int32Array[],
    question: SolverQuestion,
  ): Generator<void, Uint8Array, void> {
    const search = this.#searchFor(ranks, question);
    const worst = search === undefined ? undefined : yield* this.#worstAnswer.search(search);
    return this.#stableWhere(ranks, question, lastingRanks(ranks[question.decisionMaker]!, worst));
  }

  /** For any state asked: the improvements of the decision maker that nothing sanctions under the concept. */
  unsanctionedOf(
    ranks: readonly Int32Array[],
    question: SolverQuestion,
  ): (state: number) => readonly number[] {
    const { decisionMaker } = question;
    const own = ranks[decisionMaker]!;
    const lasting = this.#lastingOf(ranks, question);
    return (state) => movesFrom(this.#graph, decisionMaker, state).filter((to) => lasting[to]! > own[state]!);
  }

  /** What moving to each state is worth to the decision maker once the others have answered in the worst way. */
  #lastingOf(ranks: readonly Int32Array[], question: SolverQuestion): Int32Array {
    const search = this.#searchFor(ranks, question);
    const worst = search === undefined ? undefined : this.#worstAnswer.find(search);
    return lastingRanks(ranks[question.decisionMaker]!, worst);
  }

  /** The answers to search for; none where nobody answers. */
  #searchFor(
    ranks: readonly Int32Array[],
    { decisionMaker, concept }: SolverQuestion,
  ): AnswerSearch | undefined {
    if (concept === 'nash') return undefined;
    const own = ranks[decisionMaker]!;
    const values = isSymmetric(concept)
      ? bestReplies(own, this.#graph.moves[decisionMaker]!.successors)
      : own;
    return { decisionMaker, values, ...(isCredible(concept) ? { credibleUnder: ranks } : {}) };
  }

  /** Stable where no move leads to a state that stays worth more than this one. */
  #stableWhere(
    ranks: readonly Int32Array[],
    { decisionMaker }: SolverQuestion,
    lasting: Int32Array,
  ): Uint8Array {
    const own = ranks[decisionMaker]!;
    const rows = this.#graph.moves[decisionMaker]!.successors;
    const best = bestOfRows(lasting, rows);
    const stable = new Uint8Array(own.length);
    for (let state = 0; state < own.length; state += 1)
      stable[state] = best[rows.rowOf[state]!]! <= own[state]! ? 1 : 0;
    return stable;
  }
}

/** A move is worth no more than its end, and no more than the worst answer to it. */
function lastingRanks(own: Int32Array, worst: Int32Array | undefined): Int32Array {
  return worst === undefined ? own : worst.map((value, state) => Math.min(value, own[state]!));
}

/** For each state the best rank that the decision maker can hold or move to from it. */
function bestReplies(own: Int32Array, rows: StateRows): Int32Array {
  const best = bestOfRows(own, rows);
  return own.map((value, state) => Math.max(value, best[rows.rowOf[state]!]!));
}

/** For each row the greatest value of its members, -1 for an empty row. */
function bestOfRows(values: Int32Array, rows: StateRows): Int32Array {
  const count = rows.starts.length - 1;
  const best = new Int32Array(count).fill(-1);
  for (let row = 0; row < count; row += 1) {
    let greatest = -1;
    const stop = rows.starts[row + 1]!;
    for (let at = rows.starts[row]!; at < stop; at += 1) {
      const value = values[rows.members[at]!]!;
      if (value > greatest) greatest = value;
    }
    best[row] = greatest;
  }
  return best;
}
