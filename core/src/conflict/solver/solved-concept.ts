/** The concepts that solvers decide for all states at once. */
export const solvedConcepts = ['nash', 'gmr', 'smr', 'seq', 'ssr'] as const;
export type SolvedConcept = (typeof solvedConcepts)[number];

/** Whether an answer is worth what the decision maker can counter-move to from it. */
export function isSymmetric(concept: SolvedConcept): boolean {
  return concept === 'smr' || concept === 'ssr';
}

/** Whether each step of an answer must be an improvement for its mover. */
export function isCredible(concept: SolvedConcept): boolean {
  return concept === 'seq' || concept === 'ssr';
}
