/** Whether a state is stable for a decision maker under these depends on its own ranking alone. */
export const ownConcepts = ['nash', 'gmr', 'smr'] as const;
export type OwnConcept = (typeof ownConcepts)[number];

/** Under these it depends on everybody's. */
export const jointConcepts = ['seq', 'ssr'] as const;
export type JointConcept = (typeof jointConcepts)[number];

export const sweepConcepts = [...ownConcepts, ...jointConcepts] as const;
export type SweepConcept = OwnConcept | JointConcept;

export function isOwnConcept(concept: SweepConcept): concept is OwnConcept {
  return concept !== 'seq' && concept !== 'ssr';
}
