import type { PackageSpace } from './package-space.ts';
import type { Valuation } from './party-pool.ts';

/** Stable under these or not depends on the decision maker's own completion alone. */
export const ownConcepts = ['nash', 'gmr', 'smr'] as const;
export type OwnConcept = (typeof ownConcepts)[number];

/** For each package in the graph 1 where it is stable for the decision maker under the concept. */
export function ownStabilityOf(
  { decisionMakers, graph, solver }: PackageSpace,
  { ranks }: Valuation,
  position: { readonly decisionMaker: number; readonly concept: OwnConcept },
): Uint8Array {
  const graphRanks = ranks.subarray(0, graph.stateCount);
  // The others' ranks are not looked at under these concepts.
  const ranksOfAll = decisionMakers.map(() => graphRanks);
  return solver.stabilityOf(ranksOfAll, position);
}
