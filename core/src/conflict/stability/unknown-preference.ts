import { movesFrom } from '../conflict-graph.ts';
import { groupMoves, opponentsOf } from '../group-move.ts';
import type { Relation } from '../preference.ts';
import { firstLastingSanction, judgeImprovements } from './improvement.ts';
import type { SolutionConcept } from './solution-concept.ts';
import type { Focus, Situation } from './verdict.ts';

/** What a decision maker makes of a preference that is not known. */
interface Attitude {
  readonly letter: 'a' | 'b' | 'c' | 'd';
  /** Whether it would leave for a state of which it is unknown whether it is better. */
  readonly leavesForUnknown: boolean;
  /** Whether such a state deters it. */
  readonly isDeterredByUnknown: boolean;
}

const attitudes: readonly Attitude[] = [
  { letter: 'a', leavesForUnknown: true, isDeterredByUnknown: false },
  { letter: 'b', leavesForUnknown: false, isDeterredByUnknown: false },
  { letter: 'c', leavesForUnknown: true, isDeterredByUnknown: true },
  { letter: 'd', leavesForUnknown: false, isDeterredByUnknown: true },
];

const kinds = [
  { id: 'nash', name: 'Nash stability' },
  { id: 'gmr', name: 'general metarationality' },
  { id: 'smr', name: 'symmetric metarationality' },
  { id: 'seq', name: 'sequential stability' },
] as const;

type Kind = (typeof kinds)[number]['id'];

/**
 * Nash, GMR, SMR and SEQ under the four attitudes to unknown preference: (a) leaves for the unknown and is not deterred
 * by it, (b) neither, (c) both, (d) stays and is deterred. The state asked and the one moved to are no sanctions.
 * Opponents take steps of which it is known, or unknown whether, they improve.
 */
export const unknownPreferenceConcepts: readonly SolutionConcept[] = attitudes.flatMap((attitude) =>
  kinds.map(({ id, name }) => ({
    id: `${id}-${attitude.letter}`,
    name: `${name} under unknown preference, attitude ${attitude.letter}`,
    citation: 'Li, Hipel, Kilgour and Fang 2004',
    ...(id === 'nash' ? { deterrent: 'nothing' as const } : {}),
    judge: (situation: Situation, focus: Focus) => judgeUnknown(situation, focus, { attitude, kind: id }),
  })),
);

function judgeUnknown(
  situation: Situation,
  focus: Focus,
  { attitude, kind }: { readonly attitude: Attitude; readonly kind: Kind },
) {
  const { decisionMaker, state } = focus;
  const standing = (other: number) => situation.preferences[decisionMaker]!.compare(other, state);
  const targets = movesFrom(situation.graph, decisionMaker, state).filter((to) =>
    mayImprove(standing(to), attitude.leavesForUnknown),
  );
  return judgeImprovements(targets, (to) => {
    if (kind === 'nash') return {};
    const deters = (answer: number) =>
      answer !== state && answer !== to && !mayImprove(standing(answer), !attitude.isDeterredByUnknown);
    return firstLastingSanction(answersTo(situation, { decisionMaker, state: to }, kind), deters, (answer) =>
      kind === 'smr'
        ? movesFrom(situation.graph, decisionMaker, answer).find((other) =>
            mayImprove(standing(other), !attitude.isDeterredByUnknown),
          )
        : undefined,
    );
  });
}

function mayImprove(relation: Relation, orUnknown: boolean): boolean {
  return relation === '>' || relation === '>>' || (orUnknown && relation === '?');
}

function answersTo({ graph, preferences }: Situation, { decisionMaker, state }: Focus, kind: Kind) {
  const opponents = opponentsOf(graph, decisionMaker);
  if (kind !== 'seq') return groupMoves(graph, opponents, state);
  return groupMoves(graph, opponents, state, (mover, from, to) =>
    mayImprove(preferences[mover]!.compare(to, from), true),
  );
}
