import type { Kernel } from '../../conflict/index.ts';
import { acceptanceShares } from './acceptance.ts';
import type { AgreementBasis, Progress } from '../world/agreement-basis.ts';
import type { Sign } from '../negotiation/negotiation-file.ts';
import type { Share, ShareUnder } from '../report.ts';
import { standUnder } from '../preference/sign-extreme.ts';
import { someAgreementAmong } from './some-agreement-among.ts';

/** It stands beside the share itself, and need not be found more closely than by so many worlds. */
const mostWorlds = 20_000;

/** The share of worlds with some agreement if every unsettled sign were *wants*, and if every one were *opposes*. */
export function* someAgreementUnder(basis: AgreementBasis, kernel?: Kernel): Generator<Progress, ShareUnder> {
  const allWant = yield* shareUnder(basis, 'wants', kernel);
  const allOppose = yield* shareUnder(basis, 'opposes', kernel);
  return { allWant, allOppose };
}

/** Only the packages that can be acceptable to all then are looked at: the others make no agreement. */
function* shareUnder(basis: AgreementBasis, sign: Sign, kernel?: Kernel): Generator<Progress, Share> {
  const stands = basis.stands.map((stand) => standUnder(stand, sign));
  const shares = yield* acceptanceShares({ ...basis, stands });
  const { packages, feasibleCount } = basis.space;
  const candidates = packages.filter((_, place) => place < feasibleCount && shares[place]! > 0);
  const { worlds, seed } = basis.settings;
  const settings = { worlds: Math.min(worlds, mostWorlds), seed, kernel };
  return yield* someAgreementAmong({ ...basis, stands }, candidates, settings);
}
