import { movesFrom } from '../conflict-graph.ts';
import { isBetter } from '../preference.ts';
import {
  firstLastingSanction,
  improvementsFrom,
  judgeImprovements,
  movesOfOpponents,
} from './improvement.ts';
import type { SolutionConcept } from './solution-concept.ts';

/**
 * As general metarationality, with a sanction that the decision maker cannot escape: every s3 in R_i(s2) is not
 * better than s either.
 */
export const symmetricMetarational: SolutionConcept = {
  id: 'smr',
  name: 'symmetric metarationality',
  citation: 'Howard 1971',
  judge: (situation, { decisionMaker, state }) => {
    const isBetterThanHere = (other: number) => isBetter(situation.preferences[decisionMaker]!, other, state);
    return judgeImprovements(improvementsFrom(situation, { decisionMaker, state }), (to) =>
      firstLastingSanction(
        movesOfOpponents(situation, { decisionMaker, state: to }),
        (answer) => !isBetterThanHere(answer),
        (answer) => movesFrom(situation.graph, decisionMaker, answer).find(isBetterThanHere),
      ),
    );
  },
};
