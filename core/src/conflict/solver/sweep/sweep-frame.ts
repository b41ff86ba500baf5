import type { ConflictGraph, StateRows } from '../../conflict-graph.ts';
import type { Progress } from '../../progress.ts';
import type { RankingPool } from './ranking-pool.ts';

/** Many conflicts that differ in preferences alone: who can move where, and the rankings that everybody may have. */
export interface SweepFrame {
  readonly graph: ConflictGraph;
  /** One a decision maker of the graph. */
  readonly pools: readonly RankingPool[];
}

/** Throws where the pools do not belong to the graph. */
export function checkFrame({ graph, pools }: SweepFrame): void {
  if (pools.length !== graph.moves.length) throw new Error('a sweep needs a pool for each decision maker');
  if (pools.some(({ stateCount }) => stateCount !== graph.stateCount))
    throw new Error('a sweep needs pools that rank the states of the graph');
}

/** Moves looked at between two pauses. */
const movesAPause = 262_144;

/**
 * Whether two moves of one decision maker in a row always make one move of its own, or lead back. So it is in option
 * form, and stays so where some states can only be left; of other graphs it is looked up.
 */
export function* isTransitive({ graph }: Pick<SweepFrame, 'graph'>): Generator<Progress, boolean> {
  if (graph.isTransitive) return true;
  let looked = 0;
  for (const [mover, { successors }] of graph.moves.entries()) {
    const isTarget = new Uint8Array(graph.stateCount);
    for (let state = 0; state < graph.stateCount; state += 1) {
      const targets = membersOf(successors, state);
      for (const target of targets) isTarget[target] = 1;
      isTarget[state] = 1;
      for (const target of targets) {
        const further = membersOf(successors, target);
        if (further.some((end) => isTarget[end] === 0)) return false;
        looked += further.length;
      }
      for (const target of targets) isTarget[target] = 0;
      isTarget[state] = 0;
      if (looked < movesAPause) continue;
      looked = 0;
      yield { done: mover, total: graph.moves.length };
    }
  }
  return true;
}

function membersOf({ rowOf, starts, members }: StateRows, state: number): Uint32Array {
  const row = rowOf[state]!;
  return members.subarray(starts[row], starts[row + 1]);
}
