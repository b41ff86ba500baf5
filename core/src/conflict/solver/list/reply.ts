import type { Progress } from '../../progress.ts';
import { StateSet } from '../../state-set.ts';
import type { ListStructure } from './list-structure.ts';
import type { Meter } from './meter.ts';

/** A question under way: the ranks asked for on a structure, and how far the work is. */
export interface ListTask {
  readonly structure: ListStructure;
  readonly ranks: readonly Int32Array[];
  readonly meter: Meter;
}

/** Phases of as many steps as there are states that one judgement takes. */
export const phasesOfReplies = 2;

/** Puts the ranks of the decision maker where the kernels read them. */
export function* loadRanks(
  { structure: { run }, ranks, meter }: ListTask,
  decisionMaker: number,
): Generator<Progress, void> {
  yield* run.load(meter, run.at.ranks, ranks[decisionMaker]!);
}

/** From a column of values, for each state the greatest that the decision maker can hold or move to. */
export function* findReplies(
  { structure: { run, movers }, meter }: ListTask,
  decisionMaker: number,
  columns: { readonly values: number; readonly best: number },
): Generator<Progress, void> {
  const { form, classes } = movers[decisionMaker]!;
  const values = [run.at.orders[decisionMaker]!, columns.values, columns.best];
  yield* run.eachFibre(meter, `best${form}Replies`, ...values, ...classes);
}

/** The states where nothing in the column of best replies is better than staying. */
export function* stableStates(
  { structure: { run }, meter }: ListTask,
  best: number,
): Generator<Progress, StateSet> {
  yield* run.each(meter, 'markStable', best, run.at.ranks, run.at.bits);
  const { stateCount } = run.size;
  return new StateSet(stateCount, run.words(run.at.bits, Math.ceil(stateCount / 32)).slice());
}

/** The states that no move leaves for one that lasts at more, from the column of what moves last at. */
export function* judgeLasting(task: ListTask, decisionMaker: number): Generator<Progress, StateSet> {
  const { lasting, spare } = task.structure.run.at;
  yield* findReplies(task, decisionMaker, { values: lasting, best: spare });
  return yield* stableStates(task, spare);
}
