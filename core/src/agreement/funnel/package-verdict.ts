import { acceptanceUnder, blockersOf } from './acceptance.ts';
import { type AgreementBasis, drawnIn } from '../world/agreement-basis.ts';
import { removalOf } from '../negotiation/feasibility.ts';
import type { DepartureList } from '../world/departure.ts';
import { guaranteesOf, heldByRules } from './guarantee.ts';
import { shortfallsOf } from '../negotiation/means.ts';
import { type OwnShares, ownFactors } from '../world/own-share.ts';
import { lettersOf } from '../negotiation/package.ts';
import type { PackageVerdict, Share } from '../report.ts';
import { exactShare, productOfShares, shareOf } from '../world/share.ts';
import type { Tally } from '../world/tally.ts';

/** What was found of all packages, by place. */
export interface Findings {
  /** The share of worlds in which each package is acceptable to all. */
  readonly acceptance: Float64Array;
  readonly own: OwnShares;
  readonly tally: Tally;
  readonly departures: DepartureList;
}

/** All that is known of one package. */
export function verdictOf(basis: AgreementBasis, findings: Findings, place: number): PackageVerdict {
  const { negotiation, space } = basis;
  const state = space.packages[place]!;
  const isFeasible = place < space.feasibleCount;
  const removedBy = isFeasible ? undefined : removalOf(negotiation, state);
  const shortfalls = shortfallsOf(negotiation.means, state);
  const held = heldByRules(negotiation, state);
  return {
    state: lettersOf(state, negotiation.options.length),
    feasible: isFeasible,
    ...(removedBy === undefined ? {} : { removedBy }),
    acceptable: exactShare(findings.acceptance[place]!),
    acceptableUnder: acceptanceUnder(basis, state),
    blockedBy: blockersOf(basis, state),
    ...jointVerdict(basis, findings, place),
    guarantees: guaranteesOf(basis, findings, place),
    guaranteesAsked: findings.departures.asked.includes(place),
    ...(held.length === 0 ? {} : { heldByRule: held }),
    ...(shortfalls.length === 0 ? {} : { shortfalls }),
  };
}

function jointVerdict(
  basis: AgreementBasis,
  { own, tally }: Findings,
  place: number,
): Pick<PackageVerdict, 'efficient' | 'equilibrium' | 'allThree'> {
  const joint = (sums: Float64Array): Share => shareOf(sums[place] ?? 0, drawnIn(basis));
  const { nash, gmr, smr, seq } = tally.allThree;
  return {
    efficient: joint(tally.efficient),
    equilibrium: {
      nash: productOfShares(ownFactors(own, 'nash', place)),
      gmr: productOfShares(ownFactors(own, 'gmr', place)),
      smr: productOfShares(ownFactors(own, 'smr', place)),
      seq: shareOf(tally.sequential[place] ?? 0, tally.wholeDrawn),
    },
    allThree: { nash: joint(nash), gmr: joint(gmr), smr: joint(smr), seq: joint(seq) },
  };
}
