import { isBetter } from '../preference.ts';
import {
  firstSanction,
  improvementsFrom,
  improvementsOfOpponents,
  judgeImprovements,
} from './improvement.ts';
import type { SolutionConcept } from './solution-concept.ts';

/**
 * As general metarationality, with credible sanctions only: the others answer by legal sequences in which each step
 * improves on the state before it for its mover, s2 in R_{N-i}+(s1).
 */
export const sequential: SolutionConcept = {
  id: 'seq',
  name: 'sequential stability',
  citation: 'Fraser and Hipel 1979, 1984',
  judge: (situation, { decisionMaker, state }) => {
    const preference = situation.preferences[decisionMaker]!;
    return judgeImprovements(improvementsFrom(situation, { decisionMaker, state }), (to) =>
      firstSanction(
        improvementsOfOpponents(situation, { decisionMaker, state: to }),
        (answer) => !isBetter(preference, answer, state),
      ),
    );
  },
};
