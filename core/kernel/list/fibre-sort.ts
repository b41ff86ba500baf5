import { first, lower, moved, setValue, stateBits, valueAt, wordAt } from './fibre';

/** Sorts by insertion the keys from one address up to another. */
function insertKeys(from: u32, to: u32): void {
  for (let next = from + 8; next < to; next += 8) {
    const key = load<u64>(next);
    let at = next;
    for (; at > from && load<u64>(at - 8) > key; at -= 8) store<u64>(at, load<u64>(at - 8));
    store<u64>(at, key);
  }
}

function mergeKeys(left: u32, right: u32, end: u32, into: u32): void {
  let a = left;
  let b = right;
  for (const last = into + (end - left); into < last; into += 8) {
    const takesLeft = b >= end || (a < right && load<u64>(a) <= load<u64>(b));
    store<u64>(into, load<u64>(takesLeft ? a : b));
    a += takesLeft ? 8 : 0;
    b += takesLeft ? 0 : 8;
  }
}

const run: u32 = 16 * 8;

/** Sorts the keys; gives the address that they end up at: their own, or the spare room's. */
export function sortKeys(keys: u32, size: u32, spare: u32): u32 {
  for (let from: u32 = 0; from < size; from += run) insertKeys(keys + from, keys + min(from + run, size));
  for (let width = run; width < size; width <<= 1) {
    for (let from: u32 = 0; from < size; from += width << 1) {
      const right = min(from + width, size);
      mergeKeys(keys + from, keys + right, keys + min(from + (width << 1), size), spare + from);
    }
    const sorted = spare;
    spare = keys;
    keys = sorted;
  }
  return keys;
}

/**
 * Sorts the fibres that begin in the range by rising rank, and marks where ranks rise. Gives where the next range
 * begins. `keys` and `spare` have room for 8 bytes a state of the largest fibre.
 */
export function sortFibres(order: u32, ranks: u32, keys: u32, spare: u32, from: u32, to: u32): u32 {
  let at = from;
  while (at < to) {
    const start = at;
    let key = keys;
    do {
      const word = wordAt(order, at) & (moved | stateBits);
      store<u64>(key, ((<u64>valueAt(ranks, word & stateBits)) << 32) | <u64>word);
      key += 8;
      at += 1;
    } while (!(wordAt(order, at) & first));
    const size = key - keys;
    const sorted = sortKeys(keys, size, spare);
    let higher: u32 = 0;
    for (let member = at; member > start;) {
      member -= 1;
      const key = load<u64>(sorted + ((member - start) << 3));
      const rank = <u32>(key >> 32);
      setValue(order, member, <u32>key | (rank < higher ? lower : 0) | (member === start ? first : 0));
      higher = rank;
    }
  }
  return at;
}
