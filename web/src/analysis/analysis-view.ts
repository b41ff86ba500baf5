import type { Change, LargeCount } from '@entente/core/conflict';

/** What a page needs to know of an opened model. */
export interface ModelSummary {
  readonly name: string;
  readonly decisionMakers: readonly string[];
  /** In the order that the letters of a state follow. */
  readonly options: readonly ModelOptionSummary[];
  /** Listed, or too many for that: then all is said of options and of counts. */
  readonly kind: 'listed' | 'unlisted';
  /** Beyond the whole numbers its digits; null where they cannot be counted at once. */
  readonly stateCount: LargeCount | null;
  /** The label of a state. */
  readonly statusQuo: string | null;
  /** Groups of two and more. */
  readonly coalitions: readonly (readonly string[])[];
  /** Whether some preference is strong, and whether some is unknown: there are further concepts for both. */
  readonly isStrong: boolean;
  readonly isPartlyUnknown: boolean;
  /** Whether a state's label has a letter for each option. */
  readonly areStatesChoices: boolean;
  /** Concepts that may take very long for so many states, and are only asked when they are named. */
  readonly slowConcepts: readonly string[];
}

/** By decision maker the concepts under which it stays in a state. */
export type StableUnder = Readonly<Record<string, readonly string[]>>;

export interface ModelOptionSummary {
  readonly name: string;
  /** Unique in the model. */
  readonly label: string;
  /** In words of its source, where the name is only a short form. */
  readonly says?: string;
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

/** The option in words, such that it is told from every other. */
export function wordsOf({ says, label }: ModelOptionSummary): string {
  return says ?? label;
}

/** The names of the options taken in a state; in a coalesced one, of those taken in all its members. */
export function takenIn({ options, areStatesChoices }: ModelSummary, state: string): readonly string[] {
  if (!areStatesChoices) return [];
  return options.flatMap((one, option) => (state[option] === 'Y' ? [wordsOf(one)] : []));
}
