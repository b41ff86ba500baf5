import type { Progress } from '../../progress.ts';
import type { StateSet } from '../../state-set.ts';
import type { Kernel } from '../kernel.ts';
import { Meter } from '../list/meter.ts';
import { type SolvedConcept, type OwnConcept, isCredible } from '../solved-concept.ts';
import { type DenseConflict, obstacleToDense } from './dense-conflict.ts';
import { type DensePlan, planFor } from './dense-plan.ts';
import { DenseRun } from './dense-run.ts';
import type { DenseTask, RankedTask } from './dense-task.ts';
import { orderFibres } from './fibre-order.ts';
import { programOfFeasible } from './formula-program.ts';
import { rankAll } from './rank-all.ts';
import { programPass } from './rank-plane.ts';
import { solveAlone } from './solve-alone.ts';
import { solveInLanes } from './solve-in-lanes.ts';
import { takeMarks } from './take-marks.ts';

export { type DenseConflict, type DensePreference, obstacleToDense } from './dense-conflict.ts';

/** The feasible states, and for each concept and decision maker those that are stable, all by their codes. */
export interface DenseSolution<Concept extends SolvedConcept = SolvedConcept> {
  readonly feasible: StateSet;
  readonly stable: Readonly<Record<Concept, readonly StateSet[]>>;
}

/** Bytes that the engine takes for a conflict; a search, which is seldom needed, takes as much again. */
export function bytesOfDense(conflict: DenseConflict, concepts: readonly SolvedConcept[]): number {
  const planning = planFor(conflict, concepts);
  let step = planning.next();
  while (step.done !== true) step = planning.next();
  return step.value.at.end;
}

/**
 * Decides the concepts for every decision maker and every choice of options. Throws a RangeError where the conflict is
 * not one for this engine (`obstacleToDense`), and where the host has no room (`bytesOfDense`).
 */
export function* solveDense<Concept extends SolvedConcept>(
  conflict: DenseConflict,
  kernel: Kernel,
  concepts: readonly Concept[],
): Generator<Progress, DenseSolution<Concept>> {
  const obstacle = obstacleToDense(conflict);
  if (obstacle !== undefined) throw new RangeError(obstacle);
  const plan = yield* planFor(conflict, concepts);
  const { layout } = plan.size;
  const run = new DenseRun(kernel, plan.at.end, plan.at.own.length);
  const meter = new Meter(plan.steps);
  meter.begin(plan.steps);
  try {
    return yield* solvePlan({ conflict, layout, run, kernel, at: plan.at, meter }, plan, concepts);
  } finally {
    run.end();
  }
}

function* solvePlan<Concept extends SolvedConcept>(
  task: DenseTask,
  { size, tables }: DensePlan,
  concepts: readonly Concept[],
): Generator<Progress, DenseSolution<Concept>> {
  const feasible = yield* findFeasible(task);
  const isWhole = task.conflict.infeasible.length === 0;
  const ranked: RankedTask = { ...task, isWhole, ...(yield* rankAll(task, size.width)) };
  const lone = concepts.filter(
    (concept: SolvedConcept): concept is Concept & OwnConcept => !isCredible(concept),
  );
  const found = new Map<SolvedConcept, readonly StateSet[]>(yield* solveAllAlone(ranked, lone));
  if (size.isCredible) yield* orderFibres(ranked);
  for (const concept of concepts)
    if (isCredible(concept)) found.set(concept, yield* solveInLanes(ranked, tables, concept));
  return { feasible, stable: Object.fromEntries(found) as Record<Concept, readonly StateSet[]> };
}

function* solveAllAlone(
  task: RankedTask,
  concepts: readonly OwnConcept[],
): Generator<Progress, ReadonlyMap<SolvedConcept, readonly StateSet[]>> {
  const found = new Map<SolvedConcept, StateSet[]>(concepts.map((concept) => [concept, []]));
  for (const decisionMaker of task.tops.keys()) {
    const sets = yield* solveAlone(task, decisionMaker, concepts);
    for (const concept of concepts) found.get(concept)!.push(sets.get(concept)!);
  }
  return found;
}

function* findFeasible(task: DenseTask): Generator<Progress, StateSet> {
  const { conflict, layout, at, run, meter } = task;
  const program = programOfFeasible(conflict.infeasible, layout.bitOf);
  const call = { name: 'markWhere', values: () => [at.feasible], weight: 1 };
  yield* run.pass(meter, programPass(task, program, call));
  return yield* takeMarks({ ...task, isWhole: true }, at.feasible);
}
