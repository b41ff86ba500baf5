import { evaluate } from './formula';
import { numberTruths } from './truth-number';

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

/** For at most 7 priorities: ranks of 8 bits. `spare`: room for 256 bytes. */
export function rankNarrow(
  program: u32, end: u32, registers: u32, size: u32, count: u32, feasible: u32, ranks: u32, spare: u32,
  from: u32, to: u32,
): void {
  for (let block = from; block < to; block += 1) {
    evaluate(program, end, registers, size, block * (size << 3));
    for (let at: u32 = 0; at < size; at += 16) {
      numberTruths(registers + at, count, size, spare);
      const byte = block * size + at;
      for (let part: u32 = 0; part < 16; part += 2) {
        const numbers = v128.load(spare + (part << 3));
        const rank = v128.and(v128.add<u8>(numbers, i8x16.splat(1)), spread(feasible + byte + part));
        v128.store(ranks + ((byte + part) << 3), rank);
      }
    }
  }
}

/** More different ranks than this need not be told apart. */
const mostNarrow: u32 = 255;

/**
 * For at most 15 priorities: ranks of 16 bits. `met`: a word that counts the different ranks of feasible states, and
 * after it a byte for each rank, set where it is met; nothing more is looked for where these are more than 255. Or 0. `spare`: room for
 * 256 bytes.
 */
export function rankWide(
  program: u32, end: u32, registers: u32, size: u32, count: u32, feasible: u32, ranks: u32, spare: u32, met: u32,
  from: u32, to: u32,
): void {
  const upper = count > 8 ? count - 8 : 0;
  for (let block = from; block < to; block += 1) {
    evaluate(program, end, registers, size, block * (size << 3));
    for (let at: u32 = 0; at < size; at += 16) {
      numberTruths(registers + at, upper, size, spare + 128);
      numberTruths(registers + at + upper * size, count - upper, size, spare);
      const byte = block * size + at;
      for (let part: u32 = 0; part < 16; part += 2)
        putWide(spare + (part << 3), feasible + byte + part, ranks + ((byte + part) << 4));
    }
    if (met && load<u32>(met) <= mostNarrow) meetRanks(ranks + block * (size << 4), size << 4, met);
  }
}

/** Writes the ranks of 16 states from the lower halves of their numbers; the upper ones lie 128 bytes behind. */
@inline function putWide(numbers: u32, feasible: u32, ranks: u32): void {
  const low = v128.load(numbers);
  const high = v128.load(numbers, 128);
  const mask = spread(feasible);
  const one = i16x8.splat(1);
  const start = v128.shuffle<u8>(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const rest = v128.shuffle<u8>(low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  v128.store(ranks, v128.and(v128.add<u16>(start, one), i16x8.extend_low_i8x16_s(mask)));
  v128.store(ranks, v128.and(v128.add<u16>(rest, one), i16x8.extend_high_i8x16_s(mask)), 16);
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
 * For any number of priorities: `count` of them, at most 8, are appended to numbers of 32 bits. `met`: a bit for each
 * number, set where a feasible state has it; `spare`: room for 128 bytes.
 */
export function appendTruths(
  program: u32, end: u32, registers: u32, size: u32, count: u32, feasible: u32, numbers: u32, met: u32, spare: u32,
  from: u32, to: u32,
): void {
  for (let block = from; block < to; block += 1) {
    evaluate(program, end, registers, size, block * (size << 3));
    for (let state: u32 = 0; state < size << 3; state += 1) {
      if ((state & 127) === 0) numberTruths(registers + (state >>> 3), count, size, spare);
      const code = block * (size << 3) + state;
      const number = (load<u32>(numbers + (code << 2)) << count) | <u32>load<u8>(spare + (state & 127));
      store<u32>(numbers + (code << 2), number);
      const isFeasible = (load<u8>(feasible + (code >>> 3)) >>> <u8>(code & 7)) & 1;
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
