import type { ChangeClass } from './change-level.ts';
import type { PartyChange } from './changeable-party.ts';

/** For each party its changes by cost; gaps where a cost has none that is worth it. */
export type PartyLevels = readonly (readonly ChangeClass[])[];

/** One change a party. */
export interface ChangeCombination {
  readonly share: number;
  readonly parts: readonly ChangeClass[];
}

export interface CombinationAim {
  readonly cost: number;
  readonly target: number;
}

/** Shares that fall short by rounding alone reach their target. */
const tolerance = 1e-9;
/** More combinations than this are not listed. */
const mostCombined = 20_000;

/**
 * The largest share that the parties from each one on can reach together, by what they cost in total:
 * `reach[party][cost]`, 0 where no change of theirs costs exactly that. Parties are independent, so shares multiply.
 */
export function reachOf(parties: readonly PartyLevels[], mostCost: number): readonly Float64Array[] {
  const reach = [Float64Array.from({ length: mostCost + 1 }, (_, cost) => (cost === 0 ? 1 : 0))];
  for (const levels of parties.toReversed()) {
    const after = reach[0]!;
    const best = levels.map((classes) => Math.max(0, ...classes.map(({ share }) => share)));
    const own = new Float64Array(mostCost + 1);
    best.forEach((share, spent) => {
      for (let cost = spent; cost <= mostCost; cost += 1)
        own[cost] = Math.max(own[cost]!, share * after[cost - spent]!);
    });
    reach.unshift(own);
  }
  return reach;
}

/** The least total cost up to the most at which the parties reach the target; undefined where they do not. */
export function leastCostOf(
  parties: readonly PartyLevels[],
  { cost: mostCost, target }: CombinationAim,
): number | undefined {
  const cost = reachOf(parties, mostCost)[0]!.findIndex((share) => share >= target - tolerance);
  return cost < 0 ? undefined : cost;
}

/** One change a party, whose costs sum to exactly this and whose shares multiply to at least the target; the best first. */
export function combinationsAt(
  parties: readonly PartyLevels[],
  { cost, target }: CombinationAim,
): readonly ChangeCombination[] {
  const reach = reachOf(parties, cost);
  const found: ChangeCombination[] = [];
  const extend = (parts: readonly ChangeClass[], left: number, share: number): void => {
    if (found.length >= mostCombined || share * reach[parts.length]![left]! < target - tolerance) return;
    if (parts.length === parties.length) {
      found.push({ share, parts });
      return;
    }
    parties[parts.length]!.slice(0, left + 1).forEach((classes, spent) => {
      for (const each of classes) extend([...parts, each], left - spent, share * each.share);
    });
  };
  extend([], cost, 1);
  return found.toSorted((a, b) => b.share - a.share);
}

/** How many sets of changes the combinations stand for. */
export function countOf(combinations: readonly ChangeCombination[]): number {
  return combinations.reduce(
    (sum, { parts }) => sum + parts.reduce((product, { count }) => product * count, 1),
    0,
  );
}

/** The sets of changes that the combinations stand for, one change a party. */
export function* setsOf(combinations: readonly ChangeCombination[]): Generator<readonly PartyChange[]> {
  for (const { parts } of combinations) yield* waysThrough(parts);
}

function* waysThrough([first, ...rest]: readonly ChangeClass[]): Generator<readonly PartyChange[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const change of first.ways()) for (const others of waysThrough(rest)) yield [change, ...others];
}
