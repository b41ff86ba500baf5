import { first, moved, setValue, stateBits, valueAt, wordAt } from './fibre';
import { beginFibre, belowEnd, belowStart, roomOf, isMet, meet } from './pattern-class';

/**
 * For each state the greatest value that its decision maker can hold or move to. For the fibres that begin in the
 * range; gives where the next range begins. Where all own options change both ways, that is one value a fibre.
 */
export function bestReplies(order: u32, values: u32, best: u32, from: u32, to: u32): u32 {
  let at = from;
  while (at < to) {
    const start = at;
    let greatest = valueAt(values, wordAt(order, at) & stateBits);
    let word: u32;
    for (at += 1; !((word = wordAt(order, at)) & first); at += 1)
      greatest = max(greatest, valueAt(values, word & stateBits));
    for (let member = start; member < at; member += 1)
      setValue(best, wordAt(order, member) & stateBits, greatest);
  }
  return at;
}

/** The same with one irreversible option: where it was changed, only states where it was can be moved to. */
export function bestOneWayReplies(order: u32, values: u32, best: u32, from: u32, to: u32): u32 {
  let at = from;
  while (at < to) {
    const start = at;
    let greatest: u32 = 0;
    let greatestMoved: u32 = 0;
    do {
      const word = wordAt(order, at);
      const value = valueAt(values, word & stateBits);
      greatest = max(greatest, value);
      greatestMoved = max(greatestMoved, word & moved ? value : 0);
      at += 1;
    } while (!(wordAt(order, at) & first));
    for (let member = start; member < at; member += 1) {
      const word = wordAt(order, member);
      setValue(best, word & stateBits, word & moved ? greatestMoved : greatest);
    }
  }
  return at;
}

/** The same where some own options change one way only: a state can be left for those whose class is above its own. */
export function bestAllowedReplies(
  order: u32,
  values: u32,
  best: u32,
  classes: u32,
  table: u32,
  from: u32,
  to: u32,
): u32 {
  let at = from;
  while (at < to) {
    const start = at;
    beginFibre();
    do {
      const state = wordAt(order, at) & stateBits;
      const value = valueAt(values, state);
      const own = valueAt(classes, state);
      const end = belowEnd(table, own);
      for (let below = belowStart(table, own); below < end; below += 4) {
        const room = roomOf(below);
        store<u32>(room, isMet(room) ? max(load<u32>(room), value) : value);
        meet(room);
      }
      at += 1;
    } while (!(wordAt(order, at) & first));
    for (let member = start; member < at; member += 1) {
      const state = wordAt(order, member) & stateBits;
      setValue(best, state, load<u32>(roomOf(belowStart(table, valueAt(classes, state)))));
    }
  }
  return at;
}

/** A bit for each state of the range where no reply is better than the state itself; from a multiple of 32. */
export function markStable(best: u32, ranks: u32, bits: u32, from: u32, to: u32): void {
  for (let begin = from; begin < to; begin += 32) {
    const end = min(begin + 32, to);
    let word: u32 = 0;
    let state = begin;
    for (; state + 4 <= end; state += 4) {
      const better = v128.gt<i32>(v128.load(best + (state << 2)), v128.load(ranks + (state << 2)));
      word |= (~v128.bitmask<i32>(better) & 15) << (state - begin);
    }
    for (; state < end; state += 1)
      word |= u32(valueAt(best, state) <= valueAt(ranks, state)) << (state - begin);
    store<u32>(bits + (begin >>> 3), word);
  }
}
