import { type AgreementBasis, type Progress, drawnIn, staged } from '../world/agreement-basis.ts';
import { funnelCounts } from './funnel-count.ts';
import { guaranteesOf } from './guarantee.ts';
import { lettersOf } from '../negotiation/package.ts';
import type { Findings } from './package-verdict.ts';
import { obstaclesByParty } from './obstacle.ts';
import type { EmptySteps } from '../report.ts';
import { shareOf } from '../world/share.ts';
import { type Requirement, membersOf, minimalOf, smallestSets } from './smallest-set.ts';

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
  const parties = obstaclesByParty(basis);
  const distinct = new Map<string, Requirement>();
  const without = new Map(counted.map((party) => [party, 0]));
  for (const [index, place] of places.entries()) {
    if (index % 64 === 63) yield { stage: 'report', done: index / places.length };
    const blocks = parties.map((party) => party.blocksOf(space.packages[place]!));
    const blocking = parties.filter((_, at) => blocks[at]!.length > 0);
    if (blocking.length === 1) without.set(blocking[0]!.party, without.get(blocking[0]!.party)! + 1);
    const key = blocks.map((block) => block.join()).join('|');
    if (!distinct.has(key)) distinct.set(key, minimalOf(blocks.flat()));
  }
  const found = yield* staged('report', smallestSets([...distinct.values()], mostSets));
  const obstacles = parties.flatMap((party) => party.obstacles);
  return {
    packages: places.length,
    sets: (places.length === 0 ? [] : (found?.sets ?? [])).map((set) =>
      membersOf(set).map((member) => obstacles[Number(member)]!),
    ),
    ...(found?.hasMore === true ? { moreSets: true } : {}),
    ...(found?.isGivenUp === true ? { givenUp: true } : {}),
    without: counted.map((party) => ({
      party: negotiation.parties[party]!.name,
      packages: without.get(party)!,
    })),
  };
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
