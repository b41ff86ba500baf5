/** The concepts that the dense engine decides. */
export const denseConcepts = ['nash', 'gmr', 'smr', 'seq', 'ssr'] as const;
export type DenseConcept = (typeof denseConcepts)[number];

/** The concepts that look at the others' preferences, and those that do not. */
export type CredibleConcept = 'seq' | 'ssr';
export type LoneConcept = Exclude<DenseConcept, CredibleConcept>;

/** Whether each step of an answer must be an improvement for its mover. */
export function isCredible(concept: DenseConcept): concept is CredibleConcept {
  return concept === 'seq' || concept === 'ssr';
}
