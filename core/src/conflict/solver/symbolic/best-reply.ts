import type { SymbolicFrame, Value } from './symbolic-frame.ts';
import type { Work } from './work.ts';

/**
 * For each state the best value among those that the decision maker can hold or move to from it. Priority by priority:
 * of the ends still in question, those that keep the priority are left wherever there is one; so that as many searches
 * are needed as there are priorities, whatever the number of states and of values.
 */
export function* bestReply({ diagrams, movers }: SymbolicFrame, mover: number, value: Value): Work<Value> {
  const { ends, oneWay, free } = movers[mover]!;
  const { scope } = diagrams;
  let left = ends;
  const best: number[] = [];
  for (const [index, part] of value.entries()) {
    const kept = yield* diagrams.both(left, yield* diagrams.prime(part, oneWay));
    const some = yield* diagrams.some(kept, free);
    best.push(some);
    if (index + 1 === value.length) break;
    left = yield* diagrams.choose(some, kept, left);
    diagrams.keepSince(scope, [...best, left]);
  }
  return best;
}

/** What is good is bad. */
export function opposite(value: Value): Value {
  return value.map((part) => part ^ 1);
}
