import type { Kernel } from '../../../conflict/index.ts';
import type { AgreementBasis, Progress } from '../agreement-basis.ts';
import { noDepartures } from '../departure.ts';
import type { OwnConcept } from '../own-stability.ts';
import { byPlace, startRun } from './kernel-tally.ts';
import { slotOf } from './slot.ts';
import { laneCount, taskFields } from './world-field.ts';
import type { TaskRoom } from './world-memory.ts';
import type { WorldRun } from './world-run.ts';

type Shares = Readonly<Record<OwnConcept, Float64Array>>;

/**
 * For those decision makers that are marked the weight of their completions under which each package is stable by them
 * alone; undefined where the kernel cannot be used.
 */
export function* ownSharesInKernel(
  basis: AgreementBasis,
  isMarked: readonly boolean[],
  kernel: Kernel,
): Generator<Progress, readonly (Shares | undefined)[] | undefined> {
  const listed = basis.space.decisionMakers.filter((_, decisionMaker) => isMarked[decisionMaker]);
  const scope = {
    candidates: [],
    departures: noDepartures,
    points: [],
    own: [],
    wholeWorlds: Infinity,
    listed,
  };
  const run = yield* startRun(basis, scope, kernel);
  if (run === undefined) return undefined;
  try {
    yield* judge(run);
    return isMarked.map((marked, decisionMaker) => (marked ? sharesOf(run, decisionMaker) : undefined));
  } finally {
    run.end();
  }
}

/** A decision maker is a task's alone, so that its shares are summed in one order, whoever else is at work. */
function* judge(run: WorldRun): Generator<Progress, void> {
  const waiting = run.frame.parties.flatMap(({ listed }, party) =>
    listed === undefined ? [] : [{ party, next: 0, end: listed.length, stride: laneCount, isBegun: 0 }],
  );
  const total = waiting.length;
  let busy: readonly TaskRoom[] = [];
  while (waiting.length > 0 || busy.length > 0) {
    const free = run.tasks.filter((task) => !busy.includes(task)).slice(0, waiting.length);
    for (const { task } of free) run.write(task, taskFields, { ...waiting.shift() });
    const tasks = [...busy, ...free];
    const isDone = run.goOn('judgeOwn', tasks);
    busy = tasks.filter((_, index) => isDone[index] === false);
    yield { stage: 'own', done: 1 - (waiting.length + busy.length) / total };
  }
}

function sharesOf(run: WorldRun, party: number): Shares {
  const { stateCount } = run.frame.graph;
  const slots = slotOf(stateCount);
  const part = (concept: number): Float64Array =>
    byPlace(run.floats(run.at.perParty[party]!.shares + concept * slots * 8, slots), stateCount);
  return { nash: part(0), gmr: part(1), smr: part(2) };
}
