import { movesFrom } from '../conflict-graph.ts';
import { type GroupMove } from '../group-move.ts';
import {
  firstLastingSanction,
  firstSanction,
  improvementsFrom,
  improvementsOfOpponents,
  judgeImprovements,
  movesOfOpponents,
} from './improvement.ts';
import type { SolutionConcept } from './solution-concept.ts';
import type { Focus, Situation } from './verdict.ts';

const citation = 'Hamouda, Kilgour and Hipel 2004, 2006';

/** Whether every state is strongly less preferred, by the decision maker, than the state asked. */
function isMuchWorse(situation: Situation, { decisionMaker, state }: Focus): (other: number) => boolean {
  return (other) => situation.preferences[decisionMaker]!.compare(other, state) === '<<';
}

type Answers = (situation: Situation, focus: Focus) => Iterable<GroupMove>;

function judgeStrong(answers: Answers): SolutionConcept['judge'] {
  return (situation, focus) =>
    judgeImprovements(improvementsFrom(situation, focus), (to) =>
      firstSanction(answers(situation, { ...focus, state: to }), isMuchWorse(situation, focus)),
    );
}

/** As general metarationality, deterred only by a strongly less preferred state. Weak: general, and not strong. */
export const strongGeneralMetarational: SolutionConcept = {
  id: 'sgmr',
  name: 'strong general metarationality',
  citation,
  deterrent: 'much-worse',
  judge: judgeStrong(movesOfOpponents),
};

/** As sequential stability, deterred only by a strongly less preferred state. */
export const strongSequential: SolutionConcept = {
  id: 'sseq',
  name: 'strong sequential stability',
  citation,
  deterrent: 'much-worse',
  judge: judgeStrong(improvementsOfOpponents),
};

/** As symmetric metarationality; the sanction and every counter-move must be strongly less preferred. */
export const strongSymmetricMetarational: SolutionConcept = {
  id: 'ssmr',
  name: 'strong symmetric metarationality',
  citation,
  deterrent: 'much-worse',
  judge: (situation, focus) => {
    const deters = isMuchWorse(situation, focus);
    return judgeImprovements(improvementsFrom(situation, focus), (to) =>
      firstLastingSanction(movesOfOpponents(situation, { ...focus, state: to }), deters, (answer) =>
        movesFrom(situation.graph, focus.decisionMaker, answer).find((other) => !deters(other)),
      ),
    );
  },
};
