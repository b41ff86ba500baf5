import { acceptabilityOf, crossedRedLines } from './acceptability.ts';
import { type AgreementBasis, type Progress, drawnIn, staged } from './agreement-basis.ts';
import { funnelCounts } from './funnel-count.ts';
import { type Package, lettersOf } from './package.ts';
import { guaranteesOf } from './guarantee.ts';
import type { Findings } from './package-verdict.ts';
import type { EmptySteps, Obstacle } from './report.ts';
import { shareOf } from './share.ts';
import {
  type Members,
  type Requirement,
  membersOf,
  minimalOf,
  smallestSets,
  transversalsOf,
} from './smallest-set.ts';
import type { Branch } from './stand.ts';

/** So many smallest sets are listed. */
const mostSets = 20;
/** So many packages are told that somebody would leave. */
const mostLeft = 10;

/**
 * Why a step of the funnel lets nothing through. Acceptable to all: the smallest sets of red lines and preferences for
 * the fallback that leave nothing by themselves, and what were acceptable if one party were left out. Efficient: what
 * outdoes all that is acceptable. Holds: who would leave what. Undefined where
 * each step lets something through, or nothing is feasible.
 */
export function* emptyStepsOf(
  basis: AgreementBasis,
  findings: Findings,
): Generator<Progress, EmptySteps | undefined> {
  const { acceptable, efficient, holds } = funnelCounts(basis, findings);
  if (basis.space.feasibleCount === 0) return undefined;
  if (acceptable.could === 0) return { acceptable: yield* obstaclesOf(basis) };
  if (efficient.could === 0) return { efficient: outdoneBy(basis, findings) };
  return holds.could === 0 ? { holds: leaversOf(basis, findings) } : undefined;
}

/** The feasible packages that would be an agreement: neither the status quo nor a fallback. */
function agreementPlaces({ space }: AgreementBasis): readonly number[] {
  const none = new Set([space.statusQuo, ...space.fallbacks]);
  return Array.from({ length: space.feasibleCount }, (_, place) => place).filter((place) => !none.has(place));
}

function* obstaclesOf(basis: AgreementBasis): Generator<Progress, NonNullable<EmptySteps['acceptable']>> {
  const { space, counted, negotiation } = basis;
  const places = agreementPlaces(basis);
  const book = new ObstacleBook(basis);
  const requirements: Requirement[] = [];
  const without = new Map(counted.map((party) => [party, 0]));
  for (const [index, place] of places.entries()) {
    if (index % 16 === 15) yield { stage: 'report', done: index / places.length };
    const state = space.packages[place]!;
    const blocks = counted.map((party) => book.blocksOf(party, state));
    requirements.push(minimalOf(blocks.flat()));
    const blocking = counted.filter((_, at) => blocks[at]!.length > 0);
    if (blocking.length === 1) without.set(blocking[0]!, without.get(blocking[0]!)! + 1);
  }
  const found = yield* staged('report', smallestSets(requirements, mostSets));
  return {
    packages: places.length,
    sets: places.length === 0 ? [] : (found?.sets ?? []).map((set) => book.obstaclesIn(set)),
    ...(found?.hasMore === true ? { moreSets: true } : {}),
    ...(found?.isGivenUp === true ? { givenUp: true } : {}),
    without: counted.map((party) => ({
      party: negotiation.parties[party]!.name,
      packages: without.get(party)!,
    })),
  };
}

/** Everything by which a party can keep packages from being acceptable to all, numbered as it comes up. */
class ObstacleBook {
  readonly #obstacles: Obstacle[] = [];
  readonly #numbers = new Map<string, number>();
  constructor(readonly basis: AgreementBasis) {}

  /** The smallest sets of obstacles by which the party refuses the package in all its worlds; none where it does not. */
  blocksOf(party: number, state: Package): Requirement {
    const { branches } = this.basis.stands[party]!;
    const sets: Members[] = [];
    for (const branch of branches) {
      const set = this.#obstaclesTo(state, { party, branch });
      if (set === 0n) return [];
      sets.push(set);
    }
    return transversalsOf(sets);
  }

  #obstaclesTo(
    state: Package,
    { party, branch }: { readonly party: number; readonly branch: Branch },
  ): Members {
    const { name, fallback } = this.basis.negotiation.parties[party]!;
    const crossed = crossedRedLines(branch, state);
    if (crossed.length === 0) {
      const { share } = acceptabilityOf(
        { ...this.basis.stands[party]!, branches: [branch] },
        state,
        fallback,
      );
      return share === 0 ? this.#bitOf({ party: name, fallback: true }) : 0n;
    }
    return crossed.reduce(
      (set, { says }) =>
        set | this.#bitOf({ party: name, redLine: says, positions: this.#groundsOf(party, says) }),
      0n,
    );
  }

  /** The positions that a red line rests on, in whatever reading. */
  #groundsOf(party: number, says: string): readonly string[] {
    const priorities = this.basis.stands[party]!.branches.flatMap(({ tiers }) =>
      tiers.flatMap((tier) => tier.priorities),
    );
    const same = priorities.filter((priority) => priority.says === says && priority.redLine);
    return [...new Set(same.flatMap(({ positions }) => positions))];
  }

  #bitOf(obstacle: Obstacle): Members {
    const key = JSON.stringify([obstacle.party, obstacle.redLine]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return 1n << BigInt(known);
    this.#numbers.set(key, this.#obstacles.length);
    return 1n << BigInt(this.#obstacles.push(obstacle) - 1);
  }

  obstaclesIn(set: Members): readonly Obstacle[] {
    const { parties } = this.basis.negotiation;
    const place = ({ party }: Obstacle): number => parties.findIndex(({ name }) => name === party);
    return membersOf(set)
      .map((member) => this.#obstacles[Number(member)]!)
      .toSorted((a, b) => place(a) - place(b));
  }
}

/** The status quo and the fallbacks that are efficient in some world: they outdo whatever all could accept. */
function outdoneBy(basis: AgreementBasis, { tally }: Findings): NonNullable<EmptySteps['efficient']> {
  const { space, negotiation } = basis;
  const places = [...new Set([space.statusQuo, ...space.fallbacks])];
  return {
    outdoneBy: places
      .filter((place) => (tally.efficient[place] ?? 0) > 0)
      .map((place) => ({
        state: lettersOf(space.packages[place]!, negotiation.options.length),
        share: shareOf(tally.efficient[place]!, drawnIn(basis)),
      })),
  };
}

/** Of the packages that are efficient in most worlds: who would leave them for what. */
function leaversOf(basis: AgreementBasis, findings: Findings): NonNullable<EmptySteps['holds']> {
  const { space, negotiation } = basis;
  const { efficient } = findings.tally;
  const asked = new Set(findings.departures.asked);
  const places = agreementPlaces(basis)
    .filter((place) => efficient[place]! > 0 && asked.has(place))
    .toSorted((a, b) => efficient[b]! - efficient[a]! || a - b)
    .slice(0, mostLeft);
  return {
    packages: places.map((place) => ({
      state: lettersOf(space.packages[place]!, negotiation.options.length),
      leavers: guaranteesOf(basis, findings, place).map(({ party, to, share }) => ({ party, to, share })),
    })),
  };
}
