import type { ConflictModel } from './conflict-model.ts';
import { perceivedSituation } from './perception.ts';
import type { Progress } from './progress.ts';
import { areAnswerSetsSmall } from './solver/answer-set.ts';
import type { Kernels } from './solver/kernel.ts';
import { JointSolver, memberRanksOf } from './solver/joint-solver.ts';
import { bytesOfList, mostKernelBytes, solveList } from './solver/list/list-engine.ts';
import { relationStability } from './solver/relation-solver.ts';
import { SimultaneousSolver } from './solver/simultaneous-solver.ts';
import { solvedConcepts } from './solver/solved-concept.ts';
import { StabilitySolver } from './solver/stability-solver.ts';
import type { SolutionConcept } from './stability/index.ts';
import type { Situation } from './stability/verdict.ts';

/** For each decision maker and state, 1 where the state is stable. */
export type ConceptStability = readonly Uint8Array[];

/** A concept that cannot be applied to the model, and why. */
export interface InapplicableConcept {
  readonly concept: string;
  readonly why: string;
}

/** Why the concept cannot be applied; undefined where it can, for every decision maker as it sees the conflict. */
export function obstacleTo(model: ConflictModel, concept: SolutionConcept): string | undefined {
  for (const decisionMaker of model.decisionMakers.keys()) {
    const obstacle = concept.obstacle?.(perceivedSituation(model, decisionMaker));
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}

/**
 * The stability of every state for every decision maker under the concepts, which must be applicable. Rankings over
 * choices of options go through a compiled engine where there is one and the states are many, other rankings through
 * the plain solver, other preferences through another, and what none decides is judged cell by cell.
 */
export function* stabilityOfModel(
  model: ConflictModel,
  concepts: readonly SolutionConcept[],
  kernels: Kernels = {},
): Generator<Progress, ReadonlyMap<string, ConceptStability>, void> {
  const ranks = ranksOf(model);
  const whole = { done: 0, total: concepts.length * model.decisionMakers.length };
  const listed = yield* solveListed({ model, ranks, kernels }, concepts, whole);
  const results = new Map<string, ConceptStability>(concepts.map(({ id }) => [id, listed.get(id) ?? []]));
  const left = concepts.filter(({ id }) => !listed.has(id));
  whole.done += listed.size * model.decisionMakers.length;
  const solvers = ranks === undefined || left.length === 0 ? undefined : solversOf(model, ranks);
  const joint = ranks === undefined && left.length > 0 ? jointSolverOf(model) : undefined;
  for (const decisionMaker of model.decisionMakers.keys()) {
    const situation = perceivedSituation(model, decisionMaker);
    for (const concept of left) {
      yield { ...whole };
      const solving =
        solvers === undefined
          ? (solveJoint(joint, situation, { decisionMaker, concept }) ??
            solveRelation(situation, decisionMaker, concept.id))
          : solvers.solve(concept.id, decisionMaker);
      const stable =
        solving === undefined
          ? yield* judgeAll(
              judgeOf(concept, situation, { decisionMaker, solvers }),
              model.states.count,
              whole,
            )
          : yield* inSteps(solving, whole);
      results.set(concept.id, [...results.get(concept.id)!, stable]);
      whole.done += 1;
    }
  }
  return results;
}

/** The ranks of every decision maker, where all preferences are rankings and all perceptions right. */
function ranksOf({ preferences, misperceived }: ConflictModel): readonly Int32Array[] | undefined {
  const ranks = preferences.flatMap((preference) => preference.ranks ?? []);
  const isMisperceived = misperceived.some((states) => states.size > 0);
  return ranks.length !== preferences.length || isMisperceived ? undefined : ranks;
}

/** The solver for groups whose members have rankings; undefined where somebody's preference is of another kind. */
function jointSolverOf({ graph, preferences, misperceived }: ConflictModel): JointSolver | undefined {
  const ranks = memberRanksOf(preferences);
  const isMisperceived = misperceived.some((states) => states.size > 0);
  return ranks === undefined || isMisperceived ? undefined : new JointSolver(graph, ranks);
}

function solveJoint(
  joint: JointSolver | undefined,
  situation: Situation,
  { decisionMaker, concept }: { readonly decisionMaker: number; readonly concept: SolutionConcept },
): Generator<void, Uint8Array, void> | undefined {
  const id = solvedConcepts.find((solved) => solved === concept.id);
  if (joint === undefined || id === undefined) return undefined;
  const judge = (state: number) => concept.judge(situation, { decisionMaker, state }).stable;
  return joint.stabilityInSteps({ decisionMaker, concept: id }, judge);
}

/** Below this many states the plain solver has ended before an engine has begun. */
const fewestListed = 4096;

interface RankedModel {
  readonly model: ConflictModel;
  readonly ranks: readonly Int32Array[] | undefined;
  readonly kernels: Kernels;
}

/** What the list engine decides of the concepts, where it can be had and is worth it. */
function* solveListed(
  { model: { graph }, ranks, kernels }: RankedModel,
  concepts: readonly SolutionConcept[],
  { done, total }: Progress,
): Generator<Progress, ReadonlyMap<string, ConceptStability>, void> {
  const { states, options, stateCount } = graph;
  const asked = solvedConcepts.filter((id) => concepts.some((concept) => concept.id === id));
  const found = new Map<string, ConceptStability>();
  if (ranks === undefined || states === undefined || options === undefined) return found;
  const size = { stateCount, decisionMakerCount: ranks.length };
  if (kernels.list === undefined || stateCount < fewestListed || asked.length === 0) return found;
  if (bytesOfList(size) > mostKernelBytes) return found;
  const conflict = { states, options, decisionMakerCount: ranks.length, ranks };
  const run = solveList(conflict, kernels.list, asked);
  const weight = asked.length * ranks.length;
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) {
      for (const id of asked)
        found.set(
          id,
          step.value[id].map((set) => set.marks()),
        );
      return found;
    }
    yield { done: done + (weight * step.value.done) / Math.max(step.value.total, 1), total };
  }
}

