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

@inline function grown(difference: v128, before: v128, after: v128): v128 {
  return v128.or(difference, v128.xor(before, after));
}

/** The greater of what a state brings about already, and what moving to another state brings. */
@inline function withMove<Lane>(credible: bool, bad: v128, from: v128, to: v128, badTo: v128): v128 {
  return v128.max<Lane>(bad, improved<Lane>(credible, from, to, badTo));
}

@inline function answerOfTwo<Lane>(at: u32, ranks: u32, badness: u32, credible: bool): v128 {
  const a = load<u32>(at);
  const b = load<u32>(at, 4);
  const rankA = v128.load(ranks + a);
  const rankB = v128.load(ranks + b);
  const badA = v128.load(badness + a);
  const badB = v128.load(badness + b);
  const newA = withMove<Lane>(credible, badA, rankA, rankB, badB);
  const newB = withMove<Lane>(credible, badB, rankB, rankA, badA);
  v128.store(badness + a, newA);
  v128.store(badness + b, newB);
  return grown(v128.xor(badA, newA), badB, newB);
}

@inline function answerOfThree<Lane>(at: u32, ranks: u32, badness: u32, credible: bool): v128 {
  const a = load<u32>(at);
  const b = load<u32>(at, 4);
  const c = load<u32>(at, 8);
  const rankA = v128.load(ranks + a);
  const rankB = v128.load(ranks + b);
  const rankC = v128.load(ranks + c);
  const badA = v128.load(badness + a);
  const badB = v128.load(badness + b);
  const badC = v128.load(badness + c);
  let newA = withMove<Lane>(credible, badA, rankA, rankB, badB);
  let newB = withMove<Lane>(credible, badB, rankB, rankA, badA);
  let newC = withMove<Lane>(credible, badC, rankC, rankA, badA);
  newA = withMove<Lane>(credible, newA, rankA, rankC, badC);
  newB = withMove<Lane>(credible, newB, rankB, rankC, badC);
  newC = withMove<Lane>(credible, newC, rankC, rankB, badB);
  v128.store(badness + a, newA);
  v128.store(badness + b, newB);
  v128.store(badness + c, newC);
  return grown(grown(v128.xor(badA, newA), badB, newB), badC, newC);
}

@inline function answerOfFour<Lane>(at: u32, ranks: u32, badness: u32, credible: bool): v128 {
  const a = load<u32>(at);
  const b = load<u32>(at, 4);
  const c = load<u32>(at, 8);
  const d = load<u32>(at, 12);
  const rankA = v128.load(ranks + a);
  const rankB = v128.load(ranks + b);
  const rankC = v128.load(ranks + c);
  const rankD = v128.load(ranks + d);
  const badA = v128.load(badness + a);
  const badB = v128.load(badness + b);
  const badC = v128.load(badness + c);
  const badD = v128.load(badness + d);
  let newA = withMove<Lane>(credible, badA, rankA, rankB, badB);
  newA = withMove<Lane>(credible, newA, rankA, rankC, badC);
  newA = withMove<Lane>(credible, newA, rankA, rankD, badD);
  let newB = withMove<Lane>(credible, badB, rankB, rankA, badA);
  newB = withMove<Lane>(credible, newB, rankB, rankC, badC);
  newB = withMove<Lane>(credible, newB, rankB, rankD, badD);
  let newC = withMove<Lane>(credible, badC, rankC, rankA, badA);
  newC = withMove<Lane>(credible, newC, rankC, rankB, badB);
  newC = withMove<Lane>(credible, newC, rankC, rankD, badD);
  let newD = withMove<Lane>(credible, badD, rankD, rankA, badA);
  newD = withMove<Lane>(credible, newD, rankD, rankB, badB);
  newD = withMove<Lane>(credible, newD, rankD, rankC, badC);
  v128.store(badness + a, newA);
  v128.store(badness + b, newB);
  v128.store(badness + c, newC);
  v128.store(badness + d, newD);
  return grown(grown(grown(v128.xor(badA, newA), badB, newB), badC, newC), badD, newD);
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

/** The same for four states of a larger fibre, whose targets are read once for all of them. */
@inline function answerFromFour<Lane>(
  ranks: u32, badness: u32, four: u32, targets: u32, end: u32, credible: bool,
): v128 {
  const a = load<u32>(four);
  const b = load<u32>(four, 4);
  const c = load<u32>(four, 8);
  const d = load<u32>(four, 12);
  const rankA = v128.load(ranks + a);
  const rankB = v128.load(ranks + b);
  const rankC = v128.load(ranks + c);
  const rankD = v128.load(ranks + d);
  const badA = v128.load(badness + a);
  const badB = v128.load(badness + b);
  const badC = v128.load(badness + c);
  const badD = v128.load(badness + d);
  let newA = badA;
  let newB = badB;
  let newC = badC;
  let newD = badD;
  for (let at = targets; at < end; at += 4) {
    const to = load<u32>(at);
    const rank = v128.load(ranks + to);
    const bad = v128.load(badness + to);
    newA = withMove<Lane>(credible, newA, rankA, rank, bad);
    newB = withMove<Lane>(credible, newB, rankB, rank, bad);
    newC = withMove<Lane>(credible, newC, rankC, rank, bad);
    newD = withMove<Lane>(credible, newD, rankD, rank, bad);
  }
  v128.store(badness + a, newA);
  v128.store(badness + b, newB);
  v128.store(badness + c, newC);
  v128.store(badness + d, newD);
  return grown(grown(grown(v128.xor(badA, newA), badB, newB), badC, newC), badD, newD);
}

@inline export function answerInFibres<Lane>(fibres: u32, ranks: u32, badness: u32, credible: bool): bool {
  let difference = i64x2.splat(0);
  let at = fibres + 16;
  for (const end = load<u32>(fibres); at < end; at += 8)
    difference = v128.or(difference, answerOfTwo<Lane>(at, ranks, badness, credible));
  for (const end = load<u32>(fibres, 4); at < end; at += 12)
    difference = v128.or(difference, answerOfThree<Lane>(at, ranks, badness, credible));
  for (const end = load<u32>(fibres, 8); at < end; at += 16)
    difference = v128.or(difference, answerOfFour<Lane>(at, ranks, badness, credible));
  for (const end = load<u32>(fibres, 12); at < end;) {
    const first = at + 4;
    at = first + (load<u32>(at) << 2);
    let member = first;
    for (; member + 16 <= at; member += 16)
      difference = v128.or(difference, answerFromFour<Lane>(ranks, badness, member, first, at, credible));
    for (; member < at; member += 4)
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
