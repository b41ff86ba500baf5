import { type ConflictGraph, graphOfMoves, movesFrom } from './conflict-graph.ts';
import type { ConflictModel } from './conflict-model.ts';
import type { Situation } from './stability/verdict.ts';

/**
 * The conflict as a decision maker sees it: no move, its own or another's, and no moves at the same time end in a state
 * that it wrongly takes for infeasible. Each decision maker's stability is judged on what it sees, as in a hypergame of
 * the first level, where each takes the game it sees for the one that all see (Bennett 1977; Wang, Hipel and Fraser
 * 1988); what really happens is not its to know. In a state that it does not see it is judged by the moves that it does.
 *
 * The program GMCR+ takes away, for everybody, the mover's own moves to and from the states that the mover does not see.
 */
export function perceivedSituation(model: ConflictModel, decisionMaker: number): Situation {
  const unseen = model.misperceived[decisionMaker]!;
  const graph = unseen.size === 0 ? model.graph : withoutStates(model.graph, unseen);
  return { graph, preferences: model.preferences };
}

function withoutStates(graph: ConflictGraph, unseen: ReadonlySet<number>): ConflictGraph {
  const targets = graph.moves.map((_, decisionMaker) =>
    Array.from({ length: graph.stateCount }, (_, state) =>
      movesFrom(graph, decisionMaker, state).filter((to) => !unseen.has(to)),
    ),
  );
  const seen = { ...graphOfMoves(graph.stateCount, targets), closed: unseen };
  return graph.states === undefined ? seen : { ...seen, states: graph.states };
}
