import { type ConflictGraph, movesFrom } from '../conflict-graph.ts';
import type { Preference } from '../preference.ts';
import { type SolvedConcept, isCredible, isSymmetric } from './solved-concept.ts';
import type { SolverQuestion } from './stability-solver.ts';
import { WorstAnswer } from './worst-answer.ts';

/** States decided between two pauses. */
const statesAStep = 1024;

/** Whether a state is stable by the concept's own definition. */
export type JudgeState = (state: number) => boolean;

/**
 * Decides stability where some decision makers are groups that gain only where each member gains, and all members have
 * rankings: no ranking itself, but what all members gain by can be told member by member.
 *
 * An improvement stays one whatever the others answer where every answer is worth more to every member, so where each
 * member's own worst answer is: those are found as for rankings (see `WorstAnswer`), one search a member. With
 * counter-moves (smr, ssr) a state that leads to a joint gain may do so by another move for every answer; then the
 * members' worst values say only that it may be unstable, the concept without counter-moves where it is, and what is
 * between the two is judged by the definition.
 */
export class JointSolver {
  readonly #graph: ConflictGraph;
  readonly #worstAnswer: WorstAnswer;
  readonly #ranks: readonly (readonly Int32Array[])[];

  /** `ranks`: for each decision maker those of its members. */
  constructor(graph: ConflictGraph, ranks: readonly (readonly Int32Array[])[]) {
    this.#graph = graph;
    this.#worstAnswer = new WorstAnswer(graph);
    this.#ranks = ranks;
  }

  /** For each state 1 where it is stable for the decision maker; pauses after some milliseconds each. */
  *stabilityInSteps(question: SolverQuestion, judge: JudgeState): Generator<void, Uint8Array, void> {
    const { decisionMaker, concept } = question;
    const own = this.#ranks[decisionMaker]!;
    if (concept === 'nash') return yield* this.#stableWhere(decisionMaker, own);
    const isJoint = own.length > 1 && isSymmetric(concept);
    const lasting = yield* this.#lastingOf(question, isSymmetric(concept));
    const stable = yield* this.#stableWhere(decisionMaker, lasting);
    if (!isJoint) return stable;
    const held = yield* this.#stableWhere(decisionMaker, yield* this.#lastingOf(question, false));
    for (let state = 0; state < stable.length; state += 1) {
      if (stable[state] === 1 || held[state] === 0) continue;
      yield;
      stable[state] = judge(state) ? 1 : 0;
    }
    return stable;
  }

  /** For each member what moving to each state is worth once the others have answered in the way worst for it. */
  *#lastingOf(
    { decisionMaker, concept }: { readonly decisionMaker: number; readonly concept: SolvedConcept },
    countersMoves: boolean,
  ): Generator<void, readonly Int32Array[], void> {
    const lasting: Int32Array[] = [];
    for (const own of this.#ranks[decisionMaker]!) {
      const values = countersMoves ? yield* this.#bestReplies(decisionMaker, own) : own;
      const worst = yield* this.#worstAnswer.search({
        decisionMaker,
        values,
        ...(isCredible(concept) ? { credibleUnder: this.#first(), alsoUnder: this.#others() } : {}),
      });
      lasting.push(worst.map((value, state) => Math.min(value, own[state]!)));
      yield;
    }
    return lasting;
  }

  #first(): readonly Int32Array[] {
    return this.#ranks.map(([first]) => first!);
  }

  #others(): ReadonlyMap<number, readonly Int32Array[]> {
    return new Map(
      this.#ranks.flatMap(([, ...others], mover) => (others.length === 0 ? [] : [[mover, others] as const])),
    );
  }

  *#bestReplies(decisionMaker: number, own: Int32Array): Generator<void, Int32Array, void> {
    const best = own.slice();
    for (let state = 0; state < own.length; state += 1) {
      if (state % statesAStep === statesAStep - 1) yield;
      for (const to of movesFrom(this.#graph, decisionMaker, state))
        if (own[to]! > best[state]!) best[state] = own[to]!;
    }
    return best;
  }

  /** Stable where no move leads to what stays worth more than this state to every member. */
  *#stableWhere(decisionMaker: number, lasting: readonly Int32Array[]): Generator<void, Uint8Array, void> {
    const own = this.#ranks[decisionMaker]!;
    const stable = new Uint8Array(this.#graph.stateCount);
    for (let state = 0; state < stable.length; state += 1) {
      if (state % statesAStep === statesAStep - 1) yield;
      const moves = movesFrom(this.#graph, decisionMaker, state);
      const isGain = (to: number) => own.every((ranks, member) => lasting[member]![to]! > ranks[state]!);
      stable[state] = moves.some(isGain) ? 0 : 1;
    }
    return stable;
  }
}

/** The ranks of the members of every decision maker; undefined where some preference is no ranking and not made of such. */
export function memberRanksOf(
  preferences: readonly Preference[],
): readonly (readonly Int32Array[])[] | undefined {
  const found = preferences.map(({ ranks, memberRanks }) => (ranks === undefined ? memberRanks : [ranks]));
  return found.every((ranks) => ranks !== undefined) ? found : undefined;
}
