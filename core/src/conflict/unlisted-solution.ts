import type { Kernels } from './solver/kernel.ts';
import { type ConflictSolution, solveConflict } from './solver/solve-conflict.ts';
import type { SolvedConcept } from './solver/solved-concept.ts';
import type { Progress } from './progress.ts';
import type { UnlistedModel } from './unlisted-model.ts';
import { planUnlisted } from './unlisted-plan.ts';
import type { UnlistedRequest } from './unlisted-request.ts';

/** What the engine found of a conflict whose states are not listed: asked often, it is worked out once. */
export interface SolvedUnlisted {
  readonly solution: ConflictSolution;
  /** Left out because they may take very long and were not asked for by name. */
  readonly leftOut: readonly SolvedConcept[];
}

/** The part of the analysis that takes long, which the states that are looked at have no part in. */
export function* solveUnlisted(
  model: UnlistedModel,
  request: UnlistedRequest,
  kernels: Kernels = {},
): Generator<Progress, SolvedUnlisted, void> {
  const { choice, concepts, leftOut } = planUnlisted(model, request, kernels);
  return { solution: yield* solveConflict(model.conflict, concepts, kernels, choice), leftOut };
}

/** The same for some of the concepts alone, in their order. */
export function onlyConcepts(wanted: readonly SolvedConcept[], found: ConflictSolution): ConflictSolution {
  const chosen = <Value>(values: ReadonlyMap<SolvedConcept, Value>) =>
    new Map([...values].filter(([id]) => wanted.includes(id)).sort(inOrderOf(wanted)));
  return { ...found, concepts: chosen(found.concepts), tooLarge: chosen(found.tooLarge) };
}

function inOrderOf(ids: readonly SolvedConcept[]) {
  return ([a]: readonly [SolvedConcept, unknown], [b]: readonly [SolvedConcept, unknown]) =>
    ids.indexOf(a) - ids.indexOf(b);
}
