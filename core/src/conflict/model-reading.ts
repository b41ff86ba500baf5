import { type Issue, type Outcome, outcomeOf } from '../base/issue.ts';
import { type ConflictModel, assembleListed, readDraft } from './conflict-model.ts';
import { countFeasible } from './feasibility.ts';
import type { ModelDraft } from './model-draft.ts';
import { readInfeasible } from './state-reading.ts';
import { type UnlistedModel, assembleUnlisted, needsListed } from './unlisted-model.ts';

/** A model as its size allows: with its states listed, or by its options alone. */
export type SizedModel =
  | { readonly kind: 'listed'; readonly model: ConflictModel }
  | { readonly kind: 'unlisted'; readonly model: UnlistedModel };

/**
 * The model in a model file or a `.gmcr` file, or every issue of the input at once. Its states are listed up to so
 * many, and where something in the file is said of single states.
 */
export function readModelBySize(input: unknown, listUpTo: number): Outcome<SizedModel> {
  const issues: Issue[] = [];
  const draft = readDraft(input, issues);
  return outcomeOf(draft === undefined ? undefined : assemble(draft, listUpTo), issues);
}

function assemble(draft: ModelDraft, listUpTo: number): SizedModel | undefined {
  const { file, options } = draft;
  const infeasible = needsListed(file).length > 0 ? undefined : readInfeasible({ ...draft, issues: [] });
  // Where it cannot be told how many there are, there are many.
  const count = infeasible === undefined ? 0 : (countFeasible(options.length, infeasible) ?? Infinity);
  if (infeasible === undefined || count <= listUpTo) {
    const model = assembleListed(draft);
    return model === undefined ? undefined : { kind: 'listed', model };
  }
  const model = assembleUnlisted(draft, infeasible);
  return model === undefined ? undefined : { kind: 'unlisted', model };
}
