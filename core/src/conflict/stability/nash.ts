import { improvementsFrom, judgeImprovements } from './improvement.ts';
import type { SolutionConcept } from './solution-concept.ts';

/** Stable when the decision maker has no unilateral improvement: R_i+(s) is empty. */
export const nash: SolutionConcept = {
  id: 'nash',
  name: 'Nash stability',
  citation: 'Nash 1950, 1951',
  deterrent: 'nothing',
  judge: (situation, focus) => judgeImprovements(improvementsFrom(situation, focus), () => ({})),
};
