/** The concepts that the dense engine decides. */
export const denseConcepts = ['nash', 'gmr', 'smr', 'seq', 'ssr'] as const;
export type DenseConcept = (typeof denseConcepts)[number];

/** Whether each step of an answer must be an improvement for its mover. */
export function isCredible(concept: DenseConcept): concept is 'seq' | 'ssr' {
  return concept === 'seq' || concept === 'ssr';
}
