import { type Acceptability, acceptabilityOf } from './acceptability.ts';
import type { AgreementBasis, Progress } from '../world/agreement-basis.ts';
import type { Package } from '../negotiation/package.ts';
import { PackageLikeness } from './package-likeness.ts';
import type { PackageSpace } from '../world/package-space.ts';
import type { PackageVerdict, ShareUnder } from '../report.ts';
import { exactShare, roundShare } from '../world/share.ts';
import { standUnder } from '../preference/sign-extreme.ts';
import type { Stand } from '../preference/stand.ts';

type Sides = Pick<AgreementBasis, 'negotiation' | 'counted' | 'stands'>;

/** The share of worlds in which a package is acceptable to all: exact, a product over the counted parties. */
export function acceptanceShare({ negotiation, counted, stands }: Sides, state: Package): number {
  let share = 1;
  for (const party of counted) {
    if (share === 0) return 0;
    share *= acceptabilityOf(stands[party]!, state, negotiation.parties[party]!.fallback).share;
  }
  return share;
}

/** The same for every valued package, by place. */
export function* acceptanceShares(
  sides: Sides & { readonly space: Pick<PackageSpace, 'packages'> },
): Generator<Progress, Float64Array> {
  const { packages } = sides.space;
  const parties = sides.counted.map(
    (party) => new KnownShares(sides.stands[party]!, sides.negotiation.parties[party]!.fallback),
  );
  const shares = new Float64Array(packages.length).fill(1);
  for (const [place, state] of packages.entries()) {
    if (place % 256 === 255) yield { stage: 'acceptable', done: place / packages.length };
    for (const party of parties) {
      if (shares[place] === 0) break;
      shares[place]! *= party.of(state);
    }
  }
  return shares;
}

/** One party's shares of acceptance; what is the same to it is worked out once. */
export class KnownShares {
  readonly #stand: Stand;
  readonly #fallback: Package;
  readonly #alike: PackageLikeness;
  readonly #known = new Map<string, number>();

  constructor(stand: Stand, fallback: Package) {
    this.#stand = stand;
    this.#fallback = fallback;
    this.#alike = new PackageLikeness(stand, fallback);
  }

  of(state: Package): number {
    const key = this.#alike.keyOf(state);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { share } = acceptabilityOf(this.#stand, state, this.#fallback);
    this.#known.set(key, share);
    return share;
  }
}

/** Who blocks a package: in which share of worlds, and whether by a red line. */
export function blockersOf(
  { negotiation, counted, stands }: Sides,
  state: Package,
): PackageVerdict['blockedBy'] {
  return counted.flatMap((party) => {
    const { name, fallback } = negotiation.parties[party]!;
    const { share, crossesRedLine }: Acceptability = acceptabilityOf(stands[party]!, state, fallback);
    const blocked = exactShare(1 - share);
    if (blocked.share === 0) return [];
    return [{ party: name, share: blocked, ...(crossesRedLine ? { redLine: true } : {}) }];
  });
}

/** The share if every unknown sign that nobody settled were *wants*, and if every one were *opposes*. */
export function acceptanceUnder(sides: Sides, state: Package): ShareUnder {
  const under = (sign: 'wants' | 'opposes'): number => {
    const stands: readonly Stand[] = sides.stands.map((stand) => standUnder(stand, sign));
    return roundShare(acceptanceShare({ ...sides, stands }, state));
  };
  return { allWant: exactShare(under('wants')), allOppose: exactShare(under('opposes')) };
}
