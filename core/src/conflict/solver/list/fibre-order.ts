import type { Progress } from '../../stability-analysis.ts';
import type { Code, StateList } from '../../state.ts';
import type { ListRun } from './list-run.ts';
import type { Meter } from './meter.ts';
import type { OwnOptions } from '../../own-option.ts';

/** Phases of as many steps as there are states that ordering one decision maker's states takes. */
export const phasesOfOrder = 6;

/** Fibres placed in one call: a few milliseconds. */
const fibresACall = 1_048_576;

const firstOfFibre = 0x8000_0000;

/** Puts the codes where fibres are looked for. */
export function* loadCodes(run: ListRun, meter: Meter, states: StateList): Generator<Progress, void> {
  yield* run.load(meter, run.at.ranks, states.low);
  yield* run.load(meter, run.at.replies, states.high);
}

/** Numbers the states by the options to keep, into a column; how many numbers there are. */
export function* numberStates(
  run: ListRun,
  meter: Meter,
  { keep, numbers }: { readonly keep: Code; readonly numbers: number },
): Generator<Progress, number> {
  const { at, size } = run;
  const slots = slotsFor(size.stateCount);
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

/** Orders the states by the fibres of a decision maker with these options. */
export function* orderFibres(
  run: ListRun,
  meter: Meter,
  { own, order }: { readonly own: Code; readonly order: number },
): Generator<Progress, void> {
  const { at, size } = run;
  meter.begin(size.stateCount * phasesOfOrder);
  const keep = { low: ~own.low >>> 0, high: ~own.high >>> 0 };
  const numbers = at.lasting;
  const fibres = yield* numberStates(run, meter, { keep, numbers });
  const places = at.answers;
  yield* run.eachRow(meter, fibres, ['fillWords', places, 0]);
  yield* run.each(meter, 'countMembers', numbers, places);
  yield* placeFibres(run, meter, { places, fibres });
  yield* run.each(meter, 'placeMembers', numbers, places, order);
  const words = run.words(order, size.stateCount + 1);
  words[0] = (words[0]! | firstOfFibre) >>> 0;
  yield* run.eachRow(meter, fibres, ['markFirsts', places, order]);
  words[size.stateCount] = firstOfFibre;
}

function* placeFibres(
  run: ListRun,
  meter: Meter,
  { places, fibres }: { readonly places: number; readonly fibres: number },
): Generator<Progress, void> {
  let start = 0;
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
