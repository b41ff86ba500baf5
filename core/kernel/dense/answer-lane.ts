/** Answers in lanes, see `answer-tile.ts`: how they begin, and what they say in the end. */

/** States that go through all lanes before the next ones do, so that their cells stay in the cache. */
const together: u32 = 512;

@inline function startLane<Lane>(values: u32, above: u32, cells: u32, stride: u32, from: u32, to: u32): void {
  for (let state = from; state < to; state += 1) {
    const value = load<Lane>(values + state * sizeof<Lane>());
    store<Lane>(cells, value ? <Lane>above - value : 0);
    cells += stride;
  }
}

/** How far the ranks of 8 states are below the top, from the plane of a lane; nothing where there is no such lane. */
@inline function belowTop(lanes: u32, lane: u32, count: u32, state: u32): v128 {
  if (lane >= count) return i64x2.splat(0);
  const values = v128.load(load<u32>(lanes + (lane << 3)) + (state << 1));
  const below = v128.sub<u16>(i16x8.splat(<i16>load<u32>(lanes + (lane << 3), 4)), values);
  return v128.andnot(below, v128.eq<u16>(values, i64x2.splat(0)));
}

@inline function low16(one: v128, two: v128): v128 {
  return v128.shuffle<u16>(one, two, 0, 8, 1, 9, 2, 10, 3, 11);
}

@inline function high16(one: v128, two: v128): v128 {
  return v128.shuffle<u16>(one, two, 4, 12, 5, 13, 6, 14, 7, 15);
}

@inline function low32(one: v128, two: v128): v128 {
  return v128.shuffle<u32>(one, two, 0, 4, 1, 5);
}

@inline function high32(one: v128, two: v128): v128 {
  return v128.shuffle<u32>(one, two, 2, 6, 3, 7);
}

/** Two cells from four lanes each. */
@inline function putPair(four: v128, rest: v128, cells: u32, stride: u32): void {
  v128.store(cells, v128.shuffle<u64>(four, rest, 0, 2));
  v128.store(cells + stride, v128.shuffle<u64>(four, rest, 1, 3));
}

/**
 * All lanes of 8 states at once, where a lane is 2 bytes: 8 x 8 numbers are turned over their diagonal. A cell
 * overwrites what the one before wrote too much, so that it must not be the last of a range.
 */
@inline function startEight(lanes: u32, count: u32, cells: u32, stride: u32, state: u32): void {
  const a = belowTop(lanes, 0, count, state);
  const b = belowTop(lanes, 1, count, state);
  const c = belowTop(lanes, 2, count, state);
  const d = belowTop(lanes, 3, count, state);
  const e = belowTop(lanes, 4, count, state);
  const f = belowTop(lanes, 5, count, state);
  const g = belowTop(lanes, 6, count, state);
  const h = belowTop(lanes, 7, count, state);
  const ab = low16(a, b), cd = low16(c, d), ef = low16(e, f), gh = low16(g, h);
  putPair(low32(ab, cd), low32(ef, gh), cells, stride);
  putPair(high32(ab, cd), high32(ef, gh), cells + stride * 2, stride);
  const abToo = high16(a, b), cdToo = high16(c, d), efToo = high16(e, f), ghToo = high16(g, h);
  putPair(low32(abToo, cdToo), low32(efToo, ghToo), cells + stride * 4, stride);
  putPair(high32(abToo, cdToo), high32(efToo, ghToo), cells + stride * 6, stride);
}

/**
 * Every state can bring about itself: how far its value is below the top plus 1 (`above`), 0 where it is infeasible.
 * `lanes`: for each lane two words, its plane of values and `above`.
 */
export function putLanes(
  width: u32, lanes: u32, count: u32, answers: u32, stride: u32, from: u32, to: u32,
): void {
  let begin = from;
  if (width === 2 && count << 1 === stride)
    for (; begin + 8 < to; begin += 8) startEight(lanes, count, answers + begin * stride, stride, begin);
  for (let start = begin; start < to; start += together) {
    const end = min(start + together, to);
    for (let lane: u32 = 0; lane < count; lane += 1) {
      const values = load<u32>(lanes + (lane << 3));
      const above = load<u32>(lanes + (lane << 3), 4);
      const cells = answers + start * stride + lane * width;
      if (width === 1) startLane<u8>(values, above, cells, stride, start, end);
      else if (width === 2) startLane<u16>(values, above, cells, stride, start, end);
      else startLane<u32>(values, above, cells, stride, start, end);
    }
  }
}

/** The lane of the next 8 cells, 2 bytes each. */
@inline function laneOfEight(address: u32, stride: u32): v128 {
  let lanes = v128.load_splat<u16>(address);
  lanes = v128.load_lane<u16>(address + stride, lanes, 1);
  lanes = v128.load_lane<u16>(address + stride * 2, lanes, 2);
  lanes = v128.load_lane<u16>(address + stride * 3, lanes, 3);
  lanes = v128.load_lane<u16>(address + stride * 4, lanes, 4);
  lanes = v128.load_lane<u16>(address + stride * 5, lanes, 5);
  lanes = v128.load_lane<u16>(address + stride * 6, lanes, 6);
  return v128.load_lane<u16>(address + stride * 7, lanes, 7);
}

@inline function endLane<Lane>(
  answers: u32, stride: u32, lane: u32, above: u32, ranks: u32, lasting: u32, from: u32, to: u32,
): void {
  let address = answers + from * stride + lane * sizeof<Lane>();
  let state = from;
  if (sizeof<Lane>() === 2)
    for (const top = i16x8.splat(<i16>above); state + 8 <= to; state += 8) {
      const value = v128.sub<u16>(top, laneOfEight(address, stride));
      v128.store(lasting + (state << 1), v128.min<u16>(v128.load(ranks + (state << 1)), value));
      address += stride << 3;
    }
  for (; state < to; state += 1) {
    const rank = load<Lane>(ranks + state * sizeof<Lane>());
    const value = <Lane>above - load<Lane>(address);
    store<Lane>(lasting + state * sizeof<Lane>(), min(rank, value));
    address += stride;
  }
}

/** What a move to each state lasts at: its rank, or the value of the worst answer, whichever is less. */
export function takeLane(
  width: u32, answers: u32, stride: u32, lane: u32, above: u32, ranks: u32, lasting: u32, from: u32, to: u32,
): void {
  if (width === 1) endLane<u8>(answers, stride, lane, above, ranks, lasting, from, to);
  else if (width === 2) endLane<u16>(answers, stride, lane, above, ranks, lasting, from, to);
  else endLane<u32>(answers, stride, lane, above, ranks, lasting, from, to);
}
