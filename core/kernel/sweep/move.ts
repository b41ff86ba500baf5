import { isHigher } from './lane';

/**
 * The moves of a decision maker, in one of two forms. All addresses of states are offsets into lanes.
 *
 * *Fibres*, where all its moves can be taken back: states that it can move between, in groups of two, three, four, and
 * of more, which begin with their number. Fibres of one state are left out. Four addresses, where each kind ends, come
 * first. *Rows*, where some move cannot: a state, the number of states that it can move to, these; the first word is
 * the address where the rows end.
 *
 * A decision maker's moves in a row are one move, so that one pass lets it answer from every state. What a pass brings
 * is the greatest badness that can be moved to; where the answer must be credible, by improvements alone. The passes
 * say whether they changed anything.
 */
@inline function improved<Lane>(credible: bool, from: v128, to: v128, bad: v128): v128 {
  return credible ? v128.and(bad, isHigher<Lane>(to, from)) : bad;
}

@inline function answerOfTwo<Lane>(ranks: u32, badness: u32, one: u32, two: u32, credible: bool): v128 {
  const rankOne = v128.load(ranks + one);
  const rankTwo = v128.load(ranks + two);
  const badOne = v128.load(badness + one);
  const badTwo = v128.load(badness + two);
  const newOne = v128.max<Lane>(badOne, improved<Lane>(credible, rankOne, rankTwo, badTwo));
  const newTwo = v128.max<Lane>(badTwo, improved<Lane>(credible, rankTwo, rankOne, badOne));
  v128.store(badness + one, newOne);
  v128.store(badness + two, newTwo);
  return v128.or(v128.xor(badOne, newOne), v128.xor(badTwo, newTwo));
}

@inline function answerFromOne<Lane>(
  ranks: u32, badness: u32, from: u32, targets: u32, end: u32, credible: bool,
): v128 {
  const rank = v128.load(ranks + from);
  const before = v128.load(badness + from);
  let after = before;
  for (let at = targets; at < end; at += 4) {
    const to = load<u32>(at);
    after = v128.max<Lane>(after, improved<Lane>(credible, rank, v128.load(ranks + to), v128.load(badness + to)));
  }
  v128.store(badness + from, after);
  return v128.xor(before, after);
}

@inline export function answerInFibres<Lane>(fibres: u32, ranks: u32, badness: u32, credible: bool): bool {
  let difference = i64x2.splat(0);
  let at = fibres + 16;
  for (const end = load<u32>(fibres); at < end; at += 8)
    difference = v128.or(difference, answerOfTwo<Lane>(ranks, badness, load<u32>(at), load<u32>(at, 4), credible));
  for (const end = load<u32>(fibres, 4); at < end; at += 12)
    for (let member = at; member < at + 12; member += 4)
      difference = v128.or(difference, answerFromOne<Lane>(ranks, badness, load<u32>(member), at, at + 12, credible));
  for (const end = load<u32>(fibres, 8); at < end; at += 16)
    for (let member = at; member < at + 16; member += 4)
      difference = v128.or(difference, answerFromOne<Lane>(ranks, badness, load<u32>(member), at, at + 16, credible));
  for (const end = load<u32>(fibres, 12); at < end;) {
    const first = at + 4;
    at = first + (load<u32>(at) << 2);
    for (let member = first; member < at; member += 4)
      difference = v128.or(difference, answerFromOne<Lane>(ranks, badness, load<u32>(member), first, at, credible));
  }
  return v128.any_true(difference);
}

@inline export function answerInRows<Lane>(rows: u32, ranks: u32, badness: u32, credible: bool): bool {
  let difference = i64x2.splat(0);
  const end = load<u32>(rows);
  for (let at = rows + 4; at < end;) {
    const targets = at + 8;
    const targetsEnd = targets + (load<u32>(at, 4) << 2);
    difference = v128.or(
      difference, answerFromOne<Lane>(ranks, badness, load<u32>(at), targets, targetsEnd, credible),
    );
    at = targetsEnd;
  }
  return v128.any_true(difference);
}

/** Sets each state of a fibre to the greatest of its values. */
@inline function replyInFibre<Lane>(values: u32, from: u32, end: u32): void {
  let greatest = v128.load(values + load<u32>(from));
  for (let at = from + 4; at < end; at += 4)
    greatest = v128.max<Lane>(greatest, v128.load(values + load<u32>(at)));
  for (let at = from; at < end; at += 4) v128.store(values + load<u32>(at), greatest);
}

/** Turns each value, unsigned, into the greatest that the decision maker can hold or move to. */
@inline export function replyInFibres<Lane>(fibres: u32, values: u32): void {
  let at = fibres + 16;
  for (const end = load<u32>(fibres); at < end; at += 8) replyInFibre<Lane>(values, at, at + 8);
  for (const end = load<u32>(fibres, 4); at < end; at += 12) replyInFibre<Lane>(values, at, at + 12);
  for (const end = load<u32>(fibres, 8); at < end; at += 16) replyInFibre<Lane>(values, at, at + 16);
  for (const end = load<u32>(fibres, 12); at < end;) {
    const first = at + 4;
    at = first + (load<u32>(at) << 2);
    replyInFibre<Lane>(values, first, at);
  }
}

/** The same for rows, from one array of values into another that holds the same. */
@inline export function replyInRows<Lane>(rows: u32, values: u32, best: u32): void {
  const end = load<u32>(rows);
  for (let at = rows + 4; at < end;) {
    const from = load<u32>(at);
    let target = at + 8;
    at = target + (load<u32>(at, 4) << 2);
    let greatest = v128.load(values + from);
    for (; target < at; target += 4) greatest = v128.max<Lane>(greatest, v128.load(values + load<u32>(target)));
    v128.store(best + from, greatest);
  }
}
