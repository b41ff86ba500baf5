import type { ConflictModel } from './conflict-model.ts';
import { perceivedSituation } from './perception.ts';
import { areAnswerSetsSmall } from './solver/answer-set.ts';
import { relationStability } from './solver/relation-solver.ts';
import { SimultaneousSolver } from './solver/simultaneous-solver.ts';
import { StabilitySolver, solvedConcepts } from './solver/stability-solver.ts';
import type { SolutionConcept } from './stability/index.ts';
import type { Situation } from './stability/verdict.ts';

/** How much of a long computation is done, in steps of its own. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** For each decision maker and state, 1 where the state is stable. */
export type ConceptStability = readonly Uint8Array[];

/** Cells judged one by one between two reports of progress. */
const cellsAStep = 64;

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
 * The stability of every state for every decision maker under the concepts, which must be applicable. Rankings go
 * through one solver, other preferences through another, and what neither decides is judged cell by cell.
 */
export function* stabilityOfModel(
  model: ConflictModel,
  concepts: readonly SolutionConcept[],
): Generator<Progress, ReadonlyMap<string, ConceptStability>, void> {
  const total = concepts.length * model.decisionMakers.length;
  const results = new Map<string, Uint8Array[]>(concepts.map(({ id }) => [id, []]));
  const solvers = solversOf(model);
  let done = 0;
  for (const decisionMaker of model.decisionMakers.keys()) {
    const situation = perceivedSituation(model, decisionMaker);
    for (const concept of concepts) {
      yield { done, total };
      const solving =
        solvers === undefined
          ? solveRelation(situation, decisionMaker, concept.id)
          : solvers.solve(concept.id, decisionMaker);
      const stable =
        solving === undefined
          ? yield* judgeAll(judgeOf(concept, situation, { decisionMaker, solvers }), model.states.count, {
              done,
              total,
            })
          : yield* inSteps(solving, { done, total });
      results.get(concept.id)!.push(stable);
      done += 1;
    }
  }
  return results;
}

/** What the fast solvers say; undefined for what they do not decide. */
interface Solvers {
  /** All states at once, in steps. */
  readonly solve: (concept: string, decisionMaker: number) => Generator<void, Uint8Array, void> | undefined;
  readonly simultaneous: SimultaneousSolver | undefined;
}

/** Undefined where the model is not one of rankings and right perceptions. */
function solversOf({ graph, preferences, misperceived }: ConflictModel): Solvers | undefined {
  const ranks = preferences.flatMap((preference) => preference.ranks ?? []);
  const isMisperceived = misperceived.some((states) => states.size > 0);
  if (ranks.length !== preferences.length || isMisperceived) return undefined;
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
    if (state % cellsAStep === cellsAStep - 1) yield { done: done + state / stateCount, total };
    stable[state] = judge(state) ? 1 : 0;
  }
  return stable;
}
