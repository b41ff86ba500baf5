import type { ControlledOption } from './conflict-graph.ts';
import { type Code, codeOfOptions } from './state.ts';

/** A decision maker's own options, and those of them that change one way only. */
export interface OwnOptions {
  readonly own: Code;
  /** The options by their numbers, ascending. */
  readonly ownOptions: readonly number[];
  readonly irreversible: Code;
  /** The irreversible ones that can only be dropped. */
  readonly back: Code;
  readonly irreversibleOptions: readonly number[];
}

export function ownOptionsOf(options: readonly ControlledOption[], decisionMaker: number): OwnOptions {
  const numbers = options.flatMap((option, index) => (option.decisionMaker === decisionMaker ? [index] : []));
  const irreversible = numbers.filter((option) => options[option]!.change !== 'both');
  return {
    own: codeOfOptions(numbers),
    ownOptions: numbers,
    irreversible: codeOfOptions(irreversible),
    back: codeOfOptions(irreversible.filter((option) => options[option]!.change === 'back')),
    irreversibleOptions: irreversible,
  };
}
