import { sortKeys } from '../list/fibre-sort';
import { codeOfClass } from './order-class';

/**
 * The order of the states in the fibres of a decision maker, from the best down; infeasible states come first, where
 * they bring about nothing. Fibres that are ordered alike have one order, which has the number of their class (see
 * `order-class.ts`; `matters`: the bits that matter). Orders lie by eights (all together where there are fewer): first
 * the best entries of the eight, then the second best, and so on.
 *
 * An entry says the own choice, and in its highest bit whether it ties with the entry before. It has 1 byte up to 7 own
 * options, 2 up to 15, else 4.
 *
 * Eight orders are found at once in vectors, by a network of exchanges that are the same whatever the ranks are
 * (Batcher 1968; Knuth, The Art of Computer Programming 3, 5.2.2 M). A key is how far the rank is below the top (0
 * where infeasible), and then the own choice.
 */
const eight: u32 = 3;

@inline export function entryLog(bits: u32): u32 {
  return bits <= 7 ? 0 : bits <= 15 ? 1 : 2;
}

@inline function exchange<Key>(one: u32, two: u32): void {
  const left = v128.load(one);
  const right = v128.load(two);
  v128.store(one, v128.min<Key>(left, right));
  v128.store(two, v128.max<Key>(left, right));
}

/** Sorts the columns of `count` rows of 8 keys. */
@inline function sortColumns<Key>(keys: u32, count: u32): void {
  const row: u32 = 8 * sizeof<Key>();
  for (let run: u32 = 1; run < count; run <<= 1)
    for (let gap = run; gap > 0; gap >>= 1)
      for (let start = gap & (run - 1); start + gap < count; start += gap << 1) {
        // What lies beyond the two runs under way is merged later.
        if (gap < run && ((start + gap) & ((run << 1) - 1)) === 0) continue;
        const end = keys + (start + gap) * row;
        for (let one = keys + start * row; one < end; one += row) {
          exchange<Key>(one, one + gap * row);
          if (sizeof<Key>() === 4) exchange<Key>(one + 16, one + gap * row + 16);
        }
      }
}

@inline export function rankAt(width: u32, ranks: u32, code: u32): u32 {
  if (width === 1) return load<u8>(ranks + code);
  return width === 2 ? load<u16>(ranks + (code << 1)) : load<u32>(ranks + (code << 2));
}

/** Writes the keys of eight classes, a row for each own choice. */
@inline function putKeys<Key>(
  width: u32, ranks: u32, shift: u32, bits: u32, matters: u32, number: u32, keys: u32,
): void {
  if ((matters & 7) === 7) {
    const first = codeOfClass(number, matters);
    for (let own: u32 = 0; own < 1 << bits; own += 1)
      putRow<Key>(width, ranks + (first | (own << shift)) * width, own, keys + own * 8 * sizeof<Key>());
    return;
  }
  for (let lane: u32 = 0; lane < 8; lane += 1) {
    const first = codeOfClass(number + lane, matters);
    let key = keys + lane * sizeof<Key>();
    for (let own: u32 = 0; own < 1 << bits; own += 1) {
      const below = 0 - rankAt(width, ranks, first | (own << shift));
      store<Key>(key, <Key>((below << (sizeof<Key>() << 2)) | own));
      key += 8 * sizeof<Key>();
    }
  }
}

/** The keys of one own choice where the ranks of the eight lie next to each other. */
@inline function putRow<Key>(width: u32, ranks: u32, own: u32, row: u32): void {
  const none = i64x2.splat(0);
  if (sizeof<Key>() === 2) {
    const wide = v128.shl<i16>(v128.sub<u16>(none, v128.load_ext<u8>(ranks)), 8);
    v128.store(row, v128.or(wide, i16x8.splat(<i16>own)));
    return;
  }
  const wide = width === 1 ? v128.load_ext<u8>(ranks) : v128.load(ranks);
  const below = v128.sub<u16>(none, width === 1 ? v128.shl<i16>(wide, 8) : wide);
  const choice = i16x8.splat(<i16>own);
  v128.store(row, v128.shuffle<u16>(choice, below, 0, 8, 1, 9, 2, 10, 3, 11));
  v128.store(row, v128.shuffle<u16>(choice, below, 4, 12, 5, 13, 6, 14, 7, 15), 16);
}

