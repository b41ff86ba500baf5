import type { ConflictGraph } from '../../conflict-graph.ts';
import type { Progress } from '../../progress.ts';
import { answerComponentsOf } from '../answer-component.ts';
import { type MoveList, moveListOf } from './move-list.ts';

/** What of a decision maker is the same in all conflicts of a sweep. */
export interface MoverStructure {
  readonly moves: MoveList;
  /** For each state the number of the component its opponents move in, where their moves can be taken back. */
  readonly components: Uint32Array | undefined;
}

/** @param slotOf where the lanes of a state are kept, counted in states. */
export function* sweepStructureOf(
  graph: ConflictGraph,
  slotOf: (state: number) => number = (state) => state,
): Generator<Progress, readonly MoverStructure[]> {
  const movers: MoverStructure[] = [];
  for (const [decisionMaker, moves] of graph.moves.entries()) {
    yield { done: decisionMaker, total: graph.moves.length };
    const components = answerComponentsOf(graph, decisionMaker)?.map(slotOf);
    movers.push({ moves: moveListOf(moves, slotOf), components });
  }
  return movers;
}
