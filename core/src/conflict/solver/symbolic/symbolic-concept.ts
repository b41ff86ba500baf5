/** The concepts that the symbolic engine decides. */
export const symbolicConcepts = ['nash', 'gmr', 'smr', 'seq', 'ssr'] as const;
export type SymbolicConcept = (typeof symbolicConcepts)[number];

/** Whether an answer is worth what the decision maker can counter-move to from it. */
export function isSymmetric(concept: SymbolicConcept): boolean {
  return concept === 'smr' || concept === 'ssr';
}

/** Whether each step of an answer must be an improvement for its mover. */
export function isCredible(concept: SymbolicConcept): boolean {
  return concept === 'seq' || concept === 'ssr';
}
