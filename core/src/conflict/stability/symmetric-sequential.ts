import { movesFrom } from '../conflict-graph.ts';
import { isBetter } from '../preference.ts';
import {
  firstLastingSanction,
  improvementsFrom,
  improvementsOfOpponents,
  judgeImprovements,
} from './improvement.ts';
import type { SolutionConcept } from './solution-concept.ts';

/**
 * As sequential stability, with a sanction that the decision maker cannot escape: every s3 in R_i(s2) is not better
 * than s either. Not to be confused with the strong sequential stability of strength of preference.
 */
export const symmetricSequential: SolutionConcept = {
  id: 'ssr',
  name: 'symmetric sequential stability',
  citation: 'Rêgo and Vieira 2017, Group Decision and Negotiation 26',
  judge: (situation, { decisionMaker, state }) => {
    const isBetterThanHere = (other: number) => isBetter(situation.preferences[decisionMaker]!, other, state);
    return judgeImprovements(improvementsFrom(situation, { decisionMaker, state }), (to) =>
      firstLastingSanction(
        improvementsOfOpponents(situation, { decisionMaker, state: to }),
        (answer) => !isBetterThanHere(answer),
        (answer) => movesFrom(situation.graph, decisionMaker, answer).find(isBetterThanHere),
      ),
    );
  },
};