/** All bits of each key where the ranks agree. */
@inline function sameRank<Key>(one: v128, two: v128): v128 {
  return v128.eq<Key>(v128.shr<Key>(v128.xor(one, two), sizeof<Key>() << 2), i64x2.splat(0));
}

/** Writes the entries of eight classes. */
@inline function putEntries<Key>(keys: u32, count: u32, bytes: u32, order: u32): void {
  const choice = v128.splat<Key>(sizeof<Key>() === 2 ? <Key>0xff : <Key>0xffff);
  const flag = v128.splat<Key>(bytes === 1 ? <Key>0x80 : <Key>0x8000);
  let before = i64x2.splat(-1);
  let beforeToo = before;
  for (let row = keys; row < keys + count * 8 * sizeof<Key>(); row += 8 * sizeof<Key>()) {
    const key = v128.load(row);
    let entries = v128.or(v128.and(key, choice), v128.and(sameRank<Key>(key, before), flag));
    before = key;
    if (sizeof<Key>() === 4) {
      const keyToo = v128.load(row, 16);
      const more = v128.or(v128.and(keyToo, choice), v128.and(sameRank<Key>(keyToo, beforeToo), flag));
      beforeToo = keyToo;
      entries = i16x8.narrow_i32x4_u(entries, more);
    }
    if (bytes === 1) v128.store_lane<u64>(order, i8x16.narrow_i16x8_u(entries, entries), 0);
    else v128.store(order, entries);
    order += 8 * bytes;
  }
}

@inline function orderEight<Key>(
  width: u32, ranks: u32, shift: u32, bits: u32, matters: u32, order: u32, keys: u32, from: u32, to: u32,
): void {
  const bytes: u32 = 1 << entryLog(bits);
  for (let eights = from; eights < to; eights += 1) {
    putKeys<Key>(width, ranks, shift, bits, matters, eights << eight, keys);
    sortColumns<Key>(keys, 1 << bits);
    putEntries<Key>(keys, 1 << bits, bytes, order + eights * ((8 * bytes) << bits));
  }
}

/** One class after the other, for what does not fit the keys of vectors; `lanes`: orders that lie together, as a power. */
function orderSingly(
  width: u32, ranks: u32, shift: u32, bits: u32, matters: u32, order: u32, keys: u32, lanes: u32,
  from: u32, to: u32,
): void {
  const bytes = entryLog(bits);
  const count: u32 = 1 << bits;
  for (let number = from << lanes; number < to << lanes; number += 1) {
    const first = codeOfClass(number, matters);
    for (let own: u32 = 0; own < count; own += 1) {
      const below: u32 = 0 - rankAt(width, ranks, first | (own << shift));
      store<u64>(keys + (own << 3), (<u64>below << 32) | <u64>own);
    }
    const sorted = sortKeys(keys, count << 3, keys + (count << 3));
    const entries = order + ((((number >>> lanes) << (bits + lanes)) | (number & ((1 << lanes) - 1))) << bytes);
    let before: u64 = -1;
    for (let place: u32 = 0; place < count; place += 1) {
      const key = load<u64>(sorted + (place << 3));
      const entry = <u32>key | (key >>> 32 === before ? (<u32>0x80 << ((8 << bytes) - 8)) : 0);
      before = key >>> 32;
      const address = entries + (place << (lanes + bytes));
      if (bytes === 0) store<u8>(address, <u8>entry);
      else if (bytes === 1) store<u16>(address, <u16>entry);
      else store<u32>(address, entry);
    }
  }
}

/**
 * For the classes by eights (by `1 << lanes`) from one up to another. `keys`: room for 32 bytes an own choice, or for 16
 * beyond 15 options.
 */
export function orderFibres(
  width: u32, ranks: u32, shift: u32, bits: u32, matters: u32, order: u32, keys: u32, lanes: u32,
  from: u32, to: u32,
): void {
  if (lanes < eight || width === 4 || bits > 15)
    orderSingly(width, ranks, shift, bits, matters, order, keys, lanes, from, to);
  else if (width === 1 && bits <= 8) orderEight<u16>(width, ranks, shift, bits, matters, order, keys, from, to);
  else orderEight<u32>(width, ranks, shift, bits, matters, order, keys, from, to);
}
