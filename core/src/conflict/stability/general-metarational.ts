import { isBetter } from '../preference.ts';
import { firstSanction, improvementsFrom, judgeImprovements, movesOfOpponents } from './improvement.ts';
import type { SolutionConcept } from './solution-concept.ts';

/**
 * Stable when the others can answer every improvement, by any legal sequence of moves, with a state that is not
 * better than the first one: for every s1 in R_i+(s) there is s2 in R_{N-i}(s1), not s2 > s.
 */
export const generalMetarational: SolutionConcept = {
  id: 'gmr',
  name: 'general metarationality',
  citation: 'Howard 1971',
  judge: (situation, { decisionMaker, state }) => {
    const preference = situation.preferences[decisionMaker]!;
    return judgeImprovements(improvementsFrom(situation, { decisionMaker, state }), (to) =>
      firstSanction(
        movesOfOpponents(situation, { decisionMaker, state: to }),
        (answer) => !isBetter(preference, answer, state),
      ),
    );
  },
};
