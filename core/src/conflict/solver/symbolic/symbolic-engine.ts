import type { PriorityConflict } from '../../priority-conflict.ts';
import type { Progress } from '../../progress.ts';
import { compactDiagram } from './compact-diagram.ts';
import { Diagrams } from './diagrams.ts';
import { mostNodesEver } from './node-table.ts';
import { optionOrder } from './option-order.ts';
import { SolutionSearch } from './solution-search.ts';
import type { SolvedConcept } from '../solved-concept.ts';
import { SymbolicSet } from './symbolic-set.ts';
import type { Draft, SolutionDraft, SymbolicAnswer, SymbolicSolution } from './symbolic-solution.ts';
import type { Work } from './work.ts';

export { SymbolicSet } from './symbolic-set.ts';
export type { SymbolicAnswer, SymbolicSolution, TooLarge } from './symbolic-solution.ts';

/** Nodes that may be kept at once: with all tables about 25 bytes each. */
const usualMostNodes = 16_777_216;

/** Steps of all work together: a few minutes. */
const usualMostSteps = 1_500_000_000;

/** How much there may be of nodes at once, and of steps. */
export interface SymbolicBounds {
  readonly mostNodes?: number | undefined;
  readonly mostSteps?: number | undefined;
}

/**
 * Decides the concepts for every decision maker without listing states, over decision diagrams (Bryant 1986): for conflicts
 * of up to 64 options with more feasible states than could be gone through. What does not fit into so many nodes, or takes
 * more steps than its part of those left, is told to be too large, and the rest is given all the same. Steps are counted
 * and not timed, so that the same is given up everywhere.
 */
export function* solveSymbolic<Concept extends SolvedConcept>(
  conflict: PriorityConflict,
  concepts: readonly Concept[],
  { mostNodes = usualMostNodes, mostSteps = usualMostSteps }: SymbolicBounds = {},
): Generator<Progress, SymbolicSolution<Concept>> {
  const diagrams = new Diagrams(Math.min(mostNodes, mostNodesEver));
  const search = new SolutionSearch(diagrams, { ...conflict, mostSteps }, concepts);
  const order = yield* reporting(search, optionOrder(conflict));
  const draft = yield* reporting(search, search.solve(order));
  return yield* reporting(search, written(diagrams, draft, order));
}

function* reporting<Result>({ progress }: SolutionSearch, work: Work<Result>): Generator<Progress, Result> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield { ...progress };
  return step.value;
}

/** The solution with its sets in a diagram of their own, so that the table can be freed. */
function* written(
  { table }: Diagrams,
  { feasible, stable, equilibria }: SolutionDraft,
  order: readonly number[],
): Work<SymbolicSolution> {
  const drafts = [feasible, ...stable.values(), ...equilibria.values()].flat();
  const edges = drafts.filter((draft) => typeof draft === 'number');
  const compact = yield* compactDiagram(table, edges, order);
  const sets = yield* SymbolicSet.ofEdges(compact.diagram, compact.edges);
  const setOf = new Map(edges.map((edge, index) => [edge, sets[index]!]));
  const answerOf = (draft: Draft): SymbolicAnswer =>
    typeof draft === 'number' ? setOf.get(draft)! : { tooLarge: draft };
  return {
    feasible: answerOf(feasible),
    stable: recordOf(stable, (each) => each.map(answerOf)),
    equilibria: recordOf(equilibria, answerOf),
  };
}

function recordOf<Drafts, Answers>(
  drafts: ReadonlyMap<SolvedConcept, Drafts>,
  answersOf: (drafts: Drafts) => Answers,
): Record<SolvedConcept, Answers> {
  const entries = [...drafts].map(([concept, each]) => [concept, answersOf(each)]);
  return Object.fromEntries(entries) as Record<SolvedConcept, Answers>;
}
