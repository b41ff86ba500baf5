import type { Progress } from '../../progress.ts';
import type { Code, StateList } from '../../state.ts';
import type { ListRun } from './list-run.ts';
import type { Meter } from './meter.ts';
import type { ChoicePlaces } from './own-choice.ts';
import type { OwnOptions } from '../../own-option.ts';

/** Phases of as many steps as there are states that ordering one decision maker's states takes. */
export const phasesOfOrder = 7;

/** Fibres placed in one call: a few milliseconds. */
const fibresACall = 1_048_576;

const firstOfFibre = 0x8000_0000;

/** Puts the codes where fibres are looked for. */
export function* loadCodes(run: ListRun, meter: Meter, states: StateList): Generator<Progress, void> {
  yield* run.load(meter, run.at.ranks, states.low);
  yield* run.load(meter, run.at.replies, states.high);
}

/** Numbers the states by the options to keep, into a column; how many numbers there are, `most` at the most. */
export function* numberStates(
  run: ListRun,
  meter: Meter,
  { keep, numbers, most }: { readonly keep: Code; readonly numbers: number; readonly most: number },
): Generator<Progress, number> {
  const { at, size } = run;
  const slots = slotsFor(Math.min(most, size.stateCount));
  yield* run.eachRow(meter, slots, ['fillWords', at.answers, 0]);
  let used = 0;
  const stepsACall = 16_384;
  for (let from = 0; from < size.stateCount; from += stepsACall) {
    const to = Math.min(from + stepsACall, size.stateCount);
    const codes = [at.ranks, at.replies, keep.low, keep.high] as const;
    used = run.call('numberStates', ...codes, at.answers, slots - 1, numbers, used, from, to);
    yield meter.add(to - from);
  }
  return used;
}

/** Orders the states by the fibres of the mover. */
export function* orderFibres(
  run: ListRun,
  meter: Meter,
  { own, mover, places }: { readonly own: Code; readonly mover: number; readonly places: ChoicePlaces },
): Generator<Progress, void> {
  const { at, size } = run;
  meter.begin(size.stateCount * phasesOfOrder);
  const numbers = at.lasting;
  const fibres = yield* numberFibres(run, meter, { own, mover, places });
  const order = at.orders[mover]!;
  yield* run.eachRow(meter, fibres, ['fillWords', at.answers, 0]);
  yield* run.each(meter, 'countMembers', numbers, at.answers);
  yield* placeFibres(run, meter, { places: at.answers, fibres });
  yield* run.each(meter, 'placeMembers', numbers, at.answers, order);
  run.words(order, size.stateCount + 1)[size.stateCount] = firstOfFibre;
}

/** Numbers the states by their fibres: by their places, or by a search where the places are too far apart. */
function* numberFibres(
  run: ListRun,
  meter: Meter,
  { own, mover, places }: { readonly own: Code; readonly mover: number; readonly places: ChoicePlaces },
): Generator<Progress, number> {
  const { at, size } = run;
  if (!places.areNear) {
    const keep = { low: ~own.low >>> 0, high: ~own.high >>> 0 };
    return yield* numberStates(run, meter, { keep, numbers: at.lasting, most: size.stateCount });
  }
  const count = places.counts[mover]!;
  const columns = [at.spare, at.partitions[mover]!, places.weights[mover]!, count, at.lasting] as const;
  yield* run.each(meter, 'numberByPlace', ...columns);
  return places.total / count;
}

function* placeFibres(
  run: ListRun,
  meter: Meter,
  { places, fibres }: { readonly places: number; readonly fibres: number },
): Generator<Progress, void> {
  let start = firstOfFibre;
  for (let from = 0; from < fibres; from += fibresACall) {
    start = run.call('placeFibres', places, start, from, Math.min(from + fibresACall, fibres));
    yield meter.add(0);
  }
}

/** Marks in an order where the one irreversible option of its decision maker was changed. */
export function* markMoved(
  run: ListRun,
  meter: Meter,
  { own, option, order }: { readonly own: OwnOptions; readonly option: number; readonly order: number },
): Generator<Progress, void> {
  meter.begin(run.size.stateCount);
  const codes = option < 32 ? run.at.ranks : run.at.replies;
  const flip = own.back.low === 0 && own.back.high === 0 ? 0 : 1;
  yield* run.each(meter, 'markMoved', codes, option & 31, flip, order);
}

/** A power of two at which the table of numbers is at most four fifths full. */
function slotsFor(stateCount: number): number {
  let slots = 4;
  while (slots < stateCount * 1.25) slots *= 2;
  return slots;
}
