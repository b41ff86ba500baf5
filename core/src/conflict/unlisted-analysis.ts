import type { Outcome } from '../base/issue.ts';
import { nameMoves } from './analysis.ts';
import { DiscoveredSituation } from './discovered-situation.ts';
import { TooManyStates } from './too-many-states.ts';
import { groupMoves } from './group-move.ts';
import { type Naming, narrateVerdict, sentenceOf } from './narration.ts';
import { type Pattern, matches } from './pattern.ts';
import { isBetter } from './preference.ts';
import type { FoundStates } from './solver/found-states.ts';
import type { Kernels } from './solver/kernel.ts';
import type { ConflictSolution } from './solver/solve-conflict.ts';
import { type SolvedConcept, solvedConcepts } from './solver/solved-concept.ts';
import type { Progress } from './progress.ts';
import { type Code, lettersOfCode } from './state.ts';
import { waysOut } from './status-quo.ts';
import { type UnlistedModel, readCode, unknownState } from './unlisted-model.ts';
import type { LargeCount, UnlistedReport } from './unlisted-report.ts';
import { type UnlistedRequest, conceptsToSolve } from './unlisted-request.ts';
import { type SolvedUnlisted, onlyConcepts, solveUnlisted } from './unlisted-solution.ts';

const mostEquilibria = 1000;
const mostPaths = 10_000;

/** States met in the search for reasons and paths, after which it is given up: a few seconds at most. */
const mostMet = 131_072;

/** States met between two reports of progress. */
const metAStep = 256;

/**
 * The analysis of a conflict whose states are not listed: how many states are stable for whom, which are equilibria,
 * and why. A generator: it yields its progress on the way, and is stopped by not asking on.
 */
export function* analyseUnlisted(
  model: UnlistedModel,
  request: UnlistedRequest,
  kernels: Kernels = {},
): Generator<Progress, UnlistedReport, void> {
  return yield* reportUnlisted(model, request, yield* solveUnlisted(model, request, kernels));
}

/** What the request asks of a conflict that was solved for all of its concepts, and maybe for more. */
export function* reportUnlisted(
  model: UnlistedModel,
  request: UnlistedRequest,
  { solution: found, leftOut }: SolvedUnlisted,
): Generator<Progress, UnlistedReport, void> {
  const solution = onlyConcepts(conceptsToSolve(request), found);
  const study = { model, request, solution, naming: namingOf(model) };
  const statusQuo =
    request.statusQuo === undefined ? undefined : yield* reportStatusQuo(study, request.statusQuo);
  const goal = request.goal === undefined ? undefined : yield* reportGoal(study, request.goal);
  const explain = request.explain === undefined ? undefined : reportExplanation(study, request.explain);
  return {
    digest: model.digest,
    name: model.name,
    decisionMakers: model.decisionMakers.map(({ name }) => name),
    options: model.options.map(({ label }) => label),
    concepts: [...solution.concepts.keys()],
    stateCount: largeCount(solution.feasible.count),
    engine: { name: solution.choice.engine, why: solution.choice.why },
    ...reportStability(study),
    inapplicable: reportInapplicable(request, leftOut, solution),
    ...(statusQuo === undefined ? {} : { statusQuo }),
    ...(goal === undefined ? {} : { goal }),
    ...(explain === undefined ? {} : { explain }),
  };
}

/** For each decision maker the concepts under which it stays in a state, given as letters. */
export function stableUnderAt(
  model: UnlistedModel,
  { solution }: SolvedUnlisted,
  letters: string,
): Outcome<Readonly<Record<string, readonly string[]>>> {
  const { options, conflict } = model;
  const code = readCode(letters, { optionCount: options.length, infeasible: conflict.infeasible });
  return code === undefined
    ? { ok: false, issues: [unknownState('state', letters, options.length)] }
    : { ok: true, value: stableUnder(model, solution, code), warnings: [] };
}

function stableUnder({ decisionMakers }: UnlistedModel, solution: ConflictSolution, code: Code) {
  return Object.fromEntries(
    decisionMakers.map(({ name }, index) => [
      name,
      conceptsWhere(solution, ({ stable }) => stable[index]!.has(code)),
    ]),
  );
}

function reportInapplicable(
  { unsolved }: UnlistedRequest,
  leftOut: readonly SolvedConcept[],
  { tooLarge }: ConflictSolution,
) {
  return [
    ...unsolved.map((concept) => ({
      concept,
      why: 'It is judged over listed states, and these are too many.',
    })),
    ...leftOut.map((concept) => ({
      concept,
      why: 'It may take very long for so many states: ask for it by name.',
    })),
    ...[...tooLarge].map(([concept, why]) => ({ concept, why })),
  ];
}

interface Study {
  readonly model: UnlistedModel;
  readonly request: UnlistedRequest;
  readonly solution: ConflictSolution;
  readonly naming: Pick<Naming, 'decisionMaker'> & { readonly code: (code: Code) => string };
}

function namingOf({ decisionMakers, options }: UnlistedModel): Study['naming'] {
  return {
    decisionMaker: (decisionMaker) => decisionMakers[decisionMaker]!.name,
    code: (code) => lettersOfCode(code, options.length),
  };
}

function largeCount(count: bigint): LargeCount {
  return count <= Number.MAX_SAFE_INTEGER ? Number(count) : String(count);
}

function reportStability({ model, solution, naming }: Study) {
  const equilibria: Record<string, number[]> = {};
  const equilibriumStates: Record<string, string[]> = {};
  const counts: Record<string, Record<string, LargeCount>> = {};
  for (const [concept, found] of solution.concepts) {
    const codes = [...found.equilibria.members(mostEquilibria)];
    equilibriumStates[concept] = codes.map(naming.code);
    equilibria[concept] = codes.flatMap((code) => solution.numberOf(code) ?? []);
    counts[concept] = {
      ...Object.fromEntries(
        found.stable.map((states, index) => [model.decisionMakers[index]!.name, largeCount(states.count)]),
      ),
      equilibria: largeCount(found.equilibria.count),
    };
  }
  return { equilibria, equilibriumStates, counts };
}

