import type { SolvedConcept } from '../solved-concept.ts';
import type { SymbolicSet } from './symbolic-set.ts';

/** That the diagrams needed at once did not fit, or would have taken too many steps. */
export interface TooLarge {
  /** Which of the two there were not enough of. */
  readonly bound: 'nodes' | 'steps';
  /** Nodes that were needed when it was given up. */
  readonly nodes: number;
  /** Steps that all had taken by then. */
  readonly steps: number;
  /** The most that there may be of what there was not enough of; steps are those of this matter and all before. */
  readonly limit: number;
  /** What was to be decided for whom; neither where it was what all rests on. */
  readonly concept?: SolvedConcept | undefined;
  readonly decisionMaker?: number | undefined;
  /** The sweep over the opponents under way, from 1; 0 where it was none. */
  readonly sweep: number;
}

export type SymbolicAnswer = SymbolicSet | { readonly tooLarge: TooLarge };

export interface SymbolicSolution<Concept extends SolvedConcept = SolvedConcept> {
  readonly feasible: SymbolicAnswer;
  /** For each concept and decision maker the states that are stable. */
  readonly stable: Readonly<Record<Concept, readonly SymbolicAnswer[]>>;
  /** For each concept the states that are stable for everybody. */
  readonly equilibria: Readonly<Record<Concept, SymbolicAnswer>>;
}

/** The same with sets as edges of a table. */
export interface SolutionDraft {
  readonly feasible: Draft;
  readonly stable: ReadonlyMap<SolvedConcept, readonly Draft[]>;
  readonly equilibria: ReadonlyMap<SolvedConcept, Draft>;
}

export type Draft = number | TooLarge;
