/** Answers in lanes, see `answer-tile.ts`: how they begin, and what they say in the end. */

@inline function startLane<Lane>(values: u32, above: u32, answers: u32, stride: u32, lane: u32, from: u32, to: u32): void {
  let address = answers + from * stride + lane * sizeof<Lane>();
  for (let state = from; state < to; state += 1) {
    const value = load<Lane>(values + state * sizeof<Lane>());
    store<Lane>(address, value ? <Lane>above - value : 0);
    address += stride;
  }
}

/** Every state can bring about itself: how far its value is below the top plus 1 (`above`), 0 where it is infeasible. */
export function putLane(
  width: u32, values: u32, above: u32, answers: u32, stride: u32, lane: u32, from: u32, to: u32,
): void {
  if (width === 1) startLane<u8>(values, above, answers, stride, lane, from, to);
  else if (width === 2) startLane<u16>(values, above, answers, stride, lane, from, to);
  else startLane<u32>(values, above, answers, stride, lane, from, to);
}

@inline function endLane<Lane>(
  answers: u32, stride: u32, lane: u32, above: u32, ranks: u32, lasting: u32, from: u32, to: u32,
): void {
  let address = answers + from * stride + lane * sizeof<Lane>();
  for (let state = from; state < to; state += 1) {
    const rank = load<Lane>(ranks + state * sizeof<Lane>());
    const value = <Lane>above - load<Lane>(address);
    store<Lane>(lasting + state * sizeof<Lane>(), rank < value ? rank : value);
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
