import { foldRow, pieceLog, piecesLog, rowStart, splitOf } from './row';

/**
 * Judgements of a decision maker on its own ranks. A state is stable when no value in its fibre is greater than its
 * rank; the values are what a move to each state lasts at (for nash, its rank).
 *
 * Where everything is feasible the others can bring about any of their choices, so that the least rank that goes with
 * an own choice is what that choice lasts at in gmr, and the least best reply is what any lasts at in smr. A state is
 * stable when its rank is at least the greatest of the former (maximin) or the latter (minimax): two numbers.
 */

/** Writes a bit for each state of a vector: whether its rank is not less than the value. */
@inline function mark<Lane>(ranks: v128, values: v128, bits: u32, state: u32): void {
  const isStable = v128.eq<Lane>(v128.max<Lane>(ranks, values), ranks);
  const address = bits + (state >>> 3);
  if (sizeof<Lane>() === 1) store<u16>(address, <u16>v128.bitmask<i8>(isStable));
  else if (sizeof<Lane>() === 2) store<u8>(address, <u8>v128.bitmask<i16>(isStable));
  else {
    const nibble = <u32>v128.bitmask<i32>(isStable) << (state & 4);
    const other = load<u8>(address) & (0xf0 >>> <u8>(state & 4));
    store<u8>(address, <u8>(other | nibble));
  }
}

@inline function judgeRows<Lane>(
  values: u32, ranks: u32, shift: u32, bits: u32, marks: u32, greatest: u32, least: u32, from: u32, to: u32,
): void {
  const length: u32 = 1 << pieceLog(shift);
  const pieces: u32 = 1 << piecesLog(shift, bits);
  for (let row = from; row < to; row += 1) {
    const start = rowStart(row, shift, bits);
    foldRow<Lane>(values, start, shift, bits, greatest);
    if (least) lower<Lane>(greatest, length, least);
    for (let piece: u32 = 0; piece < pieces; piece += 1) {
      const first = start + (piece << splitOf(shift));
      if (least) lower<Lane>(ranks + first, length, least + 16 + (piece << 4));
      for (let at: u32 = 0; at < length; at += 16) {
        const own = v128.load(ranks + first + at);
        mark<Lane>(own, v128.load(greatest + at), marks, (first + at) / sizeof<Lane>());
      }
    }
  }
}

/** Lowers a vector to the least of a piece. */
@inline function lower<Lane>(piece: u32, length: u32, least: u32): void {
  let lowest = v128.load(least);
  for (let at: u32 = 0; at < length; at += 16) lowest = v128.min<Lane>(lowest, v128.load(piece + at));
  v128.store(least, lowest);
}

/**
 * Marks where no value of the fibre is greater than the state's rank. `least`, if not 0, is lowered: a vector to the
 * least of all fibres' greatest, and after it one for each piece of a row to the least ranks in that piece.
 */
export function judgeReplies(
  width: u32, values: u32, ranks: u32, shift: u32, bits: u32, marks: u32, greatest: u32, least: u32,
  from: u32, to: u32,
): void {
  if (width === 1) judgeRows<u8>(values, ranks, shift, bits, marks, greatest, least, from, to);
  else if (width === 2) judgeRows<u16>(values, ranks, shift, bits, marks, greatest, least, from, to);
  else judgeRows<u32>(values, ranks, shift, bits, marks, greatest, least, from, to);
}

@inline function markLeast<Lane>(ranks: u32, one: v128, two: v128, marks: u32, other: u32, from: u32, to: u32): void {
  const states: u32 = 16 / sizeof<Lane>();
  for (let state = from * states; state < to * states; state += states) {
    const own = v128.load(ranks + state * sizeof<Lane>());
    mark<Lane>(own, one, marks, state);
    mark<Lane>(own, two, other, state);
  }
}

/** Marks where ranks are at least one number, and where they are at least another; for vectors of the plane. */
export function markAtLeast(
  width: u32, ranks: u32, one: u32, two: u32, marks: u32, others: u32, from: u32, to: u32,
): void {
  if (width === 1) markLeast<u8>(ranks, v128.splat<u8>(<u8>one), v128.splat<u8>(<u8>two), marks, others, from, to);
  else if (width === 2)
    markLeast<u16>(ranks, v128.splat<u16>(<u16>one), v128.splat<u16>(<u16>two), marks, others, from, to);
  else markLeast<u32>(ranks, v128.splat<u32>(one), v128.splat<u32>(two), marks, others, from, to);
}
