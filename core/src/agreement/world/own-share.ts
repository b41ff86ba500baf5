import type { Kernel } from '../../conflict/index.ts';
import { type AgreementBasis, type Progress, stride } from './agreement-basis.ts';
import { type OwnConcept, ownConcepts, ownStabilityOf } from './own-stability.ts';
import type { PackageSpace } from './package-space.ts';
import type { Factor } from './share.ts';
import { ownSharesInKernel } from './solver/kernel-own-share.ts';
import type { Tally } from './tally.ts';

/** For each decision maker and own concept the share of its completions, per package in the graph. */
export interface OwnShares {
  readonly shares: readonly Readonly<Record<OwnConcept, Float64Array>>[];
  /** For each decision maker how many completions were drawn; undefined where all were looked at. */
  readonly drawn: readonly (number | undefined)[];
}

/** The completions of a party are all looked at up to so many; beyond, those in the worlds tell. */
const mostListed = 16_384;

/** Whether all completions of a decision maker are looked at. */
export function isListed({ pools, space }: AgreementBasis, decisionMaker: number): boolean {
  return pools[space.decisionMakers[decisionMaker]!]!.completions.count <= mostListed;
}

type Shares = Readonly<Record<OwnConcept, Float64Array>>;

/** The shares of those decision makers whose completions are all looked at; undefined for the others. */
export function* listedOwnShares(
  basis: AgreementBasis,
  kernel?: Kernel,
): Generator<Progress, readonly (Shares | undefined)[]> {
  const isWhole = basis.space.decisionMakers.map((_, decisionMaker) => isListed(basis, decisionMaker));
  const fast = kernel === undefined ? undefined : yield* ownSharesInKernel(basis, isWhole, kernel);
  if (fast !== undefined) return fast;
  const shares: (Shares | undefined)[] = [];
  for (const [decisionMaker, whole] of isWhole.entries())
    shares.push(whole ? yield* listedShares(basis, decisionMaker) : undefined);
  return shares;
}

/** The same for all: of the others what the worlds told. */
export function ownSharesOf(
  listed: readonly (Shares | undefined)[],
  { own, wholeDrawn }: Pick<Tally, 'own' | 'wholeDrawn'>,
): OwnShares {
  return {
    shares: listed.map((shares, decisionMaker) => shares ?? own[decisionMaker]!),
    drawn: listed.map((shares) => (shares === undefined ? wholeDrawn : undefined)),
  };
}

function* listedShares(
  { space, pools }: AgreementBasis,
  decisionMaker: number,
): Generator<Progress, Record<OwnConcept, Float64Array>> {
  const pool = pools[space.decisionMakers[decisionMaker]!]!;
  const own = zeros(space);
  const listed = pool.listed();
  for (const [index, completion] of listed.entries()) {
    if (index % stride(space) === 0)
      yield { stage: 'own', done: (decisionMaker + index / listed.length) / space.decisionMakers.length };
    const valuation = pool.valuationOf(completion);
    for (const concept of ownConcepts) {
      const stable = ownStabilityOf(space, valuation, { decisionMaker, concept });
      for (let state = 0; state < stable.length; state += 1)
        own[concept][state]! += stable[state]! * completion.weight;
    }
  }
  return own;
}

function zeros({ graph }: PackageSpace): Record<OwnConcept, Float64Array> {
  const none = (): Float64Array => new Float64Array(graph.stateCount);
  return { nash: none(), gmr: none(), smr: none() };
}

/** The share of each decision maker, whose product is the share of worlds with an equilibrium. */
export function ownFactors(
  { shares, drawn }: OwnShares,
  concept: OwnConcept,
  state: number,
): readonly Factor[] {
  return shares.map((own, decisionMaker) => ({
    value: own[concept][state] ?? 0,
    drawn: drawn[decisionMaker],
  }));
}
