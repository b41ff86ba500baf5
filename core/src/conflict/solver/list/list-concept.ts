/** The concepts that the list engine decides. */
export const listConcepts = ['nash', 'gmr', 'smr', 'seq', 'ssr'] as const;
export type ListConcept = (typeof listConcepts)[number];

/** Whether an answer is worth what the decision maker can counter-move to from it. */
export function isSymmetric(concept: ListConcept): boolean {
  return concept === 'smr' || concept === 'ssr';
}

/** Whether each step of an answer must be an improvement for its mover. */
export function isCredible(concept: ListConcept): boolean {
  return concept === 'seq' || concept === 'ssr';
}
