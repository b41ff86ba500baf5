import type { Progress } from '../../progress.ts';
import { Allotment, type ListSize } from './list-memory.ts';
import { ListRun } from './list-run.ts';
import type { ListFrame } from './list-structure.ts';
import type { Meter } from './meter.ts';
import { ownOptionsOf } from '../../own-option.ts';
import type { ListTask } from './reply.ts';

/** Words of a mover, see the kernel's `answer-flood.ts`. */
const moverWords = 8;

/** Steps of the search in one call: a few milliseconds. */
const stepsACall = 65_536;

/** Where everything lies that the search needs, in a memory of its own: it is seldom needed, and then takes as much again. */
interface FloodMemory {
  readonly movers: number;
  readonly low: number;
  readonly high: number;
  readonly orders: readonly number[];
  readonly places: readonly number[];
  readonly skips: readonly number[];
  readonly values: number;
  readonly byValue: number;
  readonly worst: number;
  readonly queue: number;
  readonly sizes: number;
}

function floodRoomOf(size: ListSize): { at: FloodMemory; bytes: number; size: ListSize } {
  const { stateCount, decisionMakerCount } = size;
  const allot = new Allotment();
  const at = {
    movers: allot.words(decisionMakerCount * moverWords),
    low: allot.words(stateCount),
    high: allot.words(stateCount),
    orders: allot.columns(decisionMakerCount, stateCount + 1),
    places: allot.columns(decisionMakerCount, stateCount),
    skips: allot.columns(decisionMakerCount, stateCount),
    values: allot.words(stateCount),
    byValue: allot.words(stateCount),
    worst: allot.words(stateCount),
    queue: allot.words(stateCount),
    sizes: allot.words(stateCount + 1),
  };
  return { at, bytes: allot.end, size };
}

/** Copies what the search needs of the structure; improvements (`isCredible`) need sorted fibres. */
export function* prepareFlood(
  { structure, meter }: ListTask,
  isCredible: boolean,
): Generator<Progress, ListRun<FloodMemory>> {
  const { run, kernel, frame } = structure;
  const flood = new ListRun(kernel, floodRoomOf(run.size));
  yield* flood.load(meter, flood.at.low, frame.states.low);
  yield* flood.load(meter, flood.at.high, frame.states.high);
  for (const [mover, order] of flood.at.orders.entries()) {
    yield* flood.load(meter, order, run.words(run.at.orders[mover]!));
    flood.words(order, run.size.stateCount + 1)[run.size.stateCount] = 0x8000_0000;
    yield* flood.eachFibre(meter, 'findPlaces', order, flood.at.places[mover]!, isCredible ? 1 : 0);
  }
  return flood;
}

interface FloodQuestion {
  readonly decisionMaker: number;
  /** The column of what each state is worth as the end of an answer, and the greatest of it that there may be. */
  readonly values: number;
  readonly top: number;
  /** The column that is to say what a move to each state lasts at. */
  readonly lasting: number;
}

/** Finds what moves last at, when the others answer in the worst way that they can. */
export function* floodAnswers(
  { structure: { run, frame }, ranks, meter }: ListTask,
  flood: ListRun<FloodMemory>,
  { decisionMaker, values, top, lasting }: FloodQuestion,
): Generator<Progress, void> {
  const { at, size } = flood;
  yield* flood.load(meter, at.values, run.words(values));
  yield* orderByValue(flood, meter, top + 1);
  yield* flood.each(meter, 'fillWords', at.worst, 0xff);
  for (const [mover, skips] of at.skips.entries()) {
    yield* flood.each(meter, 'separateStates', skips);
    writeMover(flood, mover, { frame, isAnswering: mover !== decisionMaker });
  }
  flood.call('beginFlood');
  const codes = [at.movers, size.decisionMakerCount, at.low, at.high];
  const columns = [at.byValue, at.values, at.worst, at.queue, size.stateCount];
  while (flood.call('floodAnswers', ...codes, ...columns, stepsACall) === 0) yield meter.add(0);
  const found = flood.words(at.worst);
  const own = ranks[decisionMaker]!;
  const kept = run.words(lasting);
  for (let state = 0; state < kept.length; state += 1) {
    kept[state] = Math.min(found[state]!, own[state]!);
    if (state % stepsACall === 0) yield meter.add(0);
  }
}

/** Writes who a mover is; `isAnswering`: whether it is one of the opponents. */
function writeMover(
  flood: ListRun<FloodMemory>,
  mover: number,
  { frame, isAnswering }: { readonly frame: ListFrame; readonly isAnswering: boolean },
): void {
  const { at } = flood;
  const { irreversible, back } = ownOptionsOf(frame.options, mover);
  const words = flood.words(at.movers + mover * moverWords * 4, moverWords);
  words.set([at.orders[mover]!, at.places[mover]!, at.skips[mover]!]);
  words.set([irreversible.low, irreversible.high, back.low, back.high, isAnswering ? 1 : 0], 3);
}

/** The states by rising value, by counting: nobody is worth more than the top, which is below the number of states. */
function* orderByValue(flood: ListRun<FloodMemory>, meter: Meter, levels: number): Generator<Progress, void> {
  const { values, sizes, byValue } = flood.at;
  yield* flood.eachRow(meter, levels, ['fillWords', sizes, 0]);
  yield* flood.each(meter, 'countMembers', values, sizes);
  flood.call('placeFibres', sizes, 0, 0, levels);
  yield* flood.each(meter, 'placeMembers', values, sizes, byValue);
}
