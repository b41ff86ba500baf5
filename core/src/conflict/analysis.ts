import type {
  AnalysisReport,
  Explanation,
  GoalReport,
  StabilityReport,
  StatusQuoReport,
} from './analysis-report.ts';
import type { AnalysisRequest } from './analysis-request.ts';
import { joinCoalitions } from './coalition.ts';
import type { ConflictModel } from './conflict-model.ts';
import { countMarked, equilibriaOf, markedStates } from './equilibrium.ts';
import { analyseGoal } from './goal.ts';
import type { GroupMove, Step } from './group-move.ts';
import { reportInverse } from './inverse-report.ts';
import { inverseAnalysis } from './inverse.ts';
import { type Naming, narrateVerdict, sentenceOf } from './narration.ts';
import { perceivedSituation } from './perception.ts';
import type { Kernels } from './solver/kernel.ts';
import type { Progress } from './progress.ts';
import {
  type ConceptStability,
  type InapplicableConcept,
  obstacleTo,
  stabilityOfModel,
} from './stability-analysis.ts';
import type { SolutionConcept } from './stability/index.ts';
import { statusQuoAnalysis, waysOut } from './status-quo.ts';
import { mostListedStates } from './unlisted-request.ts';

const mostListedEquilibria = 1000;
const mostListedPaths = 10_000;
const mostListedOrders = 1000;
const mostGoalStates = 1000;
/** Labels written between two reports of progress. */
const labelsAStep = 16_384;

/**
 * The analysis of a conflict as data: the same model and request give the same report. A generator: it yields its
 * progress on the way, and is stopped by not asking on.
 */
export function* analyseConflict(
  model: ConflictModel,
  request: AnalysisRequest,
  kernels: Kernels = {},
): Generator<Progress, AnalysisReport, void> {
  const isListed = request.all || model.states.count <= mostListedStates;
  const judged = yield* judgeConcepts(model, request.concepts, kernels);
  const { decisionMakers, ...stability } = yield* reportStability(model, judged, isListed);
  const naming = namingOf(model);
  const inverse =
    request.inverse === undefined
      ? undefined
      : yield* inverseAnalysis(model, request.inverse, request.all ? Infinity : mostListedOrders);
  const statusQuo =
    request.statusQuo === undefined ? undefined : yield* reportStatusQuo(model, request.statusQuo);
  const goal = request.goal === undefined ? undefined : yield* reportGoal(model, request, judged.results);
  const coalitions = request.coalitions ? yield* reportJoined(model, request, isListed) : undefined;
  return {
    digest: model.digest,
    name: model.name,
    decisionMakers,
    options: model.options.map(({ label }) => label),
    concepts: request.concepts.map(({ id }) => id),
    stateCount: model.states.count,
    ...(isListed
      ? { states: yield* allLabels(model) }
      : { equilibriumLabels: labelsOf(Object.values(stability.equilibria).flat(), naming) }),
    ...stability,
    ...(request.horizon === undefined ? {} : { horizon: request.horizon }),
    ...(coalitions === undefined ? {} : { coalitions }),
    ...(statusQuo === undefined ? {} : { statusQuo }),
    ...(inverse === undefined ? {} : { inverse: reportInverse(inverse, naming) }),
    ...(goal === undefined ? {} : { goal }),
    ...(request.explain === undefined ? {} : { explain: reportExplanation(model, request) }),
  };
}

function namingOf(model: ConflictModel): Naming {
  return {
    decisionMaker: (decisionMaker) => model.decisionMakers[decisionMaker]!.name,
    state: (state) => model.states.labelOf(state),
  };
}

function* allLabels(model: ConflictModel): Generator<Progress, string[], void> {
  const labels: string[] = [];
  for (let state = 0; state < model.states.count; state += 1) {
    if (state % labelsAStep === labelsAStep - 1) yield { done: state, total: model.states.count };
    labels.push(model.states.labelOf(state));
  }
  return labels;
}

