/** That one thing stands above another. */
interface Pair<Thing> {
  readonly above: Thing;
  readonly below: Thing;
}

/**
 * Pairs that go round in a circle, each beginning where the one before ends; as few as there are. Things are the same
 * where they say the same.
 *
 * @returns nothing where there is no circle.
 */
export function circleAmong<P extends Pair<{ readonly says: string }>>(pairs: readonly P[]): readonly P[] {
  const circles = pairs.flatMap((first) => {
    const circle = shortestWay(pairs, first);
    return circle === undefined ? [] : [circle];
  });
  return circles.reduce<readonly P[]>(
    (shortest, circle) => (shortest.length === 0 || circle.length < shortest.length ? circle : shortest),
    [],
  );
}

/** The fewest pairs that lead from this one back to its beginning, by breadth first search. */
function shortestWay<P extends Pair<{ readonly says: string }>>(
  pairs: readonly P[],
  first: P,
): readonly P[] | undefined {
  const goal = first.above.says;
  const seen = new Set([first.below.says]);
  for (let ways: readonly (readonly P[])[] = [[first]]; ways.length > 0;) {
    const home = ways.find((way) => way.at(-1)!.below.says === goal);
    if (home !== undefined) return home;
    ways = ways.flatMap((way) =>
      pairs
        .filter(({ above, below }) => above.says === way.at(-1)!.below.says && !seen.has(below.says))
        .map((next) => {
          seen.add(next.below.says);
          return [...way, next];
        }),
    );
  }
  return undefined;
}
