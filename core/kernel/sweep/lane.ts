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

/** A bit for each lane of a mask. */
@inline export function bitsOf<Lane>(mask: v128): u32 {
  return <u32>(sizeof<Lane>() === 1 ? v128.bitmask<i8>(mask) : v128.bitmask<i16>(mask));
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

/** Two steps of a transposition of four vectors: each is interleaved with the one half of all further, twice. */
@inline function interleaveFour<Lane>(a: v128, b: v128, c: v128, d: v128, to: u32, turn: v128): void {
  const lowAc = lowHalves<Lane>(a, c);
  const lowBd = lowHalves<Lane>(b, d);
  const highAc = highHalves<Lane>(a, c);
  const highBd = highHalves<Lane>(b, d);
  v128.store(to, v128.xor(lowHalves<Lane>(lowAc, lowBd), turn));
  v128.store(to, v128.xor(highHalves<Lane>(lowAc, lowBd), turn), 16);
  v128.store(to, v128.xor(lowHalves<Lane>(highAc, highBd), turn), 32);
  v128.store(to, v128.xor(highHalves<Lane>(highAc, highBd), turn), 48);
}

@inline function rowAt(rows: u32, row: u32, within: u32): v128 {
  return v128.load(load<u32>(rows + (row << 2)) + within);
}

/**
 * Turns a square of as many vectors as lanes: lane k of vector l becomes lane l of vector k, by as many interleavings of
 * the upper half with the lower as the number of lanes has bits. The vectors lie at the addresses in `rows`, so many
 * bytes on; `square` has room for them; `turn` is what the result is turned by.
 */
@inline export function transpose<Lane>(rows: u32, within: u32, square: u32, to: u32, turn: v128): void {
  const quarter = lanesOf<Lane>() / 4;
  for (let row: u32 = 0; row < quarter; row += 1) {
    const a = rowAt(rows, row, within);
    const b = rowAt(rows, row + quarter, within);
    const c = rowAt(rows, row + 2 * quarter, within);
    const d = rowAt(rows, row + 3 * quarter, within);
    interleaveFour<Lane>(a, b, c, d, square + (row << 6), i64x2.splat(0));
  }
  for (let row: u32 = 0; row < 4; row += 1) {
    const from = square + (row << 4);
    if (sizeof<Lane>() === 1) {
      const b = v128.load(from, 64);
      const c = v128.load(from, 128);
      interleaveFour<Lane>(v128.load(from), b, c, v128.load(from, 192), to + (row << 6), turn);
    } else {
      const one = v128.load(from);
      const other = v128.load(from, 64);
      v128.store(to + (row << 5), v128.xor(lowHalves<Lane>(one, other), turn));
      v128.store(to + (row << 5), v128.xor(highHalves<Lane>(one, other), turn), 16);
    }
  }
}
