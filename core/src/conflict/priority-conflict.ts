import type { ControlledOption } from './conflict-graph.ts';
import type { OptionFormula } from './option-formula.ts';
import type { Pattern } from './pattern.ts';

/**
 * A conflict in option form whose decision makers all rank by ordered priorities: all that an engine needs which does
 * not list the states first.
 */
export interface PriorityConflict {
  /** At most 64; option k is bit k of a state's code. */
  readonly options: readonly ControlledOption[];
  readonly decisionMakerCount: number;
  /** A state that one of these matches cannot occur. */
  readonly infeasible: readonly Pattern[];
  /** For each decision maker, the most important first: the k-th of m weighs 2^(m-k). */
  readonly priorities: readonly (readonly OptionFormula[])[];
}
