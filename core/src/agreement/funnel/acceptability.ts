import { linearOrdersOf } from '../preference/linear-order.ts';
import { type Package, isTaken } from '../negotiation/package.ts';
import type { Priority } from '../preference/priority.ts';
import type { Branch, Stand, TierOrders, Unknown } from '../preference/stand.ts';

/** How a package fares with one party against its fallback, over all its worlds. */
export interface Acceptability {
  /** The share of the party's worlds in which it crosses no red line and is not worse than the fallback. Exact. */
  readonly share: number;
  /** Whether a red line is crossed in some branch of what the party said. */
  readonly crossesRedLine: boolean;
}

/**
 * The exact share of a party's worlds in which a package is acceptable to it.
 *
 * Priorities compare lexicographically, so the first tier in which one differs between package and fallback decides;
 * within it every order that respects what is settled is equally likely, so the chance is that the first of the
 * differing priorities speaks for the package.
 */
export function acceptabilityOf(stand: Stand, state: Package, fallback: Package): Acceptability {
  let share = 0;
  let crossesRedLine = false;
  for (const branch of stand.branches) {
    if (crossedRedLines(branch, state).length > 0) crossesRedLine = true;
    else share += shareNotWorse(branch, stand.unknowns, { state, fallback }) / stand.branches.length;
  }
  return { share, crossesRedLine };
}

export function crossedRedLines(branch: Branch, state: Package): readonly Priority[] {
  return branch.tiers.flatMap((tier) =>
    tier.priorities.filter(({ redLine, test }) => redLine && !test.holdsIn(state)),
  );
}

interface Comparison {
  readonly state: Package;
  readonly fallback: Package;
}

function shareNotWorse(branch: Branch, unknowns: readonly Unknown[], comparison: Comparison): number {
  for (const tier of [branch.tiers[0], branch.tiers[1]]) {
    const { differing, gains } = differencesIn(tier, comparison);
    if (differing.length > 0) return tier.orders.shareFirst(differing, gains);
  }
  return shareNotWorseInThird(branch.tiers[2], unknowns, comparison);
}

/** Which priorities of a tier tell the package from the fallback, and which of them speak for the package. */
function differencesIn(
  tier: TierOrders,
  { state, fallback }: Comparison,
): { differing: number[]; gains: Set<number> } {
  const differing: number[] = [];
  const gains = new Set<number>();
  tier.priorities.forEach(({ test }, index) => {
    const holdsInState = test.holdsIn(state);
    if (holdsInState === test.holdsIn(fallback)) return;
    differing.push(index);
    if (holdsInState) gains.add(index);
  });
  return { differing, gains };
}

/**
 * In the third tier the signs of unknown options join the analyst's own priorities. Only how many signs speak for and
 * against the package matters: signs are in no settled order, so they are exchangeable.
 */
function shareNotWorseInThird(
  tier: TierOrders,
  unknowns: readonly Unknown[],
  comparison: Comparison,
): number {
  const chances = signCounts(unknowns, comparison);
  const { differing, gains } = differencesIn(tier, comparison);
  let share = 0;
  chances.forEach((row, forIt) => {
    row.forEach((chance, againstIt) => {
      if (chance === 0) return;
      share += chance * shareFirstOf(tier, { differing, gains, forIt, againstIt });
    });
  });
  return share;
}

interface ThirdTier {
  readonly differing: readonly number[];
  readonly gains: ReadonlySet<number>;
  readonly forIt: number;
  readonly againstIt: number;
}

function shareFirstOf(tier: TierOrders, { differing, gains, forIt, againstIt }: ThirdTier): number {
  const marked = differing.length + forIt + againstIt;
  if (marked === 0) return 1;
  if (tier.settled.length === 0) return (gains.size + forIt) / marked;
  const size = tier.priorities.length;
  const signs = Array.from({ length: forIt + againstIt }, (_, index) => size + index);
  return linearOrdersOf(size + signs.length, tier.settled).shareFirst(
    [...differing, ...signs],
    new Set([...gains, ...signs.slice(0, forIt)]),
  );
}

/** chances[g][l]: the chance that exactly g signs speak for the package and l against it. */
function signCounts(
  unknowns: readonly Unknown[],
  { state, fallback }: Comparison,
): readonly (readonly number[])[] {
  let chances: number[][] = [[1]];
  for (const { option, prior } of unknowns) {
    if (isTaken(state, option) === isTaken(fallback, option)) continue;
    const forIt = isTaken(state, option) ? prior.wants : prior.opposes;
    const againstIt = isTaken(state, option) ? prior.opposes : prior.wants;
    const next = Array.from({ length: chances.length + 1 }, () =>
      Array.from({ length: chances.length + 1 }, () => 0),
    );
    chances.forEach((row, g) => {
      row.forEach((chance, l) => {
        next[g]![l]! += chance * prior.indifferent;
        next[g + 1]![l]! += chance * forIt;
        next[g]![l + 1]! += chance * againstIt;
      });
    });
    chances = next;
  }
  return chances;
}
