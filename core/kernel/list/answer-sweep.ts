import { first, lower, moved, setValue, stateBits, valueAt, wordAt } from './fibre';
import { beginFibre, belowEnd, belowStart, isMet, meet, roomOf } from './pattern-class';

/**
 * How bad an answer each state can bring about, for several decision makers at once: 16 bytes a state, a lane a
 * decision maker asked. A sweep lets one mover answer from every state; sweeps of all movers, repeated until none
 * changes anything, give the worst that all can do together (a monotone map, taken to its least fixed point).
 *
 * A mover's moves in a row are one move, so that one pass over its fibre suffices. It does not answer itself: its
 * own lane, if it has one, is kept out.
 */
let changes: u32 = 0;

/** Whether any sweep changed anything since this was last asked. */
export function tookChanges(): u32 {
  const taken = changes;
  changes = 0;
  return taken;
}

@inline function addressOf(answers: u32, word: u32): u32 {
  return answers + ((word & stateBits) << 4);
}

@inline function othersThan<Lane>(lane: i32): v128 {
  return sizeof<Lane>() === 2
    ? v128.ne<u16>(i16x8(0, 1, 2, 3, 4, 5, 6, 7), v128.splat<u16>(<u16>lane))
    : v128.ne<u32>(i32x4(0, 1, 2, 3), v128.splat<u32>(<u32>lane));
}

/** All bits where the mover's one irreversible option was changed, else none. */
@inline function movedBits(word: u32): v128 {
  return v128.splat<i32>(word & moved ? -1 : 0);
}

@inline function note(difference: v128): void {
  if (v128.any_true(difference)) changes = 1;
}

/**
 * Every move is allowed; `oneWay`: a state where the mover's one irreversible option was changed is left only for
 * such states. For the fibres that begin in the range; gives where the next range begins.
 */
@inline function sweepMoves<Lane>(
  order: u32, answers: u32, lane: i32, from: u32, to: u32, oneWay: bool,
): u32 {
  const others = othersThan<Lane>(lane);
  let difference = i64x2.splat(0);
  let at = from;
  while (at < to) {
    const start = at;
    let worst = i64x2.splat(0);
    let worstMoved = i64x2.splat(0);
    do {
      const word = wordAt(order, at);
      const bad = v128.load(addressOf(answers, word));
      worst = v128.max<Lane>(worst, bad);
      if (oneWay) worstMoved = v128.max<Lane>(worstMoved, v128.and(bad, movedBits(word)));
      at += 1;
    } while (!(wordAt(order, at) & first));
    worst = v128.and(worst, others);
    worstMoved = v128.and(worstMoved, others);
    for (let member = start; member < at; member += 1) {
      const word = wordAt(order, member);
      const address = addressOf(answers, word);
      const before = v128.load(address);
      const brought = oneWay ? v128.bitselect(worstMoved, worst, movedBits(word)) : worst;
      const after = v128.max<Lane>(before, brought);
      v128.store(address, after);
      difference = v128.or(difference, v128.xor(before, after));
    }
  }
  note(difference);
  return at;
}

/** The same for a mover with any irreversible options. */
@inline function sweepAllowedMoves<Lane>(
  order: u32, answers: u32, lane: i32, classes: u32, table: u32, from: u32, to: u32,
): u32 {
  const others = othersThan<Lane>(lane);
  let difference = i64x2.splat(0);
  let at = from;
  while (at < to) {
    const start = at;
    beginFibre();
    do {
      gather<Lane>(wordAt(order, at), answers, classes, table);
      at += 1;
    } while (!(wordAt(order, at) & first));
    for (let member = start; member < at; member += 1)
      difference = v128.or(difference, answer<Lane>(wordAt(order, member), answers, others, classes, table));
  }
  note(difference);
  return at;
}

/** Adds what a state brings about to the classes that it can be reached from. */
@inline function gather<Lane>(word: u32, answers: u32, classes: u32, table: u32): void {
  const bad = v128.load(addressOf(answers, word));
  const own = valueAt(classes, word & stateBits);
  const end = belowEnd(table, own);
  for (let below = belowStart(table, own); below < end; below += 4) {
    const room = roomOf(below);
    v128.store(room, isMet(room) ? v128.max<Lane>(v128.load(room), bad) : bad);
    meet(room);
  }
}

/** Takes over what was gathered for the state's class; the difference that made. */
@inline function answer<Lane>(word: u32, answers: u32, others: v128, classes: u32, table: u32): v128 {
  const room = roomOf(belowStart(table, valueAt(classes, word & stateBits)));
  if (!isMet(room)) return i64x2.splat(0);
  const address = addressOf(answers, word);
  const before = v128.load(address);
  const after = v128.max<Lane>(before, v128.and(v128.load(room), others));
  v128.store(address, after);
  return v128.xor(before, after);
}

/**
 * Only improvements are allowed: sorted fibres are walked from the best state down, and what is strictly better is
 * gathered; `oneWay` as above. For the fibres that end in the range, from its end; gives where the next range ends.
 */
@inline function sweepImprovements<Lane>(
  order: u32, answers: u32, lane: i32, from: u32, to: u32, oneWay: bool,
): u32 {
  const others = othersThan<Lane>(lane);
  const none = i64x2.splat(0);
  let difference = none;
  let better = none;
  let betterMoved = none;
  let met = none;
  let metMoved = none;
  let at = to;
  let isFirst = true;
  while (at > from || !isFirst) {
    at -= 1;
    const word = wordAt(order, at);
    better = word & lower ? met : better;
    if (oneWay) betterMoved = word & lower ? metMoved : betterMoved;
    const address = addressOf(answers, word);
    const before = v128.load(address);
    const brought = oneWay ? v128.bitselect(betterMoved, better, movedBits(word)) : better;
    const after = v128.max<Lane>(before, v128.and(brought, others));
    v128.store(address, after);
    difference = v128.or(difference, v128.xor(before, after));
    met = v128.max<Lane>(met, after);
    if (oneWay) metMoved = v128.max<Lane>(metMoved, v128.and(after, movedBits(word)));
    isFirst = (word & first) !== 0;
    if (isFirst) {
      better = none;
      met = none;
      betterMoved = none;
      metMoved = none;
    }
  }
  note(difference);
  return at;
}

