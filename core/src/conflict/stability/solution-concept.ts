import type { Focus, Situation, Verdict } from './verdict.ts';

/** A solution concept: when a state is stable for a decision maker. */
export interface SolutionConcept {
  /** `seq`. */
  readonly id: string;
  /** `sequential stability`. */
  readonly name: string;
  readonly citation: string;
  /** What deters, if it is not a state that is not better: nothing, or only a state that is much worse. */
  readonly deterrent?: 'nothing' | 'much-worse';
  /** Why the concept cannot be applied here; undefined where it can. */
  readonly obstacle?: (situation: Situation) => string | undefined;
  /** The verdict, literally by definition. Throws nothing; assumes there is no obstacle. */
  readonly judge: (situation: Situation, focus: Focus) => Verdict;
  /** The same verdicts for any state of one decision maker, where finding all at once costs less than one by one. */
  readonly prepare?: (situation: Situation, decisionMaker: number) => (state: number) => Verdict;
}