function labelsOf(states: readonly number[], naming: Naming): Record<string, string> {
  return Object.fromEntries(states.map((state) => [String(state), naming.state(state)]));
}

interface Judged {
  readonly results: ReadonlyMap<string, ConceptStability>;
  readonly inapplicable: readonly InapplicableConcept[];
}

function* judgeConcepts(
  model: ConflictModel,
  concepts: readonly SolutionConcept[],
  kernels: Kernels = {},
): Generator<Progress, Judged, void> {
  const inapplicable = concepts.flatMap((concept): readonly InapplicableConcept[] => {
    const why = obstacleTo(model, concept);
    return why === undefined ? [] : [{ concept: concept.id, why }];
  });
  const applicable = concepts.filter(({ id }) => !inapplicable.some(({ concept }) => concept === id));
  return { results: yield* stabilityOfModel(model, applicable, kernels), inapplicable };
}

function* reportJoined(
  model: ConflictModel,
  { concepts }: AnalysisRequest,
  isListed: boolean,
): Generator<Progress, StabilityReport, void> {
  const joined = joinCoalitions(model);
  return yield* reportStability(joined, yield* judgeConcepts(joined, concepts), isListed);
}

function* reportStability(
  model: ConflictModel,
  { results, inapplicable }: Judged,
  isListed: boolean,
): Generator<Progress, StabilityReport, void> {
  const names = model.decisionMakers.map(({ name }) => name);
  const stability: Record<string, Record<string, number[]>> = {};
  const equilibria: Record<string, number[]> = {};
  const counts: Record<string, Record<string, number>> = {};
  const most = isListed ? Infinity : mostListedEquilibria;
  for (const [id, stable] of results) {
    yield { done: results.size, total: results.size };
    if (isListed) stability[id] = namedStates(names, stable);
    const marks = equilibriaOf(stable);
    equilibria[id] = markedStates(marks, most);
    counts[id] = { ...namedCounts(names, stable), equilibria: countMarked(marks) };
  }
  const either = seqOrSim(results);
  const weak = isListed ? weakOf(results, names) : {};
  return {
    decisionMakers: names,
    ...(isListed ? { stability } : {}),
    equilibria,
    counts,
    inapplicable,
    ...(Object.keys(weak).length === 0 ? {} : { weak }),
    ...(either === undefined
      ? {}
      : {
          seqOrSim: {
            ...(isListed ? { stability: namedStates(names, either) } : {}),
            equilibria: markedStates(equilibriaOf(either), most),
          },
        }),
  };
}

function namedStates(names: readonly string[], stability: ConceptStability): Record<string, number[]> {
  return Object.fromEntries(stability.map((stable, index) => [names[index]!, markedStates(stable)]));
}

function namedCounts(names: readonly string[], stability: ConceptStability): Record<string, number> {
  return Object.fromEntries(stability.map((stable, index) => [names[index]!, countMarked(stable)]));
}

/** Stable by the one or the other for each decision maker: reported apart, since it is no concept of its own. */
function seqOrSim(results: ReadonlyMap<string, ConceptStability>): ConceptStability | undefined {
  const seq = results.get('seq');
  const sim = results.get('sim');
  if (seq === undefined || sim === undefined) return undefined;
  return seq.map((stable, index) => stable.map((isStable, state) => isStable | sim[index]![state]!));
}

const strongOf = { gmr: 'sgmr', smr: 'ssmr', seq: 'sseq' } as const;

/** Weak stability: general, and not strong (Hamouda, Kilgour and Hipel 2004). */
function weakOf(
  results: ReadonlyMap<string, ConceptStability>,
  names: readonly string[],
): Record<string, Record<string, number[]>> {
  const found = Object.entries(strongOf).flatMap(([id, strongId]) => {
    const general = results.get(id);
    const strong = results.get(strongId);
    if (general === undefined || strong === undefined) return [];
    const weak = general.map((stable, index) =>
      stable.map((isStable, state) => isStable & (1 - strong[index]![state]!)),
    );
    return [[id, namedStates(names, weak)] as const];
  });
  return Object.fromEntries(found);
}

