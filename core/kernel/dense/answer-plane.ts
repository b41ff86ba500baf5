import { foldRow, pieceLog, piecesLog, rowStart, splitOf } from './row';

/**
 * What the others can do against one decision maker by any moves, where some states are infeasible. A plane says how
 * bad an answer each state can bring about: how far its value is below the top, plus 1; 0 where it is infeasible, so
 * that it never counts as an answer. Each opponent in turn gives all of a fibre the worst of it, until none changes
 * anything (a monotone map, taken to its least fixed point).
 */

@inline function raiseRows<Lane>(
  plane: u32, target: u32, shift: u32, bits: u32, greatest: u32, from: u32, to: u32,
): u32 {
  const length: u32 = 1 << pieceLog(shift);
  const pieces: u32 = 1 << piecesLog(shift, bits);
  const none = i64x2.splat(0);
  let difference = none;
  for (let row = from; row < to; row += 1) {
    const start = rowStart(row, shift, bits);
    foldRow<Lane>(plane, start, shift, bits, greatest);
    for (let piece: u32 = 0; piece < pieces; piece += 1) {
      const first = start + (piece << splitOf(shift));
      for (let at: u32 = 0; at < length; at += 16) {
        const before = v128.load(plane + first + at);
        const after = v128.andnot(v128.load(greatest + at), v128.eq<Lane>(before, none));
        difference = v128.or(difference, v128.xor(before, after));
        v128.store(target + first + at, after);
      }
    }
  }
  return v128.any_true(difference) ? 1 : 0;
}

/** Gives every feasible state the greatest value of its fibre, in the target plane; whether that differs anywhere. */
export function raiseFibres(
  width: u32, plane: u32, target: u32, shift: u32, bits: u32, greatest: u32, from: u32, to: u32,
): u32 {
  if (width === 1) return raiseRows<u8>(plane, target, shift, bits, greatest, from, to);
  if (width === 2) return raiseRows<u16>(plane, target, shift, bits, greatest, from, to);
  return raiseRows<u32>(plane, target, shift, bits, greatest, from, to);
}

/** Turns values into distances below the number `above`, or back; 0 stays. */
@inline function turnVectors<Lane>(values: u32, above: v128, target: u32, from: u32, to: u32): void {
  for (let at = from << 4; at < to << 4; at += 16) {
    const value = v128.load(values + at);
    const turned = v128.sub<Lane>(above, value);
    v128.store(target + at, v128.andnot(turned, v128.eq<Lane>(value, i64x2.splat(0))));
  }
}

/** For vectors of the plane, where `above` is 1 more than the greatest value. */
export function turnValues(width: u32, values: u32, above: u32, target: u32, from: u32, to: u32): void {
  if (width === 1) turnVectors<u8>(values, v128.splat<u8>(<u8>above), target, from, to);
  else if (width === 2) turnVectors<u16>(values, v128.splat<u16>(<u16>above), target, from, to);
  else turnVectors<u32>(values, v128.splat<u32>(above), target, from, to);
}

/** What a move to each state lasts at: its rank, or the value where the answers end, whichever is less. */
export function lowerToRanks(width: u32, values: u32, ranks: u32, from: u32, to: u32): void {
  for (let at = from << 4; at < to << 4; at += 16) {
    const one = v128.load(values + at);
    const two = v128.load(ranks + at);
    let least: v128;
    if (width === 1) least = v128.min<u8>(one, two);
    else if (width === 2) least = v128.min<u16>(one, two);
    else least = v128.min<u32>(one, two);
    v128.store(values + at, least);
  }
}
