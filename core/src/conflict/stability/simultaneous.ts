import { type StateFinder, stateFinder } from '../code-index.ts';
import type { Step } from '../group-move.ts';
import { opponentsOf } from '../group-move.ts';
import { isBetter } from '../preference.ts';
import type { StateList } from '../state.ts';
import { improvementsFrom, judgeImprovements } from './improvement.ts';
import type { SolutionConcept } from './solution-concept.ts';
import type { Answer, Focus, Situation } from './verdict.ts';

/**
 * Stable when for every improvement s1 of the decision maker the others can, at the same time, each stay or take one
 * of their own improvements from s, so that all changes together give a feasible state that is not better than s.
 *
 * All changes are taken from the same state, so this needs states that are choices of options.
 */
export const simultaneous: SolutionConcept = {
  id: 'sim',
  name: 'simultaneous stability',
  citation: 'Fraser and Hipel 1984',
  obstacle: ({ graph }) =>
    graph.states === undefined
      ? 'Simultaneous changes can only be added up where every state is one choice of options.'
      : undefined,
  judge: (situation, focus) => {
    const { states } = situation.graph;
    if (states === undefined) throw new Error('simultaneous stability was asked of a graph without options');
    return judgeImprovements(improvementsFrom(situation, focus), (to) =>
      simultaneousAnswer(situation, focus, { to, states }),
    );
  },
};

/** Depth first over what each opponent does, staying first, with an early end at the first state that deters. */
function simultaneousAnswer(
  situation: Situation,
  { decisionMaker, state }: Focus,
  { to, states }: { readonly to: number; readonly states: StateList },
): Answer {
  const preference = situation.preferences[decisionMaker]!;
  const find = finderOf(states);
  const choices = opponentsOf(situation.graph, decisionMaker)
    .map((opponent) => ({
      opponent,
      targets: improvementsFrom(situation, { decisionMaker: opponent, state }),
    }))
    .filter(({ targets }) => targets.length > 0);
  const low = states.low[state]!;
  const high = states.high[state]!;
  const search = (at: number, sumLow: number, sumHigh: number, path: readonly Step[]): Answer => {
    const choice = choices[at];
    if (choice === undefined) {
      const end = find(sumLow >>> 0, sumHigh >>> 0);
      const isSeen = end >= 0 && situation.graph.closed?.has(end) !== true;
      const deters = isSeen && !isBetter(preference, end, state);
      return deters ? { sanction: { to: end, path, simultaneous: true } } : {};
    }
    const staying = search(at + 1, sumLow, sumHigh, path);
    if (staying.sanction !== undefined) return staying;
    for (const target of choice.targets) {
      const answer = search(
        at + 1,
        sumLow ^ low ^ states.low[target]!,
        sumHigh ^ high ^ states.high[target]!,
        [...path, { decisionMaker: choice.opponent, to: target }],
      );
      if (answer.sanction !== undefined) return answer;
    }
    return {};
  };
  return search(0, states.low[to]!, states.high[to]!, []);
}

const finders = new WeakMap<StateList, StateFinder>();

function finderOf(states: StateList): StateFinder {
  const known = finders.get(states);
  if (known !== undefined) return known;
  const finder = stateFinder(states);
  finders.set(states, finder);
  return finder;
}
