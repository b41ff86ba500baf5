import { never } from './node-table.ts';
import type { SymbolicFrame, Value } from './symbolic-frame.ts';
import type { Work } from './work.ts';

/** For each decision maker its improvements: from a state to its own options in their second variables. */
export type Improvements = readonly number[];

export function* improvementsOf(frame: SymbolicFrame): Work<Improvements> {
  const all: number[] = [];
  for (const mover of frame.movers.keys())
    all.push(yield* frame.diagrams.keepOne(improvementsOfMover(frame, mover)));
  return all;
}

function* improvementsOfMover(
  { diagrams, movers, values, feasible }: SymbolicFrame,
  mover: number,
): Work<number> {
  const { own, allowed } = movers[mover]!;
  const ends = yield* diagrams.both(feasible, yield* diagrams.prime(feasible, own));
  let equal = yield* diagrams.both(ends, allowed);
  let better: number = never;
  for (const part of values[mover]!) {
    const after = yield* diagrams.prime(part, own);
    const gain = yield* diagrams.both(equal, yield* diagrams.without(after, part));
    better = yield* diagrams.either(better, gain);
    equal = yield* diagrams.both(equal, yield* diagrams.choose(part, after, after ^ 1));
  }
  return better;
}

interface Improving {
  readonly improvements: Improvements;
  readonly value: Value;
  /** Where improvements must end to count. */
  readonly among: number;
}

/** For each state the best value among those that the mover can hold or improve to. As in `bestReply`. */
export function* bestOfImproving(
  { diagrams, movers, feasible }: SymbolicFrame,
  mover: number,
  { improvements, value, among }: Improving,
): Work<Value> {
  const { own, ownPrimed } = movers[mover]!;
  const { scope } = diagrams;
  let left = yield* diagrams.both(improvements[mover]!, yield* diagrams.prime(among, own));
  let staying = feasible;
  const best: number[] = [];
  for (const [index, part] of value.entries()) {
    const moved = yield* diagrams.both(left, yield* diagrams.prime(part, own));
    const stayed = yield* diagrams.both(staying, part);
    const some = yield* diagrams.either(yield* diagrams.some(moved, ownPrimed), stayed);
    best.push(some);
    if (index + 1 === value.length) break;
    left = yield* diagrams.choose(some, moved, left);
    staying = yield* diagrams.choose(some, stayed, staying);
    diagrams.keepSince(scope, [...best, left, staying]);
  }
  return best;
}
