import type { Progress } from '../../progress.ts';
import type { ListRun } from './list-run.ts';
import type { Meter } from './meter.ts';

/** Phases of as many steps as there are states that finding all components takes, for so many decision makers. */
export function phasesOfComponents(decisionMakerCount: number): number {
  return decisionMakerCount * (3 + Math.ceil(Math.log2(Math.max(decisionMakerCount, 1)))) + 1;
}

/**
 * For each decision maker the components that its opponents move in, where all moves can be taken back: into its
 * partition. By halves: what both halves of a group of decision makers are to have joined, all others' moves, is
 * joined once and copied, so that N log N passes do what would take N².
 */
export function* findComponents(run: ListRun, meter: Meter): Generator<Progress, void> {
  const { decisionMakerCount, stateCount } = run.size;
  meter.begin(stateCount * phasesOfComponents(decisionMakerCount));
  yield* run.each(meter, 'separateStates', run.at.partitions[0]!);
  yield* splitGroup(run, meter, { from: 0, to: decisionMakerCount });
}

interface Group {
  readonly from: number;
  readonly to: number;
}

/** Goes on from what everybody outside the group has joined, in the partition of its first. */
function* splitGroup(run: ListRun, meter: Meter, { from, to }: Group): Generator<Progress, void> {
  if (to - from < 2) return;
  const half = (from + to) >>> 1;
  const [first, second] = [run.at.partitions[from]!, run.at.partitions[half]!];
  yield* run.each(meter, 'copyWords', first, second);
  yield* joinGroup(run, meter, { from, to: half, parents: second });
  yield* joinGroup(run, meter, { from: half, to, parents: first });
  yield* splitGroup(run, meter, { from, to: half });
  yield* splitGroup(run, meter, { from: half, to });
}

function* joinGroup(
  run: ListRun,
  meter: Meter,
  { from, to, parents }: Group & { readonly parents: number },
): Generator<Progress, void> {
  for (let mover = from; mover < to; mover += 1)
    yield* run.eachFibre(meter, 'joinFibres', run.at.orders[mover]!, parents);
  yield* run.each(meter, 'flattenComponents', parents);
}
