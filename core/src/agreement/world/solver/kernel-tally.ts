import { type Kernel, mostKernelBytes } from '../../../conflict/index.ts';
import type { AgreementBasis, Progress } from '../agreement-basis.ts';
import { type Tally, type TallyScope, answerWorldsIn, firstWorlds, wholeDrawnIn } from '../tally.ts';
import { type FrameScope, worldFrameOf } from './world-frame.ts';
import { slotOf } from './slot.ts';
import { answerCount, laneCount, problemFields, taskFields } from './world-field.ts';
import { type TaskRoom, worldMemoryOf } from './world-memory.ts';
import { WorldRun, tasksOf } from './world-run.ts';
import { worldStructureOf } from './world-structure.ts';

/** The weights of enumerated worlds are whole numbers of this part of 1, so that they add up the same in any order. */
const whole = 2n ** 60n;

/**
 * The tally with a kernel, worlds shared out among its threads; undefined where it cannot be used. Whoever stops it
 * half-way frees the kernel by the generator's `return`.
 */
export function* tallyInKernel(
  basis: AgreementBasis,
  scope: TallyScope,
  kernel: Kernel,
): Generator<Progress, Tally | undefined> {
  const { worlds, weighed } = basis;
  const listed = worlds.kind === 'enumerated' ? weighed : [];
  const run = yield* startRun(basis, { ...scope, listed }, kernel);
  if (run === undefined) return undefined;
  try {
    const wholeDrawn = wholeDrawnIn(worlds, scope);
    run.write(run.at.problem, problemFields, {
      asked: Number(scope.stability),
      answerWorlds: answerWorldsIn(worlds),
      wholeWorlds: wholeDrawn ?? worlds.count,
    });
    shareOut(run, worlds.count);
    let busy = run.tasks;
    while (busy.length > 0) {
      const isDone = run.goOn('judgeWorlds', busy);
      busy = busy.filter((_, index) => isDone[index] === false);
      yield { stage: 'worlds', done: doneOf(run, worlds.count) };
    }
    const unit = wholeDrawn === undefined ? whole : BigInt(worlds.count);
    const wholeUnit = wholeDrawn === undefined ? whole : BigInt(wholeDrawn);
    return { ...tallyOf(run, { unit, wholeUnit }, scope), wholeDrawn };
  } finally {
    run.end();
  }
}

/** A kernel ready to judge; undefined where the moves, the parties or the memory are not such as it can take. */
export function* startRun(
  basis: AgreementBasis,
  scope: FrameScope,
  kernel: Kernel,
): Generator<Progress, WorldRun | undefined> {
  const frame = worldFrameOf(basis, scope);
  if (frame === undefined) return undefined;
  const structure = yield* worldStructureOf(frame.graph);
  if (structure === undefined || frame.parties.length === 0) return undefined;
  const { bytes } = worldMemoryOf(frame, structure, tasksOf(kernel));
  return bytes <= mostKernelBytes ? new WorldRun(frame, structure, kernel) : undefined;
}

/** Deals the worlds out to the tasks, as many at a time as there are lanes, so that all have as much to do. */
function shareOut(run: WorldRun, count: number): void {
  run.tasks.forEach(({ task }, index) => {
    const stride = run.tasks.length * laneCount;
    run.write(task, taskFields, { next: index * laneCount, end: count, stride, isBegun: 0 });
  });
}

function doneOf(run: WorldRun, count: number): number {
  const left = run.tasks.reduce((sum, { task }) => {
    const [next, end, stride] = run.words(task, 3);
    return sum + Math.ceil(Math.max(0, end! - next!) / stride!) * laneCount;
  }, 0);
  return count === 0 ? 1 : Math.max(0, 1 - left / count);
}

function tallyOf(
  run: WorldRun,
  { unit, wholeUnit }: { readonly unit: bigint; readonly wholeUnit: bigint },
  { points, own }: TallyScope,
): Omit<Tally, 'wholeDrawn'> {
  const { packageCount, graph, departures } = run.frame;
  const sum = (room: keyof TaskRoom, length: number, whole = unit): Float64Array =>
    sharesOf(run, { room, length, unit: whole });
  const allThree = sum('allThree', 4 * packageCount);
  const byConcept = (concept: number): Float64Array => {
    const figures = new Float64Array(packageCount);
    for (let place = 0; place < packageCount; place += 1) figures[place] = allThree[4 * place + concept]!;
    return figures;
  };
  const answers = sum('answers', 2 * answerCount * points.length);
  const slots = slotOf(graph.stateCount);
  const owned = sum('own', 3 * slots * own.length, wholeUnit);
  const ownPart = (index: number): Float64Array =>
    byPlace(owned.subarray(index * slots, (index + 1) * slots), graph.stateCount);
  const sequential = new Float64Array(packageCount);
  sequential.set(byPlace(sum('sequential', slots, wholeUnit), graph.stateCount));
  return {
    efficient: sum('efficient', packageCount),
    sequential,
    allThree: { nash: byConcept(0), gmr: byConcept(1), smr: byConcept(2), seq: byConcept(3) },
    someAgreement: sum('some', 1)[0]!,
    answers: points.map(({ answers: each }, index) =>
      answers.slice(2 * answerCount * index, 2 * answerCount * index + 2 * each.length),
    ),
    unsanctioned: sum('stepWeights', departures.all.length, wholeUnit),
    answerers: answerersOfSteps(run, departures.all.length),
    unansweredIn: worldsOfSteps(run, departures.all.length),
    own: own.map((isAsked, index) =>
      isAsked
        ? { nash: ownPart(3 * index), gmr: ownPart(3 * index + 1), smr: ownPart(3 * index + 2) }
        : undefined,
    ),
  };
}

/** Figures that are kept in slots, by the places of packages. */
export function byPlace(slots: Float64Array, count: number): Float64Array {
  const figures = new Float64Array(count);
  for (let place = 0; place < count; place += 1) figures[place] = slots[slotOf(place)]!;
  return figures;
}

interface Sums {
  readonly room: keyof TaskRoom;
  readonly length: number;
  readonly unit: bigint;
}

/** What all tasks added up, as shares: whole numbers, so that it does not matter who added which. */
function sharesOf(run: WorldRun, { room, length, unit }: Sums): Float64Array {
  const [first, ...others] = run.tasks.map((task) => run.sums(task[room] as number, length));
  const total = first!.slice();
  for (const part of others)
    for (let index = 0; index < length; index += 1) if (part[index]! > 0n) total[index]! += part[index]!;
  const parts = new Float64Array(length);
  const scale = Number(unit);
  for (let index = 0; index < length; index += 1)
    if (total[index]! > 0n) parts[index] = Number(total[index]!) / scale;
  return parts;
}

/** The bits of all tasks, as the numbers of those that are set. */
function answerersOfSteps(run: WorldRun, count: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, step) => {
    const bits = run.tasks.reduce(
      (all, { stepAnswerers }) => all | run.words(stepAnswerers + step * 4, 1)[0]!,
      0,
    );
    return [...run.frame.graph.moves.keys()].filter((mover) => ((bits >>> mover) & 1) === 1);
  });
}

function worldsOfSteps(run: WorldRun, count: number): readonly (readonly number[])[] {
  const bits = new BigUint64Array(count);
  for (const task of run.tasks) {
    const part = run.sums(task.stepWorlds, count);
    for (let index = 0; index < count; index += 1) bits[index]! |= part[index]!;
  }
  return Array.from(bits, (set) =>
    Array.from({ length: firstWorlds }, (_, world) => world).filter(
      (world) => ((set >> BigInt(world)) & 1n) === 1n,
    ),
  );
}
