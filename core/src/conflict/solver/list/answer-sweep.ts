import type { Progress } from '../../progress.ts';
import type { ListStructure } from './list-structure.ts';
import type { Meter } from './meter.ts';

/** Sweeps of all movers after which a search, slower as a rule, is the safer way: it is linear. */
const usualMostSweeps = 24;

/** Sweeps foreseen when progress is told. */
export const foreseenSweeps = 6;

/** Whether any move may answer, or only an improvement of the mover. */
export type Answers = 'moves' | 'improvements';

/**
 * Lets all decision makers answer until nothing changes; false where that takes too many sweeps. A mover whose turn
 * changed something need not come again before another's did.
 */
export function* sweepAnswers(
  structure: ListStructure,
  meter: Meter,
  { answers, width, firstLane }: Lanes & { readonly answers: Answers },
): Generator<Progress, boolean> {
  const { decisionMakerCount } = structure.run.size;
  const { mostSweeps = usualMostSweeps } = structure.frame;
  let quiet = -1;
  for (let turn = 0; turn < mostSweeps * decisionMakerCount; turn += 1) {
    const mover = turn % decisionMakerCount;
    yield* sweepMover(structure, meter, { mover, answers, width, firstLane });
    quiet = structure.run.call('tookChanges') === 0 ? quiet + 1 : 0;
    if (quiet >= decisionMakerCount - 1) return true;
  }
  return false;
}

/** Lanes of so many bits; the first is the decision maker of that number. */
export interface Lanes {
  readonly width: 16 | 32;
  readonly firstLane: number;
}

interface Turn extends Lanes {
  readonly mover: number;
  readonly answers: Answers;
}

function* sweepMover(
  { run, movers }: ListStructure,
  meter: Meter,
  { mover, answers, width, firstLane }: Turn,
): Generator<Progress, void> {
  const { form, classes } = movers[mover]!;
  const which = answers === 'moves' ? 'Moves' : 'Improvements';
  const name = `sweep${form}${which}${width}`;
  const values = [run.at.orders[mover]!, run.at.answers, mover - firstLane];
  if (answers === 'moves') yield* run.eachFibre(meter, name, ...values, ...classes);
  else yield* run.eachFibreBackwards(meter, name, ...values, ...classes);
}
