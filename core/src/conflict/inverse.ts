import type { ConflictModel } from './conflict-model.ts';
import { movesFrom } from './conflict-graph.ts';
import { StabilitySolver, type SolvedConcept, solvedConcepts } from './solver/stability-solver.ts';
import type { Progress } from './stability-analysis.ts';
import { improvementsOfOpponents, movesOfOpponents } from './stability/improvement.ts';

/** More states than this have too many orders to go through all of them. */
export const mostOrderedStates = 8;

/** The conditions name every possible answer, so they are given for at most this many states. */
export const mostInvertedStates = 2048;

/**
 * Which preferences make a state an equilibrium (the inverse approach: Kinsara, Kilgour and Hipel 2015),
 * for one decision maker at a time while the others keep theirs.
 */
export interface InverseAnalysis {
  readonly state: number;
  readonly decisionMakers: readonly InverseOfDecisionMaker[];
}

export interface InverseOfDecisionMaker {
  readonly decisionMaker: number;
  /** What its preference must satisfy for the state to be stable for it. */
  readonly conditions: Readonly<Record<SolvedConcept, StabilityCondition>>;
  /** Of all strict orders of the states: how many make the state an equilibrium. Left out where there are too many. */
  readonly orders?: { readonly count: number; readonly equilibrium: Readonly<Record<SolvedConcept, number>> };
}

/**
 * Stable exactly when for every move one of its alternatives holds: none of the states of the alternative is better
 * than the state asked. The first alternative is the move's own end (it is no improvement), the others are answers.
 */
export type StabilityCondition = readonly MoveCondition[];

export interface MoveCondition {
  readonly to: number;
  /** Each a list of states, ascending, none of which may be better. */
  readonly alternatives: readonly (readonly number[])[];
}

/** The conditions for any model of at most 2,048 states; the counts, verified by the solver order by order, for small ones. */
export function* inverseAnalysis(
  model: ConflictModel,
  state: number,
): Generator<Progress, InverseAnalysis, void> {
  const decisionMakers: InverseOfDecisionMaker[] = [];
  for (const decisionMaker of model.decisionMakers.keys()) {
    const conditions = conditionsOf(model, { decisionMaker, state });
    const orders = yield* countOrders(model, { decisionMaker, state });
    decisionMakers.push({ decisionMaker, conditions, ...(orders === undefined ? {} : { orders }) });
  }
  return { state, decisionMakers };
}

function conditionsOf(
  model: ConflictModel,
  focus: { readonly decisionMaker: number; readonly state: number },
): Record<SolvedConcept, StabilityCondition> {
  const { decisionMaker, state } = focus;
  const counterMoves = (end: number) => [end, ...movesFrom(model.graph, decisionMaker, end)];
  const conditionOf = (answers: (to: number) => readonly (readonly number[])[]): StabilityCondition =>
    movesFrom(model.graph, decisionMaker, state).map((to) => ({
      to,
      alternatives: [[to], ...answers(to)].map((states) => [...new Set(states)].sort((a, b) => a - b)),
    }));
  const byMoves = (to: number) =>
    Array.from(movesOfOpponents(model, { decisionMaker, state: to }), (answer) => answer.to);
  const byImprovements = (to: number) =>
    Array.from(improvementsOfOpponents(model, { decisionMaker, state: to }), (answer) => answer.to);
  return {
    nash: conditionOf(() => []),
    gmr: conditionOf((to) => byMoves(to).map((end) => [end])),
    smr: conditionOf((to) => byMoves(to).map(counterMoves)),
    seq: conditionOf((to) => byImprovements(to).map((end) => [end])),
    ssr: conditionOf((to) => byImprovements(to).map(counterMoves)),
  };
}

function* countOrders(
  model: ConflictModel,
  focus: { readonly decisionMaker: number; readonly state: number },
): Generator<Progress, InverseOfDecisionMaker['orders'], void> {
  const { stateCount } = model.graph;
  const ranks = model.preferences.flatMap((preference) => preference.ranks ?? []);
  if (stateCount > mostOrderedStates || ranks.length !== model.preferences.length) return undefined;
  const solver = new StabilitySolver(model.graph);
  const equilibrium = { nash: 0, gmr: 0, smr: 0, seq: 0, ssr: 0 };
  let count = 0;
  const total = factorial(stateCount);
  for (const order of strictOrders(stateCount)) {
    if (count % 256 === 0) yield { done: count, total };
    count += 1;
    const varied = ranks.with(focus.decisionMaker, order);
    const table = solver.tableOf(varied, solvedConcepts);
    for (const concept of solvedConcepts)
      if (table[concept].every((stable) => stable[focus.state] === 1)) equilibrium[concept] += 1;
  }
  return { count, equilibrium };
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}

/** Every strict order as ranks, by Heap's algorithm. The array yielded is used again: copy it to keep it. */
function* strictOrders(count: number): Generator<Int32Array, void, void> {
  const ranks = Int32Array.from({ length: count }, (_, rank) => rank);
  const turns = new Int32Array(count);
  yield ranks;
  for (let at = 1; at < count;) {
    if (turns[at]! >= at) {
      turns[at] = 0;
      at += 1;
      continue;
    }
    const other = at % 2 === 0 ? 0 : turns[at]!;
    [ranks[at], ranks[other]] = [ranks[other]!, ranks[at]!];
    turns[at]! += 1;
    at = 1;
    yield ranks;
  }
}
