import { first, stateBits, valueAt, wordAt } from './fibre';

/**
 * What is decided where every move can be taken back and answers may end anywhere in a component: two values are kept
 * of each component, 8 bytes: the least rank (gmr) and the least best reply (smr).
 */
@inline function lowerTo(least: u32, value: u32): void {
  if (value < load<u32>(least)) store<u32>(least, value);
}

/** Lowers what is kept of each component to its states. For the fibres that begin in the range; the next range. */
export function lowerComponents(
  order: u32, ranks: u32, components: u32, leasts: u32, from: u32, to: u32,
): u32 {
  let at = from;
  while (at < to) {
    const start = at;
    let best: u32 = 0;
    do {
      const state = wordAt(order, at) & stateBits;
      const rank = valueAt(ranks, state);
      best = max(best, rank);
      lowerTo(leasts + (valueAt(components, state) << 3), rank);
      at += 1;
    } while (!(wordAt(order, at) & first));
    for (let member = start; member < at; member += 1)
      lowerTo(leasts + (valueAt(components, wordAt(order, member) & stateBits) << 3) + 4, best);
  }
  return at;
}

/**
 * A byte for each state that says how it is stable: bit 0 nash, where no move leads higher; bit 1 gmr and bit 2 smr,
 * where none lasts higher: a move lasts at the rank it leads to, or at what is kept of its component if that is less.
 */
export function judgeComponents(
  order: u32, ranks: u32, components: u32, leasts: u32, marks: u32, from: u32, to: u32,
): u32 {
  let at = from;
  while (at < to) {
    const start = at;
    let best: u32 = 0;
    let lasting: u32 = 0;
    let lastingBest: u32 = 0;
    do {
      const state = wordAt(order, at) & stateBits;
      const rank = valueAt(ranks, state);
      const least = leasts + (valueAt(components, state) << 3);
      best = max(best, rank);
      lasting = max(lasting, min(rank, load<u32>(least)));
      lastingBest = max(lastingBest, min(rank, load<u32>(least, 4)));
      at += 1;
    } while (!(wordAt(order, at) & first));
    for (let member = start; member < at; member += 1) {
      const state = wordAt(order, member) & stateBits;
      const rank = valueAt(ranks, state);
      const mark = u32(best <= rank) | (u32(lasting <= rank) << 1) | (u32(lastingBest <= rank) << 2);
      store<u8>(marks + state, <u8>mark);
    }
  }
  return at;
}

/** A bit for each state of the range whose mark has this bit; from a multiple of 32. */
export function takeMarks(marks: u32, bit: u32, bits: u32, from: u32, to: u32): void {
  const flag: u32 = 1 << bit;
  const mark = v128.splat<u8>(<u8>flag);
  for (let begin = from; begin < to; begin += 32) {
    const some = v128.eq<i8>(v128.and(v128.load(marks + begin), mark), mark);
    const more = v128.eq<i8>(v128.and(v128.load(marks + begin, 16), mark), mark);
    const word = <u32>v128.bitmask<i8>(some) | (<u32>v128.bitmask<i8>(more) << 16);
    const beyond = begin + 32 - min(begin + 32, to);
    store<u32>(bits + (begin >>> 3), word & (<u32>0xffff_ffff >> beyond));
  }
}
