import { spreadNumbers } from '../world/example-world.ts';
import type { Package } from '../negotiation/package.ts';
import type { NumberedWorlds } from '../world/world-in-words.ts';

/** Which of two packages a party prefers: in which part of the worlds looked at, each with its weight. */
export interface PartyComparison {
  readonly party: number;
  readonly first: number;
  readonly second: number;
  /** In the others the two are level for it. */
  readonly level: number;
}

/** What each counted party would rather have, in some worlds spread over all. */
export function preferencesBetween(
  worlds: NumberedWorlds,
  first: Package,
  second: Package,
): readonly PartyComparison[] {
  const counts = new Map<number, { first: number; second: number; level: number }>();
  for (const number of spreadNumbers(worlds)) {
    const world = worlds.at(number);
    for (const { party, isCounted } of world.parties) {
      if (!isCounted) continue;
      const count = counts.get(party) ?? { first: 0, second: 0, level: 0 };
      const sign = world.compare(party, first, second);
      count[sign > 0 ? 'first' : sign < 0 ? 'second' : 'level'] += world.weight;
      counts.set(party, count);
    }
  }
  return [...counts].map(([party, { first: one, second: other, level }]) => {
    const weight = one + other + level;
    return { party, first: one / weight, second: other / weight, level: level / weight };
  });
}
