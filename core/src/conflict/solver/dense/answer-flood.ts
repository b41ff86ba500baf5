import type { Progress } from '../../progress.ts';
import { Allotment } from '../list/list-memory.ts';
import { DenseRun } from './dense-run.ts';
import type { RankedTask } from './dense-task.ts';
import { lanesOf, orderBytes } from './order-matters.ts';
import { planeOf } from './rank-by-code.ts';

/** Words of a mover, see the kernel's `answer-flood.ts`. */
const moverWords = 7;

/** Steps of the search in one call: a few milliseconds. */
const stepsACall = 65_536;

/** Bytes copied and states looked at in one go: a few milliseconds. */
const bytesACopy = 4_194_304;
const statesAStep = 1_048_576;

/** Whose answers are asked for, and under what. */
interface FloodQuestion {
  readonly decisionMaker: number;
  /** The plane of what each state is worth as the end of an answer; may be the working plane. */
  readonly values: number;
  /** Whether each step must be an improvement. */
  readonly isCredible: boolean;
}

/** A search with a memory of its own: it is seldom needed, and then takes much. */
interface Flood {
  readonly run: DenseRun;
  readonly movers: readonly FloodMover[];
  readonly list: number;
  readonly values: number;
  readonly byValue: number;
  readonly worst: number;
  readonly queue: number;
  readonly sizes: number;
}

interface FloodMover {
  readonly decisionMaker: number;
  readonly order: number;
  readonly ranks: number;
  readonly progress: number;
  readonly fibreCount: number;
}

/**
 * Finds what moves last at when the others answer in the worst way that they can, into the working plane: where
 * answers go round by round without an end in sight. Fibres must be ordered.
 */
export function* findByFlood(task: RankedTask, question: FloodQuestion): Generator<Progress, void> {
  const flood = startFlood(task, question);
  try {
    yield* loadFlood(task, flood, question);
    yield* orderByValue(task, flood);
    yield* search(task, flood, question);
    yield* keepLasting(task, flood, question);
  } finally {
    flood.run.end();
  }
}

function startFlood({ kernel, layout, width, tops }: RankedTask, { decisionMaker }: FloodQuestion): Flood {
  const stateCount = 2 ** layout.bitCount;
  const allot = new Allotment();
  const movers = layout.owners.flatMap((own, mover): readonly FloodMover[] => {
    const { bits } = own;
    if (bits === 0 || mover === decisionMaker) return [];
    const fibreCount = stateCount / 2 ** bits;
    const order = allot.bytes(orderBytes(own));
    const ranks = allot.bytes(stateCount * width);
    return [{ decisionMaker: mover, order, ranks, progress: allot.words(fibreCount), fibreCount }];
  });
  const list = allot.words(movers.length * moverWords);
  const [values, byValue, worst, queue] = allot.columns(4, stateCount);
  const sizes = allot.words(sizeCount({ stateCount, tops }));
  const run = new DenseRun(kernel, allot.end);
  return { run, movers, list, values: values!, byValue: byValue!, worst: worst!, queue: queue!, sizes };
}

/** Words for the sizes of all groups of states of one value. */
function sizeCount({
  stateCount,
  tops,
}: {
  readonly stateCount: number;
  readonly tops: readonly number[];
}): number {
  return Math.max(stateCount, ...tops) + 2;
}

function* loadFlood(task: RankedTask, flood: Flood, { values }: FloodQuestion): Generator<Progress, void> {
  const { layout, at, ranks, width } = task;
  const stateCount = 2 ** layout.bitCount;
  for (const [index, mover] of flood.movers.entries()) {
    const own = layout.owners[mover.decisionMaker]!;
    yield* copyBytes(task, flood, {
      from: at.orders[mover.decisionMaker]!,
      to: mover.order,
      bytes: orderBytes(own),
    });
    const plane = ranks[mover.decisionMaker]!;
    yield* copyBytes(task, flood, { from: plane, to: mover.ranks, bytes: stateCount * width });
    const identity = [mover.order, own.shift, own.bits, lanesOf(own), mover.ranks, mover.progress];
    flood.run.words(flood.list + index * moverWords * 4, moverWords).set([...identity, own.matters]);
  }
  const source = planeOf(task.run.bytes(values, stateCount * width), width);
  const target = flood.run.words(flood.values, stateCount);
  const worst = flood.run.words(flood.worst, stateCount);
  for (let from = 0; from < stateCount; from += statesAStep) {
    const to = Math.min(from + statesAStep, stateCount);
    target.set(source.subarray(from, to), from);
    worst.fill(0xffff_ffff, from, to);
    yield task.meter.add(0);
  }
}

function* copyBytes(
  { run, meter }: RankedTask,
  flood: Flood,
  { from, to, bytes }: { readonly from: number; readonly to: number; readonly bytes: number },
): Generator<Progress, void> {
  for (let at = 0; at < bytes; at += bytesACopy) {
    const count = Math.min(bytesACopy, bytes - at);
    flood.run.bytes(to + at, count).set(run.bytes(from + at, count));
    yield meter.add(0);
  }
}

/** The states by rising value, by counting. */
function* orderByValue({ layout, meter, tops }: RankedTask, flood: Flood): Generator<Progress, void> {
  const { run, values, sizes, byValue } = flood;
  const stateCount = 2 ** layout.bitCount;
  const each = { count: stateCount, states: 1, weight: 4, isAlone: true };
  yield* run.pass(meter, { ...each, name: 'countMembers', values: () => [values, sizes] });
  run.call('placeFibres', sizes, 0, 0, sizeCount({ stateCount, tops }));
  yield* run.pass(meter, { ...each, name: 'placeMembers', values: () => [values, sizes, byValue] });
}

function* search(
  { layout, meter, width }: RankedTask,
  { run, movers, list, byValue, values, worst, queue }: Flood,
  { isCredible }: FloodQuestion,
): Generator<Progress, void> {
  const stateCount = 2 ** layout.bitCount;
  run.call('beginFlood');
  const own = [width, list, movers.length, isCredible ? 1 : 0, byValue, values, worst, queue];
  while (run.call('floodAnswers', ...own, stateCount, stepsACall) === 0) yield meter.add(0);
}

/** A move lasts at its rank, or the worst answer's value, whichever is less. */
function* keepLasting(
  { run, layout, width, ranks, lasting, meter }: RankedTask,
  flood: Flood,
  { decisionMaker }: FloodQuestion,
): Generator<Progress, void> {
  const stateCount = 2 ** layout.bitCount;
  const own = planeOf(run.bytes(ranks[decisionMaker]!, stateCount * width), width);
  const target = planeOf(run.bytes(lasting, stateCount * width), width);
  const worst = flood.run.words(flood.worst, stateCount);
  for (let state = 0; state < stateCount; state += 1) {
    target[state] = Math.min(own[state]!, worst[state]!);
    if (state % statesAStep === 0) yield meter.add(0);
  }
}
