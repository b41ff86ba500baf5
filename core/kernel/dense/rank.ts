import { evaluate } from './formula';

/**
 * Ranks that ordered priorities give: a state's truths, the most important first, read as a binary number. The first
 * registers of a program hold the truths of the priorities. A rank is that number plus 1; 0 where a state is
 * infeasible. Ranks are planes: one value a state, in the order of codes.
 */

/** For the 16 states from a byte of a bit a state: all bits of the byte where the state's bit is set. */
@inline function spread(bits: u32): v128 {
  const pair = v128.load_splat<u16>(bits);
  const bytes = v128.shuffle<u8>(pair, pair, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
  const own = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  return v128.eq<u8>(v128.and(bytes, own), own);
}

/** The truths of up to 8 registers as numbers, for 16 states. */
@inline function digitsOf(truths: u32, end: u32, size: u32): v128 {
  let digits = i64x2.splat(0);
  for (; truths < end; truths += size) digits = v128.sub<u8>(v128.add<u8>(digits, digits), spread(truths));
  return digits;
}

/** For at most 7 priorities: ranks of 8 bits. */
export function rankNarrow(
  program: u32, end: u32, registers: u32, size: u32, count: u32, feasible: u32, ranks: u32, from: u32, to: u32,
): void {
  for (let block = from; block < to; block += 1) {
    evaluate(program, end, registers, size, block * (size << 3));
    for (let at: u32 = 0; at < size; at += 2) {
      const digits = digitsOf(registers + at, registers + at + count * size, size);
      const byte = block * size + at;
      const rank = v128.and(v128.add<u8>(digits, i8x16.splat(1)), spread(feasible + byte));
      v128.store(ranks + (byte << 3), rank);
    }
  }
}

/** More different ranks than this need not be told apart. */
const mostNarrow: u32 = 255;

/**
 * For at most 15 priorities: ranks of 16 bits. `met`: a word that counts the different ranks of feasible states, and
 * after it a byte for each rank, set where it is met; nothing more is looked for where these are more than 255. Or 0.
 */
export function rankWide(
  program: u32, end: u32, registers: u32, size: u32, count: u32, feasible: u32, ranks: u32, met: u32,
  from: u32, to: u32,
): void {
  const upper = count > 8 ? (count - 8) * size : 0;
  for (let block = from; block < to; block += 1) {
    evaluate(program, end, registers, size, block * (size << 3));
    for (let at: u32 = 0; at < size; at += 2) {
      const high = digitsOf(registers + at, registers + at + upper, size);
      const low = digitsOf(registers + at + upper, registers + at + count * size, size);
      const byte = block * size + at;
      const mask = spread(feasible + byte);
      const one = i16x8.splat(1);
      const start = v128.shuffle<u8>(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
      const rest = v128.shuffle<u8>(low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
      const startMask = v128.shuffle<u8>(mask, mask, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
      const restMask = v128.shuffle<u8>(mask, mask, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15);
      v128.store(ranks + (byte << 4), v128.and(v128.add<u16>(start, one), startMask));
      v128.store(ranks + (byte << 4), v128.and(v128.add<u16>(rest, one), restMask), 16);
    }
    if (met && load<u32>(met) <= mostNarrow) meetRanks(ranks + block * (size << 4), size << 4, met);
  }
}

function meetRanks(ranks: u32, length: u32, met: u32): void {
  let count = load<u32>(met);
  for (let at = ranks; at < ranks + length; at += 2) {
    const rank = load<u16>(at);
    if (rank === 0 || load<u8>(met + rank, 4)) continue;
    store<u8>(met + rank, 1, 4);
    count += 1;
  }
  store<u32>(met, count);
}

/**
 * For any number of priorities: up to 8 more of them are appended to numbers of 32 bits; `count` of them. `met`: a
 * bit for each number, set where a feasible state has it.
 */
export function appendTruths(
  program: u32, end: u32, registers: u32, size: u32, count: u32, feasible: u32, numbers: u32, met: u32,
  from: u32, to: u32,
): void {
  for (let block = from; block < to; block += 1) {
    evaluate(program, end, registers, size, block * (size << 3));
    const first = block * (size << 3);
    for (let state: u32 = 0; state < size << 3; state += 1) {
      const address = numbers + ((first + state) << 2);
      let number = load<u32>(address);
      for (let truth = registers; truth < registers + count * size; truth += size)
        number = (number << 1) | ((load<u8>(truth + (state >>> 3)) >>> <u8>(state & 7)) & 1);
      store<u32>(address, number);
      const isFeasible = (load<u8>(feasible + ((first + state) >>> 3)) >>> <u8>(state & 7)) & 1;
      const word = met + ((number >>> 5) << 2);
      store<u32>(word, load<u32>(word) | (<u32>isFeasible << (number & 31)));
    }
  }
}

/** Counts the bits before each word of `met` into `before`, from a count; the count after the last. */
export function countBefore(met: u32, before: u32, count: u32, from: u32, to: u32): u32 {
  for (let word = from; word < to; word += 1) {
    store<u32>(before + (word << 2), count);
    count += popcnt(load<u32>(met + (word << 2)));
  }
  return count;
}

/** Numbers without gaps: each becomes how many smaller ones were met. */
export function closeGaps(numbers: u32, met: u32, before: u32, from: u32, to: u32): void {
  for (let state = from; state < to; state += 1) {
    const number = load<u32>(numbers + (state << 2));
    const smaller = load<u32>(met + ((number >>> 5) << 2)) & ((1 << (number & 31)) - 1);
    store<u32>(numbers + (state << 2), load<u32>(before + ((number >>> 5) << 2)) + popcnt(smaller));
  }
}

/** Numbers from 0 as ranks of so many bytes, 0 where a state is infeasible. */
export function rankNumbers(numbers: u32, feasible: u32, ranks: u32, bytes: u32, from: u32, to: u32): void {
  for (let state = from; state < to; state += 1) {
    const isFeasible = (load<u8>(feasible + (state >>> 3)) >>> <u8>(state & 7)) & 1;
    const rank = isFeasible ? load<u32>(numbers + (state << 2)) + 1 : 0;
    if (bytes === 1) store<u8>(ranks + state, <u8>rank);
    else if (bytes === 2) store<u16>(ranks + (state << 1), <u16>rank);
    else store<u32>(ranks + (state << 2), rank);
  }
}

/** Copies ranks to a narrower plane; those of 16 bits by a table of bytes, if it is not 0. */
export function narrowRanks(
  width: u32, ranks: u32, table: u32, narrow: u32, target: u32, from: u32, to: u32,
): void {
  for (let state = from; state < to; state += 1) {
    let rank = width === 2 ? <u32>load<u16>(ranks + (state << 1)) : load<u32>(ranks + (state << 2));
    if (table) rank = load<u8>(table + rank);
    if (narrow === 1) store<u8>(target + state, <u8>rank);
    else store<u16>(target + (state << 1), <u16>rank);
  }
}
