/** The cells of a tile's room: a lane for each decision maker asked, in 8 bytes or 16. */

@inline export function cellBytes<Lane>(): u32 {
  return sizeof<Lane>() === 1 ? 8 : 16;
}

@inline export function cellAt<Lane>(address: u32): v128 {
  return sizeof<Lane>() === 1 ? v128.load_zero<u64>(address) : v128.load(address);
}

@inline export function setCell<Lane>(address: u32, cell: v128): void {
  if (sizeof<Lane>() === 1) v128.store_lane<u64>(address, cell, 0);
  else v128.store(address, cell);
}

/** The lanes that are asked, but the mover's own; what lies beyond them in a cell is anything. */
@inline export function othersThan<Lane>(lane: u32, count: u32): v128 {
  if (sizeof<Lane>() === 1) {
    const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    return v128.andnot(v128.lt<i8>(lanes, i8x16.splat(<i8>count)), v128.eq<i8>(lanes, i8x16.splat(<i8>lane)));
  }
  if (sizeof<Lane>() === 2) {
    const lanes = i16x8(0, 1, 2, 3, 4, 5, 6, 7);
    return v128.andnot(v128.lt<i16>(lanes, i16x8.splat(<i16>count)), v128.eq<i16>(lanes, i16x8.splat(<i16>lane)));
  }
  const lanes = i32x4(0, 1, 2, 3);
  return v128.andnot(v128.lt<i32>(lanes, i32x4.splat(count)), v128.eq<i32>(lanes, i32x4.splat(lane)));
}
