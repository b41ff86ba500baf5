/** Concepts that ask of the others' preferences nothing: stability depends on a decision maker's own ranking alone. */
export const ownConcepts = ['nash', 'gmr', 'smr'] as const;
export type OwnConcept = (typeof ownConcepts)[number];

/** Concepts under which each step of an answer must be an improvement for its mover: they depend on all rankings. */
export const credibleConcepts = ['seq', 'ssr'] as const;
export type CredibleConcept = (typeof credibleConcepts)[number];

/** The concepts that solvers decide for all states at once. */
export const solvedConcepts = [...ownConcepts, ...credibleConcepts] as const;
export type SolvedConcept = OwnConcept | CredibleConcept;

export function isCredible(concept: SolvedConcept): concept is CredibleConcept {
  return concept === 'seq' || concept === 'ssr';
}

/** Whether an answer is worth what the decision maker can counter-move to from it. */
export function isSymmetric(concept: SolvedConcept): boolean {
  return concept === 'smr' || concept === 'ssr';
}
