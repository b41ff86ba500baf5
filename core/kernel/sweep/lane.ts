/**
 * Lanes: 16 bytes a state, a lane a sample. Sixteen samples of one byte each, or eight of two bytes where a ranking has
 * more than 256 levels. All passes go over all lanes at once.
 *
 * A rank is kept with its highest bit turned, because hardware compares signed lanes. A *badness* is the rank with all
 * bits turned, unsigned: the worse the state, the greater, and 0 changes nothing where the greatest is looked for.
 */

/** Samples in one vector. */
@inline export function lanesOf<Lane>(): u32 {
  return 16 / sizeof<Lane>();
}

/** The highest bit of every lane. */
@inline export function signs<Lane>(): v128 {
  return sizeof<Lane>() === 1 ? v128.splat<u8>(0x80) : v128.splat<u16>(0x8000);
}

@inline export function isHigher<Lane>(one: v128, other: v128): v128 {
  return sizeof<Lane>() === 1 ? v128.gt<i8>(one, other) : v128.gt<i16>(one, other);
}

/** From a rank to its badness, and back. */
@inline export function turned<Lane>(rank: v128): v128 {
  return v128.xor(rank, v128.not(signs<Lane>()));
}

/** All bits of the first so many lanes. */
@inline export function firstLanes<Lane>(count: u32): v128 {
  return sizeof<Lane>() === 1
    ? v128.gt<i8>(v128.splat<u8>(<u8>count), i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
    : v128.gt<i16>(v128.splat<u16>(<u16>count), i16x8(0, 1, 2, 3, 4, 5, 6, 7));
}

/** How many lanes of a mask are set. */
@inline export function countLanes<Lane>(mask: v128): u32 {
  return sizeof<Lane>() === 1
    ? <u32>popcnt<i32>(v128.bitmask<i8>(mask))
    : <u32>popcnt<i32>(v128.bitmask<i16>(mask));
}

@inline function lowHalves<Lane>(one: v128, other: v128): v128 {
  return sizeof<Lane>() === 1
    ? v128.shuffle<u8>(one, other, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
    : v128.shuffle<u16>(one, other, 0, 8, 1, 9, 2, 10, 3, 11);
}

@inline function highHalves<Lane>(one: v128, other: v128): v128 {
  return sizeof<Lane>() === 1
    ? v128.shuffle<u8>(one, other, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
    : v128.shuffle<u16>(one, other, 4, 12, 5, 13, 6, 14, 7, 15);
}

/** One step of a transposition: each vector is interleaved with the one half a square further. */
@inline function interleave<Lane>(from: u32, to: u32): void {
  for (let pair: u32 = 0; pair < lanesOf<Lane>() / 2; pair += 1) {
    const one = v128.load(from + (pair << 4));
    const other = v128.load(from + ((pair + lanesOf<Lane>() / 2) << 4));
    v128.store(to + (pair << 5), lowHalves<Lane>(one, other));
    v128.store(to + (pair << 5), highHalves<Lane>(one, other), 16);
  }
}

/** Room for a square and the steps between. */
export const squareBytes: u32 = 512;

/**
 * Turns a square of as many vectors as lanes, lane by lane: as many interleavings as the number of lanes has bits. The
 * square is the first half of `square`; gives where the turned one is.
 */
@inline export function transpose<Lane>(square: u32): u32 {
  const other = square + 256;
  interleave<Lane>(square, other);
  interleave<Lane>(other, square);
  interleave<Lane>(square, other);
  if (sizeof<Lane>() === 2) return other;
  interleave<Lane>(other, square);
  return square;
}