/** What the fast solvers say; undefined for what they do not decide. */
interface Solvers {
  /** All states at once, in steps. */
  readonly solve: (concept: string, decisionMaker: number) => Generator<void, Uint8Array, void> | undefined;
  readonly simultaneous: SimultaneousSolver | undefined;
}

function solversOf({ graph }: ConflictModel, ranks: readonly Int32Array[]): Solvers {
  const solver = new StabilitySolver(graph);
  return {
    solve: (id, decisionMaker) => {
      const concept = solvedConcepts.find((solved) => solved === id);
      return concept === undefined ? undefined : solver.stabilityInSteps(ranks, { decisionMaker, concept });
    },
    simultaneous: graph.states === undefined ? undefined : new SimultaneousSolver(graph, ranks),
  };
}

/** The solver for preferences of any kind; undefined for what it does not decide, and for graphs too large for it. */
function solveRelation(
  situation: Situation,
  decisionMaker: number,
  id: string,
): Generator<void, Uint8Array, void> | undefined {
  const concept = solvedConcepts.find((solved) => solved === id);
  if (concept === undefined || concept === 'nash' || !areAnswerSetsSmall(situation)) return undefined;
  return relationStability(situation, { decisionMaker, concept });
}

/** Whether a state is stable for the decision maker, by the cheapest way there is for the concept. */
function judgeOf(
  concept: SolutionConcept,
  situation: Situation,
  { decisionMaker, solvers }: { readonly decisionMaker: number; readonly solvers: Solvers | undefined },
): (state: number) => boolean {
  const simultaneous = concept.id === 'sim' ? solvers?.simultaneous : undefined;
  if (simultaneous !== undefined) return (state) => simultaneous.isStable(decisionMaker, state);
  const prepared = concept.prepare?.(situation, decisionMaker);
  if (prepared !== undefined) return (state) => prepared(state).stable;
  return (state) => concept.judge(situation, { decisionMaker, state }).stable;
}

function* inSteps(
  solving: Generator<void, Uint8Array, void>,
  progress: Progress,
): Generator<Progress, Uint8Array, void> {
  for (;;) {
    const step = solving.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

function* judgeAll(
  judge: (state: number) => boolean,
  stateCount: number,
  { done, total }: Progress,
): Generator<Progress, Uint8Array, void> {
  const stable = new Uint8Array(stateCount);
  for (let state = 0; state < stateCount; state += 1) {
    // A single state may take long, so that none is judged without a pause before it.
    yield { done: done + state / stateCount, total };
    stable[state] = judge(state) ? 1 : 0;
  }
  return stable;
}
