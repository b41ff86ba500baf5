import type { Diagrams } from './diagrams.ts';
import { never } from './node-table.ts';
import type { Value } from './symbolic-frame.ts';
import type { Work } from './work.ts';

/** Where, among these states, the first value is better than the second: the first priority told apart decides. */
export function* whereBetter(
  diagrams: Diagrams,
  among: number,
  { first, second }: { readonly first: Value; readonly second: Value },
): Work<number> {
  let better: number = never;
  let equal = among;
  for (const [index, part] of first.entries()) {
    const other = second[index]!;
    const gain = yield* diagrams.both(equal, yield* diagrams.without(part, other));
    better = yield* diagrams.either(better, gain);
    if (index + 1 === first.length) break;
    equal = yield* diagrams.both(equal, yield* diagrams.choose(part, other, other ^ 1));
  }
  return better;
}

/** The worse of the two values in each state. */
export function* worseOf(diagrams: Diagrams, among: number, pair: readonly [Value, Value]): Work<Value> {
  const [first, second] = pair;
  const isBetter = yield* whereBetter(diagrams, among, { first, second });
  const worse: number[] = [];
  for (const [index, part] of first.entries())
    worse.push(yield* diagrams.choose(isBetter, second[index]!, part));
  return worse;
}