/** The same for a mover with any irreversible options, a group of equal rank after the other. */
@inline function sweepAllowedImprovements<Lane>(
  order: u32, answers: u32, lane: i32, classes: u32, table: u32, from: u32, to: u32,
): u32 {
  const others = othersThan<Lane>(lane);
  let difference = i64x2.splat(0);
  let at = to;
  let isFirst = true;
  while (at > from || !isFirst) {
    if (isFirst) beginFibre();
    const end = at;
    do {
      at -= 1;
      const word = wordAt(order, at);
      difference = v128.or(difference, answer<Lane>(word, answers, others, classes, table));
      isFirst = (word & first) !== 0;
    } while (!isFirst && !(wordAt(order, at - 1) & lower));
    if (!isFirst)
      for (let member = at; member < end; member += 1)
        gather<Lane>(wordAt(order, member), answers, classes, table);
  }
  note(difference);
  return at;
}

/** Starts a lane: how far each state's value is below the top. */
@inline function putLane<Lane>(values: u32, answers: u32, lane: u32, top: u32, from: u32, to: u32): void {
  let address = answers + (from << 4) + lane * sizeof<Lane>();
  for (let state = from; state < to; state += 1, address += 16)
    store<Lane>(address, <Lane>(top - valueAt(values, state)));
}

/** What a move to each state lasts at: its rank, or the worst answer's value, whichever is less. */
@inline function lastingOfLane<Lane>(
  answers: u32, lane: u32, top: u32, ranks: u32, lasting: u32, from: u32, to: u32,
): void {
  let address = answers + (from << 4) + lane * sizeof<Lane>();
  for (let state = from; state < to; state += 1, address += 16)
    setValue(lasting, state, min(valueAt(ranks, state), top - <u32>load<Lane>(address)));
}

export function sweepMoves16(order: u32, answers: u32, lane: i32, from: u32, to: u32): u32 {
  return sweepMoves<u16>(order, answers, lane, from, to, false);
}
export function sweepOneWayMoves16(order: u32, answers: u32, lane: i32, from: u32, to: u32): u32 {
  return sweepMoves<u16>(order, answers, lane, from, to, true);
}
export function sweepMoves32(order: u32, answers: u32, lane: i32, from: u32, to: u32): u32 {
  return sweepMoves<u32>(order, answers, lane, from, to, false);
}
export function sweepOneWayMoves32(order: u32, answers: u32, lane: i32, from: u32, to: u32): u32 {
  return sweepMoves<u32>(order, answers, lane, from, to, true);
}
export function sweepAllowedMoves16(
  order: u32, answers: u32, lane: i32, classes: u32, table: u32, from: u32, to: u32,
): u32 {
  return sweepAllowedMoves<u16>(order, answers, lane, classes, table, from, to);
}
export function sweepAllowedMoves32(
  order: u32, answers: u32, lane: i32, classes: u32, table: u32, from: u32, to: u32,
): u32 {
  return sweepAllowedMoves<u32>(order, answers, lane, classes, table, from, to);
}
export function sweepImprovements16(order: u32, answers: u32, lane: i32, from: u32, to: u32): u32 {
  return sweepImprovements<u16>(order, answers, lane, from, to, false);
}
export function sweepOneWayImprovements16(order: u32, answers: u32, lane: i32, from: u32, to: u32): u32 {
  return sweepImprovements<u16>(order, answers, lane, from, to, true);
}
export function sweepImprovements32(order: u32, answers: u32, lane: i32, from: u32, to: u32): u32 {
  return sweepImprovements<u32>(order, answers, lane, from, to, false);
}
export function sweepOneWayImprovements32(order: u32, answers: u32, lane: i32, from: u32, to: u32): u32 {
  return sweepImprovements<u32>(order, answers, lane, from, to, true);
}
export function sweepAllowedImprovements16(
  order: u32, answers: u32, lane: i32, classes: u32, table: u32, from: u32, to: u32,
): u32 {
  return sweepAllowedImprovements<u16>(order, answers, lane, classes, table, from, to);
}
export function sweepAllowedImprovements32(
  order: u32, answers: u32, lane: i32, classes: u32, table: u32, from: u32, to: u32,
): u32 {
  return sweepAllowedImprovements<u32>(order, answers, lane, classes, table, from, to);
}
export function putLane16(values: u32, answers: u32, lane: u32, top: u32, from: u32, to: u32): void {
  putLane<u16>(values, answers, lane, top, from, to);
}
export function putLane32(values: u32, answers: u32, lane: u32, top: u32, from: u32, to: u32): void {
  putLane<u32>(values, answers, lane, top, from, to);
}
export function lastingOfLane16(
  answers: u32, lane: u32, top: u32, ranks: u32, lasting: u32, from: u32, to: u32,
): void {
  lastingOfLane<u16>(answers, lane, top, ranks, lasting, from, to);
}
export function lastingOfLane32(
  answers: u32, lane: u32, top: u32, ranks: u32, lasting: u32, from: u32, to: u32,
): void {
  lastingOfLane<u32>(answers, lane, top, ranks, lasting, from, to);
}
