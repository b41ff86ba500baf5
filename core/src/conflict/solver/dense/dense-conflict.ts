import type { ControlledOption } from '../../conflict-graph.ts';
import type { OptionFormula } from '../../option-formula.ts';
import type { Pattern } from '../../pattern.ts';

/**
 * Ordered priorities, the most important first; or a rank for every code: whole numbers from 0, best without gaps,
 * higher is better. Ranks of infeasible codes are not looked at.
 */
export type DensePreference = readonly OptionFormula[] | Int32Array;

/** A conflict all of whose choices of options are looked at: state and code are one. */
export interface DenseConflict {
  /** At most 26, which all change both ways; option k is bit k of a code. */
  readonly options: readonly ControlledOption[];
  /** At most 8. */
  readonly decisionMakerCount: number;
  readonly infeasible: readonly Pattern[];
  readonly preferences: readonly DensePreference[];
  /** Rounds after which answers are searched for one decision maker after the other; 24 where it is left out. */
  readonly mostRounds?: number;
}

export const mostDenseOptions = 26;
export const mostDenseDecisionMakers = 8;

/** Why the engine does not take a conflict; undefined where it does. */
export function obstacleToDense({ options, decisionMakerCount }: DenseConflict): string | undefined {
  if (options.length > mostDenseOptions) return `more than ${mostDenseOptions} options`;
  if (decisionMakerCount > mostDenseDecisionMakers)
    return `more than ${mostDenseDecisionMakers} decision makers`;
  return options.every(({ change }) => change === 'both') ? undefined : 'an irreversible option';
}

export function isByRanks(preference: DensePreference): preference is Int32Array {
  return preference instanceof Int32Array;
}
