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

/**
 * Every state can bring about itself: how far its value is below the top plus 1 (`above`), 0 where it is infeasible.
 * `lanes`: for each lane two words, its plane of values and `above`.
 */
export function putLanes(
  width: u32, lanes: u32, count: u32, answers: u32, stride: u32, from: u32, to: u32,
): void {
  for (let start = from; start < to; start += together) {
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

@inline function endLane<Lane>(
  answers: u32, stride: u32, lane: u32, above: u32, ranks: u32, lasting: u32, from: u32, to: u32,
): void {
  let address = answers + from * stride + lane * sizeof<Lane>();
  for (let state = from; state < to; state += 1) {
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
