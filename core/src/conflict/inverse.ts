import type { ConflictModel } from './conflict-model.ts';
import { movesFrom } from './conflict-graph.ts';
import { type LeastLift, leastLift, liftedRanks } from './least-lift.ts';
import { perceivedSituation } from './perception.ts';
import { type SolvedConcept, solvedConcepts } from './solver/solved-concept.ts';
import { StabilitySolver } from './solver/stability-solver.ts';
import type { Progress } from './progress.ts';
import { improvementsOfOpponents, movesOfOpponents } from './stability/improvement.ts';
import type { Focus, Situation } from './stability/verdict.ts';

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
  /**
   * Whether all the least changes made at once give an equilibrium. They do under Nash, GMR and SMR, where nobody's
   * stability looks at the others' preferences, and under SEQ, where an answer by way of the lifted state may end
   * there; under SSR one change may undo what holds another. Left out where some preference is no ranking.
   */
  readonly together?: Readonly<Record<SolvedConcept, boolean>>;
}

export interface InverseOfDecisionMaker {
  readonly decisionMaker: number;
  /** What its preference must satisfy for the state to be stable for it. */
  readonly conditions: Readonly<Record<SolvedConcept, StabilityCondition>>;
  /** The least change of its ranking that makes the state stable for it; left out where it has no ranking. */
  readonly leastChange?: Readonly<Record<SolvedConcept, LeastLift>>;
  /** All strict orders of the states, gone through one by one; left out where there are too many. */
  readonly orders?: InverseOrders;
}

export interface InverseOrders {
  readonly count: number;
  /** How many of them make the state an equilibrium. */
  readonly equilibrium: Readonly<Record<SolvedConcept, number>>;
  /** Those that do so under some concept; at most as many as were asked for. */
  readonly found: readonly InverseOrder[];
}

export interface InverseOrder {
  /** All states, the best first. */
  readonly order: readonly number[];
  readonly concepts: readonly SolvedConcept[];
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

/**
 * The conditions and least changes for any model of at most 2,048 states; for small ones all strict orders, judged by the
 * solver one by one, of which at most `mostOrders` are given for each decision maker.
 */
export function* inverseAnalysis(
  model: ConflictModel,
  state: number,
  mostOrders = Infinity,
): Generator<Progress, InverseAnalysis, void> {
  const ranks = rankingsOf(model);
  const decisionMakers: InverseOfDecisionMaker[] = [];
  for (const decisionMaker of model.decisionMakers.keys()) {
    yield { done: decisionMaker, total: model.decisionMakers.length };
    const conditions = conditionsOf(perceivedSituation(model, decisionMaker), { decisionMaker, state });
    const own = model.preferences[decisionMaker]!.ranks;
    const orders =
      ranks === undefined ? undefined : yield* goThroughOrders(model, { decisionMaker, state }, mostOrders);
    decisionMakers.push({
      decisionMaker,
      conditions,
      ...(own === undefined
        ? {}
        : { leastChange: mapConcepts((concept) => leastLift(conditions[concept], own, state)) }),
      ...(orders === undefined ? {} : { orders }),
    });
  }
  return {
    state,
    decisionMakers,
    ...(ranks === undefined ? {} : { together: equilibriumAfter(model, { ranks, state, decisionMakers }) }),
  };
}

/** Undefined where some preference is no ranking. */
function rankingsOf({ preferences }: ConflictModel): readonly Int32Array[] | undefined {
  const ranks = preferences.flatMap((preference) => preference.ranks ?? []);
  return ranks.length === preferences.length ? ranks : undefined;
}

function mapConcepts<Value>(value: (concept: SolvedConcept) => Value): Record<SolvedConcept, Value> {
  return Object.fromEntries(solvedConcepts.map((concept) => [concept, value(concept)])) as Record<
    SolvedConcept,
    Value
  >;
}

function equilibriumAfter(
  model: ConflictModel,
  {
    ranks,
    state,
    decisionMakers,
  }: Pick<InverseAnalysis, 'state' | 'decisionMakers'> & { readonly ranks: readonly Int32Array[] },
): Record<SolvedConcept, boolean> {
  const solvers = solversOf(model);
  return mapConcepts((concept) => {
    const changed = ranks.map((own, index) => {
      const lift = decisionMakers[index]?.leastChange?.[concept];
      return lift === undefined ? own : liftedRanks(own, state, lift);
    });
    return isEquilibrium(solvers, changed, { state, concept });
  });
}

/** A solver for each decision maker, of the conflict as it sees it. */
function solversOf(model: ConflictModel): readonly StabilitySolver[] {
  const real = new StabilitySolver(model.graph);
  return model.misperceived.map((unseen, decisionMaker) =>
    unseen.size === 0 ? real : new StabilitySolver(perceivedSituation(model, decisionMaker).graph),
  );
}

function isEquilibrium(
  solvers: readonly StabilitySolver[],
  ranks: readonly Int32Array[],
  { state, concept }: { readonly state: number; readonly concept: SolvedConcept },
): boolean {
  return solvers.every(
    (solver, decisionMaker) => solver.stabilityOf(ranks, { decisionMaker, concept })[state] === 1,
  );
}

function conditionsOf(situation: Situation, focus: Focus): Record<SolvedConcept, StabilityCondition> {
  const { decisionMaker, state } = focus;
  const counterMoves = (end: number) => [end, ...movesFrom(situation.graph, decisionMaker, end)];
  const conditionOf = (answers: (to: number) => readonly (readonly number[])[]): StabilityCondition =>
    movesFrom(situation.graph, decisionMaker, state).map((to) => ({
      to,
      alternatives: [[to], ...answers(to)].map((states) => [...new Set(states)].sort((a, b) => a - b)),
    }));
  const byMoves = (to: number) =>
    Array.from(movesOfOpponents(situation, { decisionMaker, state: to }), (answer) => answer.to);
  const byImprovements = (to: number) =>
    Array.from(improvementsOfOpponents(situation, { decisionMaker, state: to }), (answer) => answer.to);
  return {
    nash: conditionOf(() => []),
    gmr: conditionOf((to) => byMoves(to).map((end) => [end])),
    smr: conditionOf((to) => byMoves(to).map(counterMoves)),
    seq: conditionOf((to) => byImprovements(to).map((end) => [end])),
    ssr: conditionOf((to) => byImprovements(to).map(counterMoves)),
  };
}

function* goThroughOrders(
  model: ConflictModel,
  focus: Focus,
  mostOrders: number,
): Generator<Progress, InverseOrders | undefined, void> {
  const { stateCount } = model.graph;
  const ranks = rankingsOf(model);
  if (stateCount > mostOrderedStates || ranks === undefined) return undefined;
  const solvers = solversOf(model);
  const equilibrium = { nash: 0, gmr: 0, smr: 0, seq: 0, ssr: 0 };
  const found: InverseOrder[] = [];
  let count = 0;
  const total = factorial(stateCount);
  for (const order of strictOrders(stateCount)) {
    if (count % 256 === 0) yield { done: count, total };
    count += 1;
    const varied = ranks.with(focus.decisionMaker, order);
    const concepts = solvedConcepts.filter((concept) =>
      isEquilibrium(solvers, varied, { state: focus.state, concept }),
    );
    for (const concept of concepts) equilibrium[concept] += 1;
    if (concepts.length > 0 && found.length < mostOrders) found.push({ order: bestFirst(order), concepts });
  }
  return { count, equilibrium, found };
}

function bestFirst(ranks: Int32Array): readonly number[] {
  return [...ranks.keys()].sort((a, b) => ranks[b]! - ranks[a]!);
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
