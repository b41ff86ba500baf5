import type { Progress } from '../../stability-analysis.ts';
import { StateSet } from '../../state-set.ts';
import type { Kernel } from '../kernel.ts';
import { Meter } from '../list/meter.ts';
import { type DenseConcept, isCredible } from './dense-concept.ts';
import { type DenseConflict, obstacleToDense } from './dense-conflict.ts';
import { type DenseMemory, type DenseSize, denseMemoryOf, widthOf } from './dense-memory.ts';
import { DenseRun } from './dense-run.ts';
import type { DenseTask } from './dense-task.ts';
import { programOf, programOfFeasible } from './formula-program.ts';
import { orderFibres } from './fibre-order.ts';
import { type GroupTable, groupTableOf, groupTableWords } from './group-table.ts';
import { layoutOf } from './option-layout.ts';
import { rankAll } from './rank-all.ts';
import { isNumbered, mostLevels, programPass } from './rank-plane.ts';
import { solveAlone } from './solve-alone.ts';
import { solveInLanes } from './solve-in-lanes.ts';
import { takeMarks } from './take-marks.ts';
import { tileGroupsOf } from './tile-group.ts';

export { type DenseConcept, denseConcepts } from './dense-concept.ts';
export { type DenseConflict, type DensePreference, obstacleToDense } from './dense-conflict.ts';

/** The feasible states, and for each concept and decision maker those that are stable, all by their codes. */
export interface DenseSolution<Concept extends DenseConcept = DenseConcept> {
  readonly feasible: StateSet;
  readonly stable: Readonly<Record<Concept, readonly StateSet[]>>;
}

/** How a conflict is gone about. */
interface DensePlan {
  readonly size: DenseSize;
  readonly at: DenseMemory;
  readonly tables: readonly GroupTable[];
}

function planFor(conflict: DenseConflict, concepts: readonly DenseConcept[]): DensePlan {
  const { options, decisionMakerCount, preferences, infeasible } = conflict;
  const layout = layoutOf(options, decisionMakerCount);
  const levels = preferences.map((preference) => mostLevels(preference, 2 ** options.length));
  const width = widthOf(Math.max(...levels));
  const isLanes = concepts.some(isCredible);
  const groups = isLanes ? tileGroupsOf(layout.owners) : [];
  const tables = groups.map(groupTableOf);
  const programs = [
    programOfFeasible(infeasible, layout.bitOf),
    ...preferences.map((preference) =>
      preference instanceof Int32Array ? programOf([], []) : programOf(preference, layout.bitOf),
    ),
  ];
  const ofGroups = tables.reduce((sum, table) => sum + groupTableWords(table), 0);
  const size = {
    layout,
    decisionMakerCount,
    width,
    isCredible: isLanes,
    hasOrders: isLanes || infeasible.length > 0,
    hasNumbers: preferences.some((preference) => isNumbered({ preference, width })),
    groups,
    tableWords: Math.max(ofGroups, ...programs.map(({ steps }) => steps.length)),
    registerCount: Math.max(...programs.map(({ registerCount }) => registerCount)),
  };
  return { size, at: denseMemoryOf(size), tables };
}

/** Bytes that the engine takes for a conflict. */
export function bytesOfDense(conflict: DenseConflict, concepts: readonly DenseConcept[]): number {
  return planFor(conflict, concepts).at.end;
}

/**
 * Decides the concepts for every decision maker and every choice of options. Throws a RangeError where the conflict is
 * not one for this engine (`obstacleToDense`), and where the host has no room (`bytesOfDense`).
 */
export function* solveDense<Concept extends DenseConcept>(
  conflict: DenseConflict,
  kernel: Kernel,
  concepts: readonly Concept[],
): Generator<Progress, DenseSolution<Concept>> {
  const obstacle = obstacleToDense(conflict);
  if (obstacle !== undefined) throw new RangeError(obstacle);
  const plan = planFor(conflict, concepts);
  const run = new DenseRun(kernel, plan.at.end);
  try {
    return yield* solvePlan(conflict, { ...plan, run, kernel }, concepts);
  } finally {
    run.end();
  }
}

function* solvePlan<Concept extends DenseConcept>(
  conflict: DenseConflict,
  { size, at, run, tables, kernel }: DensePlan & Pick<DenseTask, 'run' | 'kernel'>,
  concepts: readonly Concept[],
): Generator<Progress, DenseSolution<Concept>> {
  const { layout } = size;
  const meter = new Meter(2 ** layout.bitCount * 100);
  meter.begin(2 ** layout.bitCount * 100);
  const task: DenseTask = { conflict, layout, run, kernel, at, meter };
  const feasible = yield* findFeasible(task);
  const isWhole = feasible.count() === feasible.stateCount;
  const ranked = { ...task, isWhole, ...(yield* rankAll(task, size.width)) };
  const found = new Map<Concept, StateSet[]>(concepts.map((concept) => [concept, []]));
  const alone = concepts.filter((concept) => !isCredible(concept)) as Exclude<Concept, 'seq' | 'ssr'>[];
  for (const decisionMaker of layout.owners.keys()) {
    const sets = yield* solveAlone(ranked, decisionMaker, alone as never);
    for (const concept of alone) found.get(concept)!.push(sets.get(concept as never)!);
  }
  if (concepts.some(isCredible)) yield* orderFibres(ranked);
  for (const concept of concepts)
    if (isCredible(concept))
      found.set(concept, [...(yield* solveInLanes(ranked, tables, concept === 'ssr'))]);
  return { feasible, stable: Object.fromEntries(found) as never };
}

function* findFeasible(task: DenseTask): Generator<Progress, StateSet> {
  const { conflict, layout, at, run, meter } = task;
  const program = programOfFeasible(conflict.infeasible, layout.bitOf);
  yield* run.pass(
    meter,
    programPass(task, program, { name: 'markWhere', values: () => [at.feasible], weight: 1 }),
  );
  return takeMarks({ run, layout, at, isWhole: true }, at.feasible);
}
