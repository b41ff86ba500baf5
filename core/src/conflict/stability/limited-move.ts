import { movesFrom } from '../conflict-graph.ts';
import type { Step } from '../group-move.ts';
import type { SolutionConcept } from './solution-concept.ts';
import type { Foresight, Situation, Verdict } from './verdict.ts';

/** More moves ahead than this are not looked at. */
export const furthestHorizon = 64;

/**
 * Limited-move stability of horizon h, for two decision makers: the one asked moves first, the two alternate, at most
 * h moves are made, and the conflict ends as soon as one of them stays. Everybody foresees what follows, and moves
 * only to an end strictly better than staying; of ends equally good for the mover, the one worst for the decision
 * maker asked counts. Stable when it stays. l(1) is Nash stability.
 */
export function limitedMove(horizon: number): SolutionConcept {
  return {
    id: `l(${horizon})`,
    name: `limited-move stability of horizon ${horizon}`,
    citation: 'Zagare 1984; Kilgour 1985; Kilgour, Hipel and Fang 1987',
    obstacle: ({ graph, preferences }) => {
      if (graph.moves.length !== 2) return 'Limited-move stability is defined for two decision makers.';
      if (preferences.some(({ ranks }) => ranks === undefined))
        return 'Looking ahead needs preferences that rank all states.';
      return undefined;
    },
    judge: (situation, { decisionMaker, state }) => verdicts(situation, { decisionMaker, horizon })(state),
    prepare: (situation, decisionMaker) => verdicts(situation, { decisionMaker, horizon }),
  };
}

interface Looking {
  readonly decisionMaker: number;
  readonly horizon: number;
}

function verdicts(situation: Situation, looking: Looking): (state: number) => Verdict {
  const foresee = foresightsOf(situation, looking);
  return (state) => {
    const foresight = foresee(state);
    return { stable: foresight.path.length === 0, because: 'foresight', foresight };
  };
}

/** What the decision maker foresees from any state: all states at once, by backward induction. */
function foresightsOf(
  situation: Situation,
  { decisionMaker, horizon }: Looking,
): (state: number) => Foresight {
  const moverAt = (round: number) => (round % 2 === 0 ? decisionMaker : 1 - decisionMaker);
  let ends = Int32Array.from({ length: situation.graph.stateCount }, (_, state) => state);
  const choices: Int32Array[] = [];
  for (let round = horizon - 1; round >= 0; round -= 1) {
    const after = ends;
    const chosen = after.map((_, state) =>
      choiceOf(situation, { state, mover: moverAt(round), asked: decisionMaker, after }),
    );
    choices.unshift(chosen);
    ends = chosen.map((to, state) => (to === state ? state : after[to]!));
  }
  return (state) => ({ horizon, path: pathFrom(state, choices, moverAt) });
}

/** Where the mover goes, itself where it stays. */
function choiceOf(
  { graph, preferences }: Situation,
  node: {
    readonly state: number;
    readonly mover: number;
    readonly asked: number;
    readonly after: Int32Array;
  },
): number {
  const { state, mover, asked, after } = node;
  const own = preferences[mover]!.ranks!;
  const other = preferences[asked]!.ranks!;
  let chosen = state;
  for (const to of movesFrom(graph, mover, state)) {
    const end = after[to]!;
    if (own[end]! <= own[state]!) continue;
    const best = chosen === state ? undefined : after[chosen]!;
    const isChosen =
      best === undefined || own[end]! > own[best]! || (own[end] === own[best] && other[end]! < other[best]!);
    if (isChosen) chosen = to;
  }
  return chosen;
}

function pathFrom(
  start: number,
  choices: readonly Int32Array[],
  moverAt: (round: number) => number,
): readonly Step[] {
  const path: Step[] = [];
  let state = start;
  for (const [round, chosen] of choices.entries()) {
    const to = chosen[state]!;
    if (to === state) break;
    path.push({ decisionMaker: moverAt(round), to });
    state = to;
  }
  return path;
}