function* reportStatusQuo(
  { model, solution, naming }: Study,
  code: Code,
): Generator<Progress, NonNullable<UnlistedReport['statusQuo']>, void> {
  const found = new DiscoveredSituation(model.conflict, mostMet);
  const state = found.stateOf(code);
  const stateNaming = { ...naming, state: (met: number) => naming.code(found.codeOf(met)) };
  const out = unlessTooMany(() =>
    waysOut(found, state).map(({ decisionMaker, to, isImprovement }) => ({
      decisionMaker: naming.decisionMaker(decisionMaker),
      to: stateNaming.state(to),
      improvement: isImprovement,
    })),
  );
  yield { done: 0, total: mostMet };
  const reached = yield* reachedByImprovements(found, state);
  return {
    state: naming.code(code),
    stableUnder: stableUnder(model, solution, code),
    waysOut: out ?? null,
    byImprovements: reached === undefined ? null : nameMoves(reached.slice(0, mostPaths), stateNaming),
    ...(reached === undefined ? {} : { reached: reached.length }),
  };
}

/** The value, or undefined where looking for it meets more states than are searched. */
function unlessTooMany<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof TooManyStates) return undefined;
    throw error;
  }
}

/** What improvements lead to from a state, nearest first; undefined where that is more than is searched for. */
function* reachedByImprovements({ graph, preferences }: DiscoveredSituation, state: number) {
  const everybody = preferences.map((_, decisionMaker) => decisionMaker);
  const reached = [];
  try {
    for (const move of groupMoves(graph, everybody, state, (mover, from, to) =>
      isBetter(preferences[mover]!, to, from),
    )) {
      reached.push(move);
      if (reached.length % metAStep === 0) yield { done: reached.length, total: mostMet };
    }
  } catch (error) {
    if (error instanceof TooManyStates) return undefined;
    throw error;
  }
  return reached;
}

function conceptsWhere(
  { concepts }: ConflictSolution,
  holds: (found: { readonly stable: readonly FoundStates[]; readonly equilibria: FoundStates }) => boolean,
): readonly string[] {
  return [...concepts].flatMap(([id, found]) => (holds(found) ? [id] : []));
}

function* reportGoal(
  study: Study,
  goal: Pattern,
): Generator<Progress, NonNullable<UnlistedReport['goal']>, void> {
  const { solution, naming } = study;
  const inGoal = yield* quietly(solution.feasible.matching(goal));
  const equilibrium: Record<string, LargeCount> = {};
  const listed = new Map<string, Code>();
  for (const [concept, { equilibria }] of solution.concepts) {
    const held = yield* quietly(equilibria.matching(goal));
    equilibrium[concept] = largeCount(held.count);
    for (const code of held.members(mostEquilibria)) listed.set(naming.code(code), code);
  }
  const states = [];
  for (const [state, code] of listed) {
    yield { done: states.length, total: listed.size };
    states.push({
      state,
      equilibrium: conceptsWhere(solution, ({ equilibria }) => equilibria.has(code)),
      undoneBy: unlessTooMany(() => undoingsOf(study, goal, code)) ?? null,
    });
  }
  return { pattern: goal.letters, counts: { states: largeCount(inGoal.count), equilibrium }, states };
}

function* quietly<Value>(run: Generator<void, Value, void>): Generator<Progress, Value, void> {
  let step = run.next();
  for (; step.done !== true; step = run.next()) yield { done: 0, total: 1 };
  return step.value;
}

function undoingsOf({ model, solution, naming }: Study, goal: Pattern, code: Code) {
  const found = new DiscoveredSituation(model.conflict, mostMet);
  return waysOut(found, found.stateOf(code))
    .filter(({ isImprovement }) => isImprovement)
    .map(({ decisionMaker, to }) => {
      const end = found.codeOf(to);
      return {
        decisionMaker: naming.decisionMaker(decisionMaker),
        to: naming.code(end),
        leavesGoal: !matches(goal, end.low, end.high),
        unstableUnder: conceptsWhere(solution, ({ stable }) => !stable[decisionMaker]!.has(code)),
      };
    });
}

function reportExplanation(
  { model, request, solution, naming }: Study,
  { decisionMaker, code, concept }: NonNullable<UnlistedRequest['explain']>,
): NonNullable<UnlistedReport['explain']> {
  const found = new DiscoveredSituation(model.conflict, mostMet);
  const state = found.stateOf(code);
  const stateNaming = { ...naming, state: (met: number) => naming.code(found.codeOf(met)) };
  const asked = {
    decisionMaker: naming.decisionMaker(decisionMaker),
    state: naming.code(code),
    concept: concept.id,
  };
  try {
    const verdict = concept.judge(found, { decisionMaker, state });
    const preference = found.preferences[decisionMaker]!;
    const sentences = narrateVerdict(verdict, { decisionMaker, state, concept, preference }, stateNaming);
    return {
      ...asked,
      stable: verdict.stable,
      sentences: sentences.map((narration) => ({
        ...narration,
        sentence: sentenceOf(narration, request.language),
      })),
    };
  } catch (error) {
    if (!(error instanceof TooManyStates)) throw error;
    const solved = solvedConcepts.find((id) => id === concept.id);
    const found = solved === undefined ? undefined : solution.concepts.get(solved);
    return { ...asked, stable: found?.stable[decisionMaker]!.has(code) ?? null, sentences: null };
  }
}
