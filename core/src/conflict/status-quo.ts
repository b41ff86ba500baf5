import { movesFrom } from './conflict-graph.ts';
import { type GroupMove, groupMoves } from './group-move.ts';
import { isBetter } from './preference.ts';
import type { Progress } from './progress.ts';
import type { Situation } from './stability/verdict.ts';

/** How far a conflict can go from a state (status quo analysis: Li, Kilgour and Hipel 2005). */
export interface StatusQuoAnalysis {
  readonly state: number;
  readonly byImprovements: ReachedStates;
  readonly byMoves: ReachedStates;
}

/** What legal sequences lead to, nobody moving twice in a row; the state itself only where one leads back to it. */
export interface ReachedStates {
  readonly count: number;
  /** Nearest first, each by a shortest sequence; at most as many as were asked for. */
  readonly nearest: readonly GroupMove[];
}

/** States found between two reports of progress. */
const statesAStep = 1024;

/** `mostListed`: so many states are given with their paths, the rest only counted. */
export function* statusQuoAnalysis(
  situation: Situation,
  state: number,
  mostListed = Infinity,
): Generator<Progress, StatusQuoAnalysis, void> {
  const everybody = situation.graph.moves.map((_, decisionMaker) => decisionMaker);
  const improves = (mover: number, from: number, to: number) =>
    isBetter(situation.preferences[mover]!, to, from);
  const total = situation.graph.stateCount;
  const byImprovements = groupMoves(situation.graph, everybody, state, improves);
  const byMoves = groupMoves(situation.graph, everybody, state);
  return {
    state,
    byImprovements: yield* gather(byImprovements, { total, mostListed }),
    byMoves: yield* gather(byMoves, { total, mostListed }),
  };
}

function* gather(
  found: Iterable<GroupMove>,
  { total, mostListed }: { readonly total: number; readonly mostListed: number },
): Generator<Progress, ReachedStates, void> {
  const nearest: GroupMove[] = [];
  let count = 0;
  for (const move of found) {
    count += 1;
    if (nearest.length < mostListed) nearest.push(move);
    if (count % statesAStep === 0) yield { done: count, total };
  }
  return { count, nearest };
}

/** One step that would leave a state. */
export interface WayOut {
  readonly decisionMaker: number;
  readonly to: number;
  readonly isImprovement: boolean;
}

/** What would undo a state: every move out of it, with whether its mover gains. */
export function waysOut(situation: Situation, state: number): readonly WayOut[] {
  return situation.graph.moves.flatMap((_, decisionMaker) =>
    movesFrom(situation.graph, decisionMaker, state).map((to) => ({
      decisionMaker,
      to,
      isImprovement: isBetter(situation.preferences[decisionMaker]!, to, state),
    })),
  );
}
