import {
  type ConflictModel,
  type Kernels,
  type SizedModel,
  type UnlistedModel,
  countFeasible,
  lettersOfCode,
  planUnlisted,
  solvedConcepts,
} from '@entente/core/conflict';
import type { ModelSummary } from './analysis-view.ts';

/** What a page needs to know of a model that was read. */
export function summaryOf(sized: SizedModel, kernels: Kernels): ModelSummary {
  return sized.kind === 'listed' ? ofListed(sized.model) : ofUnlisted(sized.model, kernels);
}

function ofListed(model: ConflictModel): ModelSummary {
  const { states, statusQuo } = model;
  return {
    ...namesOf(model),
    kind: 'listed',
    stateCount: states.count,
    statusQuo: statusQuo === undefined ? null : states.labelOf(statusQuo),
    coalitions: model.coalitions
      .filter((members) => members.length > 1)
      .map((members) => members.map((member) => model.decisionMakers[member]!.name)),
    isStrong: model.preferences.some(({ isStrong }) => isStrong === true),
    isPartlyUnknown: model.preferences.some(({ isPartlyUnknown }) => isPartlyUnknown === true),
    areStatesChoices: states.members !== undefined,
    slowConcepts: [],
  };
}

function ofUnlisted(model: UnlistedModel, kernels: Kernels): ModelSummary {
  const { options, conflict, statusQuo } = model;
  const count = countFeasible(options.length, conflict.infeasible);
  const all = { concepts: solvedConcepts, areNamed: false, unsolved: [], language: 'en' } as const;
  return {
    ...namesOf(model),
    kind: 'unlisted',
    stateCount: count === undefined ? null : typeof count === 'bigint' ? String(count) : count,
    statusQuo: statusQuo === undefined ? null : lettersOfCode(statusQuo, options.length),
    coalitions: [],
    isStrong: false,
    isPartlyUnknown: false,
    areStatesChoices: true,
    slowConcepts: planUnlisted(model, all, kernels).leftOut,
  };
}

function namesOf({ name, decisionMakers, options }: ConflictModel | UnlistedModel) {
  return {
    name,
    decisionMakers: decisionMakers.map((one) => one.name),
    options: options.map((option) => ({
      name: option.name,
      label: option.label,
      decisionMaker: option.decisionMaker,
      change: option.change,
    })),
  };
}
