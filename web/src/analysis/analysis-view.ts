import type { Change } from '@entente/core/conflict';

/** What a page needs to know of an opened model. */
export interface ModelSummary {
  readonly name: string;
  readonly decisionMakers: readonly string[];
  /** In the order that the letters of a state follow. */
  readonly options: readonly ModelOptionSummary[];
  readonly stateCount: number;
  /** The label of a state. */
  readonly statusQuo: string | null;
  /** Groups of two and more. */
  readonly coalitions: readonly (readonly string[])[];
  /** Whether a state's label has a letter for each option. */
  readonly areStatesChoices: boolean;
}

export interface ModelOptionSummary {
  readonly name: string;
  /** Unique in the model. */
  readonly label: string;
  readonly decisionMaker: number;
  readonly change: Change;
}

/** One decision maker alone goes from one state to another. */
export interface AnalysisMove {
  readonly decisionMaker: number;
  readonly from: string;
  readonly to: string;
  readonly isImprovement: boolean;
}

/** The names of the options taken in a state; in a coalesced one, of those taken in all its members. */
export function takenIn({ options, areStatesChoices }: ModelSummary, state: string): readonly string[] {
  if (!areStatesChoices) return [];
  return options.flatMap(({ label }, option) => (state[option] === 'Y' ? [label] : []));
}