function* reportStatusQuo(model: ConflictModel, state: number): Generator<Progress, StatusQuoReport, void> {
  const naming = namingOf(model);
  const { byImprovements, byMoves } = yield* statusQuoAnalysis(model, state, mostListedPaths);
  const joined = model.coalitions.length === 0 ? undefined : joinCoalitions(model);
  const byCoalitions =
    joined === undefined ? undefined : yield* statusQuoAnalysis(joined, state, mostListedPaths);
  return {
    state: naming.state(state),
    byImprovements: nameMoves(byImprovements.nearest, naming),
    byMoves: nameMoves(byMoves.nearest, naming),
    ...(joined === undefined || byCoalitions === undefined
      ? {}
      : { byCoalitions: nameMoves(byCoalitions.byImprovements.nearest, namingOf(joined)) }),
    counts: { byImprovements: byImprovements.count, byMoves: byMoves.count },
    waysOut: waysOut(model, state).map(({ decisionMaker, to, isImprovement }) => ({
      decisionMaker: naming.decisionMaker(decisionMaker),
      to: naming.state(to),
      improvement: isImprovement,
    })),
  };
}

function* reportGoal(
  model: ConflictModel,
  { goal, statusQuo }: AnalysisRequest,
  stability: Judged['results'],
): Generator<Progress, GoalReport, void> {
  const naming = namingOf(model);
  const { pattern, states } = goal!;
  const start = statusQuo ?? model.statusQuo;
  const listed = { pattern, states: states.slice(0, mostGoalStates) };
  const found = yield* analyseGoal(model, listed, { stability, ...(start === undefined ? {} : { start }) });
  const held = (id: string) => found.filter(({ equilibrium }) => equilibrium.includes(id)).length;
  const named = (path: readonly Step[] | undefined) => (path === undefined ? null : nameSteps(path, naming));
  return {
    pattern,
    ...(start === undefined ? {} : { start: naming.state(start) }),
    counts: {
      states: states.length,
      equilibrium: Object.fromEntries([...stability.keys()].map((id) => [id, held(id)])),
    },
    states: found.map(({ state, equilibrium, byImprovements, byMoves, undoneBy }) => ({
      state: naming.state(state),
      equilibrium,
      byImprovements: named(byImprovements),
      byMoves: named(byMoves),
      undoneBy: undoneBy.map((undoing) => ({
        ...undoing,
        decisionMaker: naming.decisionMaker(undoing.decisionMaker),
        to: naming.state(undoing.to),
      })),
    })),
  };
}

export function nameMoves(moves: readonly GroupMove[], naming: Naming) {
  return moves.map(({ to, path }) => ({ to: naming.state(to), path: nameSteps(path, naming) }));
}

function nameSteps(path: readonly Step[], naming: Naming) {
  return path.map(({ decisionMaker, to }) => ({
    decisionMaker: naming.decisionMaker(decisionMaker),
    to: naming.state(to),
  }));
}

function reportExplanation(real: ConflictModel, { explain, language }: AnalysisRequest): Explanation {
  const { decisionMaker, state, concept, isJoined } = explain!;
  const model = isJoined ? joinCoalitions(real) : real;
  const naming = namingOf(model);
  const verdict = concept.judge(perceivedSituation(model, decisionMaker), { decisionMaker, state });
  const preference = model.preferences[decisionMaker]!;
  const sentences = narrateVerdict(verdict, { decisionMaker, state, concept, preference }, naming);
  return {
    decisionMaker: naming.decisionMaker(decisionMaker),
    state: naming.state(state),
    concept: concept.id,
    stable: verdict.stable,
    sentences: sentences.map((narration) => ({ ...narration, sentence: sentenceOf(narration, language) })),
  };
}
