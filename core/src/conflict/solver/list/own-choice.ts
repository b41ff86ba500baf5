import type { OwnOptions } from '../../own-option.ts';
import type { Progress } from '../../progress.ts';
import { numberStates } from './fibre-order.ts';
import type { ListRun } from './list-run.ts';
import type { Meter } from './meter.ts';

/** Places above this are too large for the kernel. */
const mostPlaces = 2 ** 31;

/** A table is made of the patterns of up to this many options. */
const mostTabled = 16;

/** How states are counted through by what each decision maker chose, see the kernel's `own-choice.ts`. */
export interface ChoicePlaces {
  /** How many choices each decision maker makes in the states, and what one of them weighs. */
  readonly counts: readonly number[];
  readonly weights: readonly number[];
  /** How many places there are: the product of the counts. */
  readonly total: number;
  /** Whether the places are near enough to each other for tables over them. */
  readonly areNear: boolean;
}

/** Numbers everybody's choices, into the partitions, and the places of the states, into the spare column. */
export function* numberChoices(
  run: ListRun,
  meter: Meter,
  { owned, optionCount }: { readonly owned: readonly OwnOptions[]; readonly optionCount: number },
): Generator<Progress, ChoicePlaces> {
  const { stateCount } = run.size;
  meter.begin(stateCount * 3 * owned.length);
  const counts: number[] = [];
  const weights: number[] = [];
  let total = 1;
  for (const [mover, own] of owned.entries()) {
    const weight = total <= mostPlaces ? total : 0;
    const number = areTabled(own.ownOptions, stateCount) ? numberPatterns : numberCodes;
    const count = yield* number(run, meter, { own, weight, numbers: run.at.partitions[mover]! });
    counts.push(count);
    weights.push(weight);
    total *= count;
  }
  // A table has room for four words a state; options that nobody controls have no part in the places.
  const isWhole = owned.reduce((sum, { ownOptions }) => sum + ownOptions.length, 0) >= optionCount;
  const hasRoom = counts.every((count) => total / count <= stateCount * 4);
  const areNear = isWhole && hasRoom && total <= mostPlaces;
  return { counts, weights, total, areNear };
}

interface ChoiceColumn {
  readonly own: OwnOptions;
  /** What a choice weighs in the places. */
  readonly weight: number;
  /** The column for the choices. */
  readonly numbers: number;
}

/** Whether the options follow each other, and a table of their patterns is small. */
function areTabled(options: readonly number[], stateCount: number): boolean {
  const isRun = options.every((option, index) => option === options[0]! + index);
  return isRun && options.length > 0 && options.length <= mostTabled && 2 ** options.length <= stateCount * 4;
}

function* numberPatterns(
  run: ListRun,
  meter: Meter,
  { own, weight, numbers }: ChoiceColumn,
): Generator<Progress, number> {
  const { ranks: low, replies: high, answers: table, spare: places } = run.at;
  const patterns = 2 ** own.ownOptions.length;
  run.words(table, patterns).fill(0);
  let used = 0;
  for (const [from, to] of run.ranges()) {
    const what = [low, high, own.ownOptions[0]!, patterns - 1, table, numbers, weight, places] as const;
    used = run.call('numberPatterns', ...what, used, from, to);
    yield meter.add(to - from);
  }
  return used;
}

function* numberCodes(
  run: ListRun,
  meter: Meter,
  { own, weight, numbers }: ChoiceColumn,
): Generator<Progress, number> {
  const most = 2 ** own.ownOptions.length;
  const used = yield* numberStates(run, meter, { keep: own.own, numbers, most });
  yield* run.each(meter, 'addChoices', numbers, weight, run.at.spare);
  return used;
}

/**
 * Whether it is plain that the choices of each decision maker part the states in what its opponents can reach, where
 * all moves can be taken back. A component of the opponents' moves lies within a choice, and its least state can go
 * to no lesser one: where there are as many states of that kind as choices, there are as many components.
 */
export function* areChoicesConnected(
  run: ListRun,
  meter: Meter,
  { counts, areNear }: ChoicePlaces,
): Generator<Progress, boolean> {
  const { at, size } = run;
  const descents = areNear ? at.replies : at.spare;
  const several = size.decisionMakerCount + 1;
  if (several >= size.stateCount * 4) return false;
  meter.begin(size.stateCount * (size.decisionMakerCount + 2));
  yield* run.each(meter, 'fillWords', descents, 0);
  for (const [mover, order] of at.orders.entries())
    yield* run.each(meter, 'noteDescents', order, descents, mover, several);
  const words = run.words(at.answers, several + 1).fill(0);
  yield* run.each(meter, 'countMembers', descents, at.answers);
  return counts.every((count, mover) => count === words[0]! + words[mover + 1]!);
}
