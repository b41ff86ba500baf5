import type { ConflictModel } from './conflict-model.ts';
import { perceivedSituation } from './perception.ts';
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
 * through the solver, everything else is judged cell by cell.
 */
export function* stabilityOfModel(
  model: ConflictModel,
  concepts: readonly SolutionConcept[],
): Generator<Progress, ReadonlyMap<string, ConceptStability>, void> {
  const total = concepts.length * model.decisionMakers.length;
  const results = new Map<string, Uint8Array[]>(concepts.map(({ id }) => [id, []]));
  const solver = solverOf(model);
  let done = 0;
  for (const decisionMaker of model.decisionMakers.keys()) {
    const situation = perceivedSituation(model, decisionMaker);
    for (const concept of concepts) {
      yield { done, total };
      const stable =
        solver?.(concept.id, decisionMaker) ??
        (yield* judgeAll(concept, situation, { decisionMaker, done, total }));
      results.get(concept.id)!.push(stable);
      done += 1;
    }
  }
  return results;
}

/** The solver's answers, undefined for concepts that it does not decide; no solver where it does not apply. */
function solverOf(
  model: ConflictModel,
): ((concept: string, decisionMaker: number) => Uint8Array | undefined) | undefined {
  const ranks = model.preferences.flatMap((preference) => preference.ranks ?? []);
  const isMisperceived = model.misperceived.some((states) => states.size > 0);
  if (ranks.length !== model.preferences.length || isMisperceived) return undefined;
  const solver = new StabilitySolver(model.graph);
  return (id, decisionMaker) => {
    const concept = solvedConcepts.find((solved) => solved === id);
    return concept === undefined ? undefined : solver.stabilityOf(ranks, { decisionMaker, concept });
  };
}

function* judgeAll(
  concept: SolutionConcept,
  situation: Situation,
  at: Progress & { readonly decisionMaker: number },
): Generator<Progress, Uint8Array, void> {
  const { decisionMaker, done, total } = at;
  const judge =
    concept.prepare?.(situation, decisionMaker) ??
    ((state: number) => concept.judge(situation, { decisionMaker, state }));
  const stable = new Uint8Array(situation.graph.stateCount);
  for (let state = 0; state < stable.length; state += 1) {
    if (state % cellsAStep === cellsAStep - 1) yield { done: done + state / stable.length, total };
    stable[state] = judge(state).stable ? 1 : 0;
  }
  return stable;
}
