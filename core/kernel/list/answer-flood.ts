import { first, lower, setValue, stateBits, valueAt, wordAt } from './fibre';

/**
 * The worst value that each state can bring about, for one decision maker, in time linear in the states where all
 * moves can be taken back: ends are taken by rising value, and the search runs backwards from each, so that every
 * state is given its value once. Where a mover can come from lies below a place of its (sorted) order; what was given
 * its value is skipped from then on, whoever asks (union-find).
 *
 * A mover is 8 words: its order, places, skips; the options that it cannot change back, those of them that can only be
 * dropped (two words each); and whether it answers.
 */
const none: u32 = 0xffff_ffff;
const moverBytes: u32 = 32;

/** What the search goes on from when it is called again. */
let head: u32 = 0;
let tail: u32 = 0;
let nextEnd: u32 = 0;

export function beginFlood(): void {
  head = 0;
  tail = 0;
  nextEnd = 0;
}

/** For each state the last place below it of its fibre; `credible`: below all of its rank. Gives the next range. */
export function findPlaces(order: u32, places: u32, credible: u32, from: u32, to: u32): u32 {
  let at = from;
  while (at < to) {
    const start = at;
    let end = at + 1;
    while (!(wordAt(order, end) & first)) end += 1;
    let place = none;
    for (; at < end; at += 1) {
      if (!credible) place = end - 1;
      else if (at > start && wordAt(order, at - 1) & lower) place = at - 1;
      setValue(places, wordAt(order, at) & stateBits, place);
    }
  }
  return at;
}

@inline function placeBelow(order: u32, place: u32): u32 {
  return wordAt(order, place) & first ? none : place - 1;
}

/** The last place, from this one down, that is not skipped; halves the way for whoever comes next. */
function placeLeft(skips: u32, place: u32): u32 {
  while (place !== none) {
    const next = valueAt(skips, place);
    if (next === place) break;
    if (next !== none) setValue(skips, place, valueAt(skips, next));
    place = next;
  }
  return place;
}

/** Whether a move may lead from a state to another: nothing irreversible is changed back. */
@inline function isAllowed(mover: u32, low: u32, high: u32, before: u32, after: u32): bool {
  const one = load<u32>(mover, 12);
  const two = load<u32>(mover, 16);
  if ((one | two) === 0) return true;
  const flipOne = load<u32>(mover, 20);
  const flipTwo = load<u32>(mover, 24);
  const lostOne = (valueAt(low, before) ^ flipOne) & ~(valueAt(low, after) ^ flipOne) & one;
  const lostTwo = (valueAt(high, before) ^ flipTwo) & ~(valueAt(high, after) ^ flipTwo) & two;
  return (lostOne | lostTwo) === 0;
}

/** Gives the value to all that the mover could come from; how many were looked at. */
function floodBack(mover: u32, state: u32, worst: u32, queue: u32, low: u32, high: u32): u32 {
  const order = load<u32>(mover);
  const skips = load<u32>(mover, 8);
  let looked: u32 = 1;
  let place = placeLeft(skips, valueAt(load<u32>(mover, 4), state));
  for (; place !== none; looked += 1) {
    const before = wordAt(order, place) & stateBits;
    const below = placeBelow(order, place);
    const isKnown = valueAt(worst, before) !== none;
    if (isKnown || isAllowed(mover, low, high, before, state)) {
      setValue(skips, place, below);
      if (!isKnown) {
        setValue(worst, before, valueAt(worst, state));
        setValue(queue, tail, before);
        tail += 1;
      }
    }
    place = placeLeft(skips, below);
  }
  return looked;
}

/**
 * Searches on until about so many steps are done or nothing is left; whether nothing is. `byValue`: the states by
 * rising value; `worst`: all bits set at first.
 */
export function floodAnswers(
  movers: u32, moverCount: u32, low: u32, high: u32,
  byValue: u32, values: u32, worst: u32, queue: u32, count: u32, steps: u32,
): u32 {
  for (let looked: u32 = 0; looked < steps; looked += 1) {
    if (head === tail) {
      if (nextEnd === count) return 1;
      const end = valueAt(byValue, nextEnd);
      nextEnd += 1;
      if (valueAt(worst, end) !== none) continue;
      setValue(worst, end, valueAt(values, end));
      setValue(queue, 0, end);
      head = 0;
      tail = 1;
    }
    const state = valueAt(queue, head);
    head += 1;
    for (let index: u32 = 0; index < moverCount; index += 1) {
      const mover = movers + index * moverBytes;
      if (load<u32>(mover, 28)) looked += floodBack(mover, state, worst, queue, low, high);
    }
  }
  return 0;
}
