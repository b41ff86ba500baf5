import { type Digest, digestOf } from '../base/digest.ts';
import { errorIssue } from '../base/issue.ts';
import { memberPath } from '../base/shape.ts';
import { type DecisionMaker, decisionMakersOf, readCoalitions } from './conflict-model.ts';
import type { ModelDraft, ModelOption } from './model-draft.ts';
import type { ModelFile } from './model-file.ts';
import type { OptionFormula } from './option-formula.ts';
import { type Pattern, matches } from './pattern.ts';
import { prioritiesOf, readPreferenceEntries } from './preference-reading.ts';
import type { PriorityConflict } from './priority-conflict.ts';
import { readPriorityFormulas } from './priority-reading.ts';
import { type Code, codeOfLetters } from './state.ts';

/** A conflict with more states than are listed: all that is said of it is said of its options. */
export interface UnlistedModel {
  readonly name: string;
  /** Of the file that the model was read from. */
  readonly digest: Digest;
  readonly decisionMakers: readonly DecisionMaker[];
  readonly options: readonly ModelOption[];
  readonly conflict: PriorityConflict;
  readonly statusQuo?: Code;
}

/** The members of a file that only listed states give a meaning; none: it can go unlisted. */
export function needsListed(file: ModelFile): readonly string[] {
  const listed = (['states', 'moves'] as const).filter((key) => file[key] !== undefined);
  const coalesced = (file.coalesce ?? []).length > 0 ? ['coalesce'] : [];
  const byOwner = (['misperceived', 'strong'] as const).filter((key) =>
    Object.values(file[key] ?? {}).some((entries) => entries.length > 0),
  );
  const preferences = Object.entries(file.preferences ?? {}).flatMap(([owner, entry]) =>
    (['ranking', 'relation'] as const)
      .filter((kind) => entry[kind] !== undefined)
      .map((kind) => `${memberPath('preferences', owner)}.${kind}`),
  );
  return [...listed, ...coalesced, ...byOwner, ...preferences];
}

/** The model of a draft that nothing needs listed; undefined with issues pushed. */
export function assembleUnlisted(
  draft: ModelDraft,
  infeasible: readonly Pattern[],
): UnlistedModel | undefined {
  const { file, options } = draft;
  const priorities = readPriorities(draft);
  readCoalitions(draft);
  const statusQuo = readStatusQuo(draft, infeasible);
  if (priorities === undefined) return undefined;
  return {
    name: file.name,
    digest: digestOf(file),
    decisionMakers: decisionMakersOf(draft),
    options,
    conflict: { options, decisionMakerCount: file.decisionMakers.length, infeasible, priorities },
    ...(statusQuo === undefined ? {} : { statusQuo }),
  };
}

function readPriorities(draft: ModelDraft): readonly (readonly OptionFormula[])[] | undefined {
  const found = readPreferenceEntries(draft).map((text, index) => {
    const owner = draft.file.decisionMakers[index]!.name;
    return text === undefined
      ? undefined
      : readPriorityFormulas({ draft, owner, path: text.path }, prioritiesOf(text));
  });
  return found.every((formulas) => formulas !== undefined) ? found : undefined;
}

function readStatusQuo({ file, options, issues }: ModelDraft, infeasible: readonly Pattern[]) {
  if (file.statusQuo === undefined) return undefined;
  const code = readCode(file.statusQuo, { optionCount: options.length, infeasible });
  if (code === undefined) issues.push(unknownState('statusQuo', file.statusQuo, options.length));
  return code;
}

/** The code of a feasible state written as letters; undefined where it is none. */
export function readCode(
  letters: string,
  { optionCount, infeasible }: { readonly optionCount: number; readonly infeasible: readonly Pattern[] },
): Code | undefined {
  if (letters.length !== optionCount || !/^[YN]*$/u.test(letters)) return undefined;
  const code = codeOfLetters(letters);
  return infeasible.some((pattern) => matches(pattern, code.low, code.high)) ? undefined : code;
}

export function unknownState(path: string, found: string, optionCount: number) {
  return errorIssue({
    code: 'unknown-state',
    path,
    says: `"${found}" is not a feasible state.`,
    remedy: `Give one letter an option, ${optionCount} in all, Y taken and N not, such that no infeasible pattern and no exclusive group forbids it.`,
    found,
  });
}
