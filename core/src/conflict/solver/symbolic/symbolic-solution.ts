import type { SolvedConcept } from '../solved-concept.ts';
import type { SymbolicSet } from './symbolic-set.ts';

/** That the diagrams needed at once did not fit. */
export interface TooLarge {
  /** Nodes that were needed when it was given up, and the most that there may be. */
  readonly nodes: number;
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
