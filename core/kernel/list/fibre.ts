/**
 * A decision maker's fibres, as an *order*: its states one fibre after the other, one word each. The states of a
 * fibre agree in every option but the decision maker's own. A sentinel that is first of a fibre ends the order.
 */

/** Set on the first state of a fibre. */
export const first: u32 = 0x8000_0000;
/** Set where the next state of the fibre ranks strictly higher; known once the fibres are sorted. */
export const lower: u32 = 0x4000_0000;
/** Set, for a decision maker with one irreversible option, where that option was changed: there is no way back. */
export const moved: u32 = 0x2000_0000;
/** The state of a word. */
export const stateBits: u32 = 0x1fff_ffff;

@inline export function wordAt(order: u32, at: u32): u32 {
  return load<u32>(order + (at << 2));
}

@inline export function valueAt(values: u32, at: u32): u32 {
  return load<u32>(values + (at << 2));
}

@inline export function setValue(values: u32, at: u32, value: u32): void {
  store<u32>(values + (at << 2), value);
}

/** Sets every byte of a range of words. */
export function fillWords(words: u32, byte: u32, from: u32, to: u32): void {
  memory.fill(words + (from << 2), <u8>byte, (to - from) << 2);
}

export function copyWords(source: u32, target: u32, from: u32, to: u32): void {
  memory.copy(target + (from << 2), source + (from << 2), (to - from) << 2);
}

/** The mixing steps of MurmurHash3 (Appleby 2011) over the two halves. */
@inline function hashOf(low: u32, high: u32): u32 {
  let hash: u32 = ((low ^ (low >>> 16)) * 0x85eb_ca6b) ^ ((high ^ (high >>> 15)) * 0xc2b2_ae35);
  hash = (hash ^ (hash >>> 13)) * 0xc2b2_ae35;
  return hash ^ (hash >>> 16);
}

@inline function isLike(
  low: u32, high: u32, state: u32, keyLow: u32, keyHigh: u32, keepLow: u32, keepHigh: u32,
): bool {
  return (valueAt(low, state) & keepLow) === keyLow && (valueAt(high, state) & keepHigh) === keyHigh;
}

/**
 * Numbers the states by the options to keep: equal there, equal number, in order of first appearance; states often
 * have the number of the one before. The table (of
 * `mask + 1` words, all zero at first) holds for each number the first of its states plus 1. Gives the numbers used.
 */
export function numberStates(
  low: u32, high: u32, keepLow: u32, keepHigh: u32,
  table: u32, mask: u32, numbers: u32, used: u32, from: u32, to: u32,
): u32 {
  for (let state = from; state < to; state += 1) {
    const keyLow = valueAt(low, state) & keepLow;
    const keyHigh = valueAt(high, state) & keepHigh;
    if (state > from && isLike(low, high, state - 1, keyLow, keyHigh, keepLow, keepHigh)) {
      setValue(numbers, state, valueAt(numbers, state - 1));
      continue;
    }
    let slot = hashOf(keyLow, keyHigh) & mask;
    for (;;) {
      const held = valueAt(table, slot);
      if (held === 0) {
        setValue(table, slot, state + 1);
        setValue(numbers, state, used);
        used += 1;
        break;
      }
      const like = held - 1;
      if (isLike(low, high, like, keyLow, keyHigh, keepLow, keepHigh)) {
        setValue(numbers, state, valueAt(numbers, like));
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return used;
}

/** Adds the states to the sizes of their fibres. */
export function countMembers(numbers: u32, sizes: u32, from: u32, to: u32): void {
  for (let state = from; state < to; state += 1) {
    const size = sizes + (valueAt(numbers, state) << 2);
    store<u32>(size, load<u32>(size) + 1);
  }
}

/**
 * Turns sizes into places: where each fibre begins, given where the first of them does; where the next would. A mark
 * (`first`) on where the first begins is on all places. A fibre may be empty.
 */
export function placeFibres(sizes: u32, start: u32, from: u32, to: u32): u32 {
  for (let fibre = from; fibre < to; fibre += 1) {
    const size = valueAt(sizes, fibre);
    setValue(sizes, fibre, start);
    start += size;
  }
  return start;
}

/** Puts the states, ascending, at the next place of their fibres; the first of a fibre takes over the mark, if any. */
export function placeMembers(numbers: u32, places: u32, order: u32, from: u32, to: u32): void {
  for (let state = from; state < to; state += 1) {
    const place = places + (valueAt(numbers, state) << 2);
    const at = load<u32>(place);
    store<u32>(place, (at & ~first) + 1);
    setValue(order, at & ~first, state | (at & first));
  }
}

/** Marks the states whose code has this bit, or, for an option that can only be dropped (`flip` 1), has it not. */
export function markMoved(codes: u32, bit: u32, flip: u32, order: u32, from: u32, to: u32): void {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(order, at);
    const isMoved = ((valueAt(codes, word & stateBits) >>> bit) & 1) ^ flip;
    setValue(order, at, word | (isMoved ? moved : 0));
  }
}
