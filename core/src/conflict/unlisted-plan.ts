import { type EngineChoice, chooseEngine } from './solver/engine-choice.ts';
import type { Kernels } from './solver/kernel.ts';
import { type SolvedConcept, isCredible } from './solver/solved-concept.ts';
import type { UnlistedModel } from './unlisted-model.ts';
import { type UnlistedRequest, conceptsToSolve } from './unlisted-request.ts';

/** By which engine a conflict is worked out, and for which concepts. */
export interface UnlistedPlan {
  readonly choice: EngineChoice;
  readonly concepts: readonly SolvedConcept[];
  /** Left out because they may take very long and were not asked for by name. */
  readonly leftOut: readonly SolvedConcept[];
}

/** The plan for a request on a host with these kernels. */
export function planUnlisted(
  { conflict }: UnlistedModel,
  request: UnlistedRequest,
  kernels: Kernels,
): UnlistedPlan {
  const { explain, areNamed } = request;
  const asked = conceptsToSolve(request);
  const choice = chooseEngine(conflict, asked, kernels);
  const isLong = (id: SolvedConcept) =>
    choice.engine === 'symbolic' && !areNamed && isCredible(id) && explain?.concept.id !== id;
  return {
    choice,
    concepts: asked.filter((id) => !isLong(id)),
    leftOut: asked.filter(isLong),
  };
}
