/**
 * The fibres of a decision maker, many at once. A plane has one value a state in the order of codes, 1, 2 or 4 bytes
 * wide; the decision maker's own options are next to each other, so that in bytes of the plane a fibre goes over the
 * bits from `shift` to `shift + bits`. Those of them from bit 4 on lead from vector to vector, the others lie within
 * a vector.
 *
 * A row is a piece of the plane without own bits above bit 4: with the pieces at a distance of a multiple of
 * `1 << split` it makes whole fibres, which are gone through together. Pieces are up to 1 KiB, because far pieces fall
 * on each other in a cache: each line is used whole when it is there.
 */
@inline export function splitOf(shift: u32): u32 {
  return max(shift, 4);
}

/** How many pieces make the fibres of a row whole, as a power of two. */
@inline export function piecesLog(shift: u32, bits: u32): u32 {
  return shift + bits > 4 ? shift + bits - splitOf(shift) : 0;
}

/** Bytes of a piece, as a power of two. */
@inline export function pieceLog(shift: u32): u32 {
  return min(splitOf(shift), 10);
}

/** Where the first piece of a row lies in the plane. */
@inline export function rowStart(row: u32, shift: u32, bits: u32): u32 {
  const split = splitOf(shift);
  const at = row << pieceLog(shift);
  return (at & ((1 << split) - 1)) | ((at >>> split) << (split + piecesLog(shift, bits)));
}

/** The greater of each value and the one at a distance of `1 << bit` bytes within the vector. */
@inline function greatestAcross<Lane>(values: v128, bit: u32): v128 {
  let other: v128;
  if (bit === 3) other = v128.shuffle<u64>(values, values, 1, 0);
  else if (bit === 2) other = v128.shuffle<u32>(values, values, 1, 0, 3, 2);
  else if (bit === 1) other = v128.shuffle<u16>(values, values, 1, 0, 3, 2, 5, 4, 7, 6);
  else other = v128.shuffle<u8>(values, values, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
  return v128.max<Lane>(values, other);
}

/** Writes for a row the greatest value of each fibre to `greatest`, in room for a piece. */
@inline export function foldRow<Lane>(plane: u32, start: u32, shift: u32, bits: u32, greatest: u32): void {
  const length: u32 = 1 << pieceLog(shift);
  const end = start + (1 << (splitOf(shift) + piecesLog(shift, bits)));
  const next: u32 = 1 << splitOf(shift);
  let at: u32 = 0;
  // A line of the cache at a time, for it may be gone when it is come back to.
  for (; at + 64 <= length; at += 64) {
    let one = v128.load(plane + start + at);
    let two = v128.load(plane + start + at, 16);
    let three = v128.load(plane + start + at, 32);
    let four = v128.load(plane + start + at, 48);
    for (let piece = start + next; piece < end; piece += next) {
      one = v128.max<Lane>(one, v128.load(plane + piece + at));
      two = v128.max<Lane>(two, v128.load(plane + piece + at, 16));
      three = v128.max<Lane>(three, v128.load(plane + piece + at, 32));
      four = v128.max<Lane>(four, v128.load(plane + piece + at, 48));
    }
    v128.store(greatest + at, one);
    v128.store(greatest + at, two, 16);
    v128.store(greatest + at, three, 32);
    v128.store(greatest + at, four, 48);
  }
  for (; at < length; at += 16) {
    let most = v128.load(plane + start + at);
    for (let piece = start + next; piece < end; piece += next)
      most = v128.max<Lane>(most, v128.load(plane + piece + at));
    v128.store(greatest + at, most);
  }
  if (shift >= 4) return;
  let values = v128.load(greatest);
  for (let bit = shift; bit < min(shift + bits, 4); bit += 1) values = greatestAcross<Lane>(values, bit);
  v128.store(greatest, values);
}
