import { movesFrom } from './conflict-graph.ts';
import { type GroupMove, groupMoves } from './group-move.ts';
import { isBetter } from './preference.ts';
import type { Situation } from './stability/verdict.ts';

/** How far a conflict can go from a state (status quo analysis: Li, Kilgour and Hipel 2005). */
export interface StatusQuoAnalysis {
  readonly state: number;
  /** Every state that legal sequences of improvements reach, nearest first, each by a shortest one. */
  readonly byImprovements: readonly GroupMove[];
  /** Every state that legal sequences of any moves reach. */
  readonly byMoves: readonly GroupMove[];
}

/** Nobody moves twice in a row; the state itself is listed only where a sequence leads back to it. */
export function statusQuoAnalysis(situation: Situation, state: number): StatusQuoAnalysis {
  const everybody = situation.graph.moves.map((_, decisionMaker) => decisionMaker);
  const improves = (mover: number, from: number, to: number) =>
    isBetter(situation.preferences[mover]!, to, from);
  return {
    state,
    byImprovements: [...groupMoves(situation.graph, everybody, state, improves)],
    byMoves: [...groupMoves(situation.graph, everybody, state)],
  };
}

/** One step that would leave a state. */
export interface WayOut {
  readonly decisionMaker: number;
  readonly to: number;
  readonly isImprovement: boolean;
}

/** What would undo a state: every move out of it, with whether its mover gains. */
export function waysOut(situation: Situation, state: number): readonly WayOut[] {
  return situation.graph.moves.flatMap((_, decisionMaker) =>
    movesFrom(situation.graph, decisionMaker, state).map((to) => ({
      decisionMaker,
      to,
      isImprovement: isBetter(situation.preferences[decisionMaker]!, to, state),
    })),
  );
}
