import { entryLog, rankAt } from './fibre-order';
import { classOf } from './order-class';

/**
 * The worst value that each state can bring about, for one decision maker, in time linear in the states: ends are taken
 * by rising value, and the search runs backwards from each, so that every state is given its value once. Where a mover
 * can come from lies behind a place of its order; what was looked at there was given its value then or before, so that
 * each fibre has one place up to which it is done, from the worst on.
 *
 * A mover is 7 words: its order (see `fibre-order.ts`), first bit, number of bits, how many orders lie together as a
 * power of 2, its ranks, for each fibre how many of its last entries are done, and the bits that matter to its order.
 */
const none: u32 = 0xffff_ffff;
const moverBytes: u32 = 28;

/** What the search goes on from when it is called again. */
let head: u32 = 0;
let tail: u32 = 0;
let nextEnd: u32 = 0;

export function beginFlood(): void {
  head = 0;
  tail = 0;
  nextEnd = 0;
}

@inline function wordAt(words: u32, at: u32): u32 {
  return load<u32>(words + (at << 2));
}

@inline function setWord(words: u32, at: u32, word: u32): void {
  store<u32>(words + (at << 2), word);
}

/** The own choice of the entry at a place of a class's order. */
@inline function choiceAt(order: u32, number: u32, bits: u32, lanes: u32, place: u32): u32 {
  const bytes = entryLog(bits);
  const together: u32 = (1 << lanes) - 1;
  const entry = order + ((((number & ~together) << bits) | (place << lanes) | (number & together)) << bytes);
  if (bytes === 0) return load<u8>(entry) & 0x7f;
  return bytes === 1 ? load<u16>(entry) & 0x7fff : load<u32>(entry) & 0x7fff_ffff;
}

/** Gives the value of a state to all that the mover could come from; how many were looked at. */
function floodBack(width: u32, mover: u32, credible: u32, state: u32, worst: u32, queue: u32): u32 {
  const shift = load<u32>(mover, 4);
  const bits = load<u32>(mover, 8);
  const ranks = load<u32>(mover, 16);
  const fibre = (state & ((1 << shift) - 1)) | ((state >>> (shift + bits)) << shift);
  const rest = state & ~(((1 << bits) - 1) << shift);
  const number = classOf(state, load<u32>(mover, 24));
  const below = credible ? rankAt(width, ranks, state) : none;
  const progress = load<u32>(mover, 20) + (fibre << 2);
  const from = load<u32>(progress);
  let done = from;
  for (; done < 1 << bits; done += 1) {
    const choice = choiceAt(load<u32>(mover), number, bits, load<u32>(mover, 12), (1 << bits) - 1 - done);
    const before = rest | (choice << shift);
    const rank = rankAt(width, ranks, before);
    if (rank === 0 || rank >= below) break;
    if (wordAt(worst, before) !== none) continue;
    setWord(worst, before, wordAt(worst, state));
    setWord(queue, tail, before);
    tail += 1;
  }
  store<u32>(progress, done);
  return done - from + 1;
}

/**
 * Searches on until about so many steps are done or nothing is left; whether nothing is. `byValue`: the states by
 * rising value, which is 0 where they are infeasible; `worst`: all bits set at first.
 */
export function floodAnswers(
  width: u32, movers: u32, moverCount: u32, credible: u32,
  byValue: u32, values: u32, worst: u32, queue: u32, count: u32, steps: u32,
): u32 {
  for (let looked: u32 = 0; looked < steps; looked += 1) {
    if (head === tail) {
      if (nextEnd === count) return 1;
      const end = wordAt(byValue, nextEnd);
      nextEnd += 1;
      if (wordAt(worst, end) !== none) continue;
      setWord(worst, end, wordAt(values, end));
      if (wordAt(values, end) === 0) continue;
      setWord(queue, 0, end);
      head = 0;
      tail = 1;
    }
    const state = wordAt(queue, head);
    head += 1;
    for (let mover = movers; mover < movers + moverCount * moverBytes; mover += moverBytes)
      looked += floodBack(width, mover, credible, state, worst, queue);
  }
  return 0;
}
