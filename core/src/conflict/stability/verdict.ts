import type { ConflictGraph } from '../conflict-graph.ts';
import type { GroupMove, Step } from '../group-move.ts';
import type { Preference } from '../preference.ts';

/** A graph with the preference of each of its decision makers. */
export interface Situation {
  readonly graph: ConflictGraph;
  readonly preferences: readonly Preference[];
}

/** Whose stability is asked, and where. */
export interface Focus {
  readonly decisionMaker: number;
  readonly state: number;
}

/** Whether a state is stable for a decision maker under a solution concept, with the reason as data. */
export type Verdict =
  | { readonly stable: true; readonly because: 'no-improvement' }
  | {
      readonly stable: true;
      readonly because: 'all-sanctioned';
      readonly improvements: readonly SanctionedImprovement[];
    }
  | {
      readonly stable: false;
      readonly because: 'unsanctioned';
      readonly improvements: readonly UnsanctionedImprovement[];
    }
  | { readonly stable: boolean; readonly because: 'foresight'; readonly foresight: Foresight };

/** An improvement and the answer of the others that deters it. */
export interface SanctionedImprovement {
  readonly to: number;
  readonly sanction: Sanction;
}

/**
 * The state that the others bring about, and how: a legal sequence, or (simultaneous) what each of them takes from
 * the first state at the same time as the improvement is made.
 */
export interface Sanction extends GroupMove {
  readonly simultaneous?: true;
}

/** An improvement that nothing deters; where a sanction would be there but for a counter-move, that counter-move. */
export interface UnsanctionedImprovement {
  readonly to: number;
  readonly escape?: { readonly from: GroupMove; readonly to: number };
}

/** Where a decision maker that looks several moves ahead sees the conflict end: the moves, none if it stays. */
export interface Foresight {
  readonly horizon: number;
  readonly path: readonly Step[];
}

/** What was found against one improvement. */
export type Answer =
  | { readonly sanction: Sanction }
  | { readonly sanction?: undefined; readonly escape?: UnsanctionedImprovement['escape'] };
