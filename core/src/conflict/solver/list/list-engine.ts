import type { Progress } from '../../progress.ts';
import type { StateSet } from '../../state-set.ts';
import type { Kernel } from '../kernel.ts';
import { findComponents, phasesOfComponents } from './answer-component.ts';
import { type SolvedConcept, isCredible } from '../solved-concept.ts';
import { type ListFrame, type ListStructure, buildStructure } from './list-structure.ts';
import { Meter } from './meter.ts';
import type { ListTask } from './reply.ts';
import { phasesAlone, solveAlone } from './solve-alone.ts';
import { phasesInLanes, solveInLanes, sortFibres } from './solve-in-lanes.ts';

export { bytesOfList, mostKernelBytes } from './list-memory.ts';

/** A conflict whose feasible states are listed. */
export interface ListConflict extends ListFrame {
  /** `ranks[i][s]`: whole numbers from 0 without gaps, higher is better. */
  readonly ranks: readonly Int32Array[];
}

/** For each concept and decision maker the states that are stable. */
export type ListSolution<Concept extends SolvedConcept = SolvedConcept> = Readonly<
  Record<Concept, readonly StateSet[]>
>;

/** Decides the concepts for every decision maker and feasible state, for rankings with any number of levels. */
export function* solveList<Concept extends SolvedConcept>(
  { ranks, ...frame }: ListConflict,
  kernel: Kernel,
  concepts: readonly Concept[],
): Generator<Progress, ListSolution<Concept>> {
  const prepared = yield* prepareList(frame, kernel);
  return yield* prepared.solve(ranks, concepts);
}

/** Prepares the states for any number of rankings. Throws where the host has no room (see `bytesOfList`). */
export function* prepareList(frame: ListFrame, kernel: Kernel): Generator<Progress, PreparedList> {
  return new PreparedList(yield* buildStructure(frame, kernel));
}

/** States that are ready to be judged under one set of ranks after the other, one at a time. */
export class PreparedList {
  readonly #structure: ListStructure;
  #hasComponents: boolean;

  constructor(structure: ListStructure) {
    this.#structure = structure;
    this.#hasComponents = structure.hasComponents;
  }

  *solve<Concept extends SolvedConcept>(
    ranks: readonly Int32Array[],
    concepts: readonly Concept[],
  ): Generator<Progress, ListSolution<Concept>> {
    const meter = new Meter(this.#stepsFor(concepts));
    const task = { structure: this.#structure, ranks, meter };
    const alone = concepts.filter((concept) => this.#isDecidedAlone(concept));
    const inLanes = concepts.filter((concept) => !this.#isDecidedAlone(concept));
    const found = new Map<Concept, readonly StateSet[]>();
    const setsOf = yield* this.#solveAlone(task, alone);
    alone.forEach((concept, index) =>
      found.set(
        concept,
        setsOf.map((sets) => sets[index]!),
      ),
    );
    if (inLanes.some(isCredible)) yield* sortFibres(task);
    for (const concept of inLanes) found.set(concept, yield* solveInLanes(task, concept));
    return Object.fromEntries(found) as ListSolution<Concept>;
  }

  *#solveAlone(
    task: ListTask,
    concepts: readonly SolvedConcept[],
  ): Generator<Progress, readonly (readonly StateSet[])[]> {
    if (this.#asksComponents(concepts)) {
      yield* findComponents(task.structure.run, task.meter);
      this.#hasComponents = true;
    }
    const sets: (readonly StateSet[])[] = [];
    if (concepts.length === 0) return sets;
    for (const decisionMaker of task.ranks.keys())
      sets.push(yield* solveAlone(task, decisionMaker, concepts));
    return sets;
  }

  /** Whether the concept depends on the decision maker's own preferences alone, and takes no sweeps to decide. */
  #isDecidedAlone(concept: SolvedConcept): boolean {
    return concept === 'nash' || (this.#structure.isReversible && !isCredible(concept));
  }

  #asksComponents(alone: readonly SolvedConcept[]): boolean {
    return !this.#hasComponents && alone.some((concept) => concept !== 'nash');
  }

  #stepsFor(concepts: readonly SolvedConcept[]): number {
    const { stateCount, decisionMakerCount } = this.#structure.run.size;
    const alone = concepts.filter((concept) => this.#isDecidedAlone(concept));
    const inLanes = concepts.length - alone.length;
    const phases =
      (this.#asksComponents(alone) ? phasesOfComponents(decisionMakerCount) : 0) +
      (alone.length > 0 ? decisionMakerCount * phasesAlone(alone.length) : 0) +
      (concepts.some(isCredible) ? decisionMakerCount : 0) +
      inLanes * phasesInLanes(decisionMakerCount);
    return stateCount * phases;
  }
}
