import { type ConflictGraph, movesFrom } from './conflict-graph.ts';
import { groupMoves, opponentsOf } from './group-move.ts';
import type { SolvedConcept } from './solver/solved-concept.ts';
import type { StabilitySolver } from './solver/stability-solver.ts';

/** A step that nothing deters: the guarantee that the state needs against it. */
export interface OpenImprovement {
  readonly to: number;
  /**
   * Who could answer the step, ascending: each opponent who can move from there, alone, to a state that is not better
   * for the mover than the one it left. Where no one can alone, those who can together, by a shortest legal sequence.
   * Empty where nobody can. Such an answer need not be in the answerers' own interest.
   */
  readonly answeredBy: readonly number[];
}

/**
 * The unsanctioned improvements of a decision maker under a concept, for any state asked. `ranks[i][s]`: whole numbers
 * from 0, higher is better.
 */
export function unsanctionedImprovements(
  setting: { readonly graph: ConflictGraph; readonly solver: StabilitySolver },
  ranks: readonly Int32Array[],
  position: { readonly decisionMaker: number; readonly concept: SolvedConcept },
): (state: number) => readonly OpenImprovement[] {
  const unsanctioned = setting.solver.unsanctionedOf(ranks, position);
  const own = ranks[position.decisionMaker]!;
  return (state) =>
    unsanctioned(state).map((to) => ({
      to,
      answeredBy: answerersOf(
        setting.graph,
        { decisionMaker: position.decisionMaker, state: to },
        (answer) => own[answer]! <= own[state]!,
      ),
    }));
}

/** Who can bring about a deterring state from the one that the decision maker has moved to, ascending. */
export function answerersOf(
  graph: ConflictGraph,
  moved: { readonly decisionMaker: number; readonly state: number },
  deters: (state: number) => boolean,
): readonly number[] {
  const opponents = opponentsOf(graph, moved.decisionMaker);
  const alone = opponents.filter((opponent) => movesFrom(graph, opponent, moved.state).some(deters));
  if (alone.length > 0) return alone;
  for (const { to, path } of groupMoves(graph, opponents, moved.state)) {
    if (deters(to)) return [...new Set(path.map((step) => step.decisionMaker))].sort((a, b) => a - b);
  }
  return [];
}
