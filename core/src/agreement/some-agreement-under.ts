import type { Kernel } from '../conflict/index.ts';
import { acceptanceShares } from './acceptance.ts';
import { type AgreementBasis, type Progress, basisOf, drawnIn } from './agreement-basis.ts';
import { noDepartures } from './departure.ts';
import type { Sign } from './negotiation-file.ts';
import { packageSpaceOf } from './package-space.ts';
import type { Share, ShareUnder } from './report.ts';
import { shareOf } from './share.ts';
import { standUnder } from './sign-extreme.ts';
import { tallyWorlds } from './tally-worlds.ts';

/** The share of worlds with some agreement if every unsettled sign were *wants*, and if every one were *opposes*. */
export function* someAgreementUnder(basis: AgreementBasis, kernel?: Kernel): Generator<Progress, ShareUnder> {
  const allWant = yield* shareUnder(basis, 'wants', kernel);
  const allOppose = yield* shareUnder(basis, 'opposes', kernel);
  return { allWant, allOppose };
}

/** Only the packages that can be acceptable to all are valued, beside the status quo and the fallbacks: the others make no agreement. */
function* shareUnder(basis: AgreementBasis, sign: Sign, kernel?: Kernel): Generator<Progress, Share> {
  const stands = basis.stands.map((stand) => standUnder(stand, sign));
  const shares = yield* acceptanceShares({ ...basis, stands });
  const { packages, feasibleCount } = basis.space;
  const candidates = packages.filter((_, place) => place < feasibleCount && shares[place]! > 0);
  const space = packageSpaceOf(basis.negotiation, candidates);
  const under = basisOf(basis.negotiation, { stands, space }, basis.settings);
  const scope = {
    candidates: [...candidates.keys()],
    departures: noDepartures,
    points: [],
    own: space.decisionMakers.map(() => false),
    stability: false,
  };
  const { someAgreement } = yield* tallyWorlds(under, scope, kernel);
  return shareOf(someAgreement, drawnIn(under));
}
