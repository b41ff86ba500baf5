import type { Progress } from '../../progress.ts';
import { type SolvedConcept, isCredible } from '../solved-concept.ts';
import { type DenseConflict, isByRanks } from './dense-conflict.ts';
import { type DenseMemory, type DenseSize, denseMemoryOf, widthOf } from './dense-memory.ts';
import { programOf, programOfFeasible } from './formula-program.ts';
import { type GroupTable, groupTableOf, groupTableWords } from './group-table.ts';
import { layoutOf } from './option-layout.ts';
import { withMatters } from './order-matters.ts';
import { isNumbered, mostLevels } from './rank-plane.ts';
import { tileGroupsOf } from './tile-group.ts';

/** How a conflict is gone about. */
export interface DensePlan {
  readonly size: DenseSize;
  readonly at: DenseMemory;
  readonly tables: readonly GroupTable[];
  /** Steps foreseen, for telling how far the work is. */
  readonly steps: number;
}

/** Words that are always kept for small tables. */
const fewestTableWords = 64;

export function* planFor(
  conflict: DenseConflict,
  concepts: readonly SolvedConcept[],
): Generator<Progress, DensePlan> {
  const { options, decisionMakerCount, preferences, infeasible } = conflict;
  const layout = withMatters(layoutOf(options, decisionMakerCount), conflict);
  const levels: number[] = [];
  for (const preference of preferences) levels.push(yield* mostLevels(preference, 2 ** options.length));
  const width = widthOf(Math.max(1, ...levels));
  const asksLanes = concepts.some(isCredible);
  const groups = asksLanes ? tileGroupsOf(layout) : [];
  const tables = groups.map((group) => groupTableOf(group, layout));
  const programs = [
    programOfFeasible(infeasible, layout.bitOf),
    ...preferences.flatMap((preference) =>
      isByRanks(preference) ? [] : [programOf(preference, layout.bitOf)],
    ),
  ];
  const groupWords = tables.reduce((sum, table) => sum + groupTableWords(table), 0);
  const size = {
    layout,
    decisionMakerCount,
    width,
    isCredible: asksLanes,
    hasOrders: asksLanes || infeasible.length > 0,
    hasNumbers: preferences.some((preference) => isNumbered({ preference, width })),
    groups,
    tableWords: Math.max(groupWords, fewestTableWords, ...programs.map(({ steps }) => steps.length)),
    registerCount: Math.max(...programs.map(({ registerCount }) => registerCount)),
  };
  return {
    size,
    at: denseMemoryOf(size),
    tables,
    steps: stepsFor(conflict, concepts) * 2 ** layout.bitCount,
  };
}

/** Steps a state that are foreseen, by the weights of the passes. */
function stepsFor(
  { decisionMakerCount, infeasible }: DenseConflict,
  concepts: readonly SolvedConcept[],
): number {
  const credible = concepts.filter(isCredible).length;
  const alone = concepts.length - credible;
  const sweeps = infeasible.length === 0 ? 0 : 2 * decisionMakerCount;
  const ofAlone = alone * (2 + sweeps);
  const ofLanes = credible * (5 + 4 * 6) + (credible > 0 ? 4 : 0);
  return 1 + decisionMakerCount * (4 + ofAlone + ofLanes);
}
