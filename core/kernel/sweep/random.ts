/**
 * The generator of `core/src/base/random.ts`, for four streams at once: sfc32 (Doty-Humphrey, PractRand), its state
 * filled by splitmix32.
 */
let a: v128 = i64x2.splat(0);
let b: v128 = i64x2.splat(0);
let c: v128 = i64x2.splat(0);
let counter: v128 = i64x2.splat(0);
let filler: v128 = i64x2.splat(0);

@inline function fill(): v128 {
  filler = v128.add<u32>(filler, v128.splat<u32>(0x9e3779b9));
  let mixed = v128.xor(filler, v128.shr<u32>(filler, 16));
  mixed = v128.mul<u32>(mixed, v128.splat<u32>(0x21f0aaad));
  mixed = v128.xor(mixed, v128.shr<u32>(mixed, 15));
  mixed = v128.mul<u32>(mixed, v128.splat<u32>(0x735a2d97));
  return v128.xor(mixed, v128.shr<u32>(mixed, 15));
}

/** The next 32 bits of each stream. */
@inline export function next(): v128 {
  const sum = v128.add<u32>(v128.add<u32>(a, b), counter);
  counter = v128.add<u32>(counter, v128.splat<u32>(1));
  a = v128.xor(b, v128.shr<u32>(b, 9));
  b = v128.add<u32>(c, v128.shl<u32>(c, 3));
  c = v128.add<u32>(v128.or(v128.shl<u32>(c, 21), v128.shr<u32>(c, 11)), sum);
  return sum;
}

/** Begins the four streams from this one on. */
export function begin(seed: u32, stream: u32): void {
  const streams = v128.add<u32>(v128.splat<u32>(stream), i32x4(0, 1, 2, 3));
  filler = v128.xor(v128.splat<u32>(seed * 0x9e3779b1), v128.mul<u32>(streams, v128.splat<u32>(0x85ebca6b)));
  a = fill();
  b = v128.xor(fill(), v128.splat<u32>(seed));
  c = v128.xor(fill(), streams);
  counter = v128.splat<u32>(1);
  for (let round = 0; round < 12; round += 1) next();
}

/** A number from 0 to 1 from two turns of a stream. */
@inline export function numberOf(high: u32, low: u32): f64 {
  return (<f64>(high >>> 5) * 67108864.0 + <f64>(low >>> 6)) / 9007199254740992.0;
}
