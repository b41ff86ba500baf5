/**
 * The truths of up to 8 formulas as a number a state, the first formula the most significant bit, for 128 states: 8
 * vectors of a bit a state become 128 bytes. Seen byte by byte the vectors are 8 x 8 bits, which are turned over their
 * diagonal by exchanging ever smaller blocks (Warren, Hacker's Delight, 7-3); then the bytes of the vectors alternate.
 */

@inline function truthAt(truths: u32, count: u32, size: u32, bit: u32): v128 {
  return bit < count ? v128.load(truths + (count - 1 - bit) * size) : i64x2.splat(0);
}

/** What differs between the upper bits of one vector's blocks and the lower of another's. */
@inline function differing(upper: v128, lower: v128, distance: i32, mask: i64): v128 {
  return v128.and(v128.xor(v128.shr<u64>(upper, distance), lower), i64x2.splat(mask));
}

@inline function raised(bits: v128, distance: i32): v128 {
  return v128.shl<u64>(bits, distance);
}

@inline function bytesLow(one: v128, two: v128): v128 {
  return v128.shuffle<u8>(one, two, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

@inline function bytesHigh(one: v128, two: v128): v128 {
  return v128.shuffle<u8>(one, two, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

/** From pairs of bytes of four pairs of vectors: 64 states. */
@inline function storeHalf(one: v128, two: v128, three: v128, four: v128, numbers: u32): void {
  const startOfOne = v128.shuffle<u16>(one, two, 0, 8, 1, 9, 2, 10, 3, 11);
  const startOfTwo = v128.shuffle<u16>(three, four, 0, 8, 1, 9, 2, 10, 3, 11);
  const restOfOne = v128.shuffle<u16>(one, two, 4, 12, 5, 13, 6, 14, 7, 15);
  const restOfTwo = v128.shuffle<u16>(three, four, 4, 12, 5, 13, 6, 14, 7, 15);
  v128.store(numbers, v128.shuffle<u32>(startOfOne, startOfTwo, 0, 4, 1, 5));
  v128.store(numbers, v128.shuffle<u32>(startOfOne, startOfTwo, 2, 6, 3, 7), 16);
  v128.store(numbers, v128.shuffle<u32>(restOfOne, restOfTwo, 0, 4, 1, 5), 32);
  v128.store(numbers, v128.shuffle<u32>(restOfOne, restOfTwo, 2, 6, 3, 7), 48);
}

/** `truths`: where the first formula's 128 bits are, the others' `size` bytes apart. */
export function numberTruths(truths: u32, count: u32, size: u32, numbers: u32): void {
  let a = truthAt(truths, count, size, 0);
  let b = truthAt(truths, count, size, 1);
  let c = truthAt(truths, count, size, 2);
  let d = truthAt(truths, count, size, 3);
  let e = truthAt(truths, count, size, 4);
  let f = truthAt(truths, count, size, 5);
  let g = truthAt(truths, count, size, 6);
  let h = truthAt(truths, count, size, 7);
  let t = differing(a, e, 4, 0x0f0f_0f0f_0f0f_0f0f); e = v128.xor(e, t); a = v128.xor(a, raised(t, 4));
  t = differing(b, f, 4, 0x0f0f_0f0f_0f0f_0f0f); f = v128.xor(f, t); b = v128.xor(b, raised(t, 4));
  t = differing(c, g, 4, 0x0f0f_0f0f_0f0f_0f0f); g = v128.xor(g, t); c = v128.xor(c, raised(t, 4));
  t = differing(d, h, 4, 0x0f0f_0f0f_0f0f_0f0f); h = v128.xor(h, t); d = v128.xor(d, raised(t, 4));
  t = differing(a, c, 2, 0x3333_3333_3333_3333); c = v128.xor(c, t); a = v128.xor(a, raised(t, 2));
  t = differing(b, d, 2, 0x3333_3333_3333_3333); d = v128.xor(d, t); b = v128.xor(b, raised(t, 2));
  t = differing(e, g, 2, 0x3333_3333_3333_3333); g = v128.xor(g, t); e = v128.xor(e, raised(t, 2));
  t = differing(f, h, 2, 0x3333_3333_3333_3333); h = v128.xor(h, t); f = v128.xor(f, raised(t, 2));
  t = differing(a, b, 1, 0x5555_5555_5555_5555); b = v128.xor(b, t); a = v128.xor(a, raised(t, 1));
  t = differing(c, d, 1, 0x5555_5555_5555_5555); d = v128.xor(d, t); c = v128.xor(c, raised(t, 1));
  t = differing(e, f, 1, 0x5555_5555_5555_5555); f = v128.xor(f, t); e = v128.xor(e, raised(t, 1));
  t = differing(g, h, 1, 0x5555_5555_5555_5555); h = v128.xor(h, t); g = v128.xor(g, raised(t, 1));
  storeHalf(bytesLow(a, b), bytesLow(c, d), bytesLow(e, f), bytesLow(g, h), numbers);
  storeHalf(bytesHigh(a, b), bytesHigh(c, d), bytesHigh(e, f), bytesHigh(g, h), numbers + 64);
}
