import { acceptabilityOf, crossedRedLines } from './acceptability.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { type Package, isTaken } from '../negotiation/package.ts';
import type { Priority, Tier } from '../preference/priority.ts';
import { type Branch, type Stand, standsOf } from '../preference/stand.ts';

/** How one reading of what a party said comes to its share of a package: a red line, or the tier that decides. */
export interface DecisiveTier {
  /** Red lines that the package crosses; any one of them makes the share 0. */
  readonly crossed: readonly Priority[];
  /** The first tier in which something tells the package from the fallback; undefined where nothing does. */
  readonly tier?: Tier;
  /** Priorities of that tier that speak for the package, and against it. */
  readonly gains: readonly Priority[];
  readonly losses: readonly Priority[];
  /** In the third tier also the options that the two differ in and on which the party's sign is drawn. */
  readonly drawn: readonly number[];
  /** The share of this reading's worlds in which the party accepts the package. Exact. */
  readonly share: number;
}

/** How a party's share of a package comes about: each reading of what it said weighs the same, and the share is their mean. */
export function decisiveTiers(
  negotiation: Negotiation,
  party: number,
  state: Package,
): readonly DecisiveTier[] {
  const stand = standsOf(negotiation, [])[party]!;
  const { fallback } = negotiation.parties[party]!;
  return stand.branches.map((branch) => decisiveTierOf({ stand, branch, state, fallback }));
}

interface Compared {
  readonly stand: Stand;
  readonly branch: Branch;
  readonly state: Package;
  readonly fallback: Package;
}

function decisiveTierOf({ stand, branch, state, fallback }: Compared): DecisiveTier {
  const { share } = acceptabilityOf({ ...stand, branches: [branch] }, state, fallback);
  const crossed = crossedRedLines(branch, state);
  const nothing = { crossed, gains: [], losses: [], drawn: [], share };
  if (crossed.length > 0) return nothing;
  for (const [index, { priorities }] of branch.tiers.entries()) {
    const differing = priorities.filter(({ test }) => test.holdsIn(state) !== test.holdsIn(fallback));
    const drawn = index < 2 ? [] : drawnOptions(stand, state, fallback);
    if (differing.length + drawn.length === 0) continue;
    return {
      crossed,
      tier: (index + 1) as Tier,
      gains: differing.filter(({ test }) => test.holdsIn(state)),
      losses: differing.filter(({ test }) => !test.holdsIn(state)),
      drawn,
      share,
    };
  }
  return nothing;
}

function drawnOptions({ unknowns }: Stand, state: Package, fallback: Package): readonly number[] {
  return unknowns
    .filter(
      ({ option, prior }) => prior.indifferent < 1 && isTaken(state, option) !== isTaken(fallback, option),
    )
    .map(({ option }) => option);
}
