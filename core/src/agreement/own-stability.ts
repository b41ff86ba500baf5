import { type AgreementBasis, type Progress, stride } from './agreement-basis.ts';
import type { PackageSpace } from './package-space.ts';
import type { PartyPool, Valuation } from './party-pool.ts';
import type { Factor } from './share.ts';

/** Stable under these or not depends on the decision maker's own completion alone. */
export const ownConcepts = ['nash', 'gmr', 'smr'] as const;
export type OwnConcept = (typeof ownConcepts)[number];

/** For each package in the graph 1 where it is stable for the decision maker under the concept. */
export function ownStabilityOf(
  { decisionMakers, graph, solver }: PackageSpace,
  { ranks }: Valuation,
  position: { readonly decisionMaker: number; readonly concept: OwnConcept },
): Uint8Array {
  const graphRanks = ranks.subarray(0, graph.stateCount);
  // The others' ranks are not looked at under these concepts.
  const ranksOfAll = decisionMakers.map(() => graphRanks);
  return solver.stabilityOf(ranksOfAll, position);
}

/** For each decision maker and own concept the share of its completions, per package in the graph. */
export interface OwnShares {
  readonly shares: readonly Readonly<Record<OwnConcept, Float64Array>>[];
  /** For each decision maker how many completions were drawn; undefined where all were looked at. */
  readonly drawn: readonly (number | undefined)[];
}

/**
 * Completions of one party that are all looked at, unless every world is. Beyond it half as many are drawn as worlds, and
 * at most so many: the bounds of the shares say what that leaves open.
 */
const mostCompletions = 4096;
const mostDrawn = 2000;

export function* ownSharesOf(basis: AgreementBasis): Generator<Progress, OwnShares> {
  const { decisionMakers } = basis.space;
  const shares: Record<OwnConcept, Float64Array>[] = [];
  const drawn: (number | undefined)[] = [];
  for (const [decisionMaker, party] of decisionMakers.entries()) {
    const pool = basis.pools[party]!;
    const isWhole = pool.isExact && (basis.worlds.kind === 'enumerated' || pool.size <= mostCompletions);
    const looked = isWhole ? wholePool(pool) : drawnFrom(pool, basis.settings.worlds);
    const own = zeros(basis.space);
    for (const [index, { valuation, weight }] of looked.entries()) {
      if (index % stride(basis.space) === 0) {
        const part = index / looked.length;
        yield { stage: 'acceptable', done: (decisionMaker + part) / decisionMakers.length };
      }
      addStable(own, basis.space, { decisionMaker, valuation: valuation(), weight });
    }
    shares.push(own);
    drawn.push(isWhole ? undefined : looked.length);
  }
  return { shares, drawn };
}

interface Looked {
  readonly valuation: () => Valuation;
  readonly weight: number;
}

function wholePool(pool: PartyPool): readonly Looked[] {
  return Array.from({ length: pool.size }, (_, index) => ({
    valuation: () => pool.valuationOf(index),
    weight: pool.weightOf(index),
  }));
}

/** The party's completions in the first drawn worlds. */
function drawnFrom(pool: PartyPool, worlds: number): readonly Looked[] {
  const count = Math.min(Math.ceil(worlds / 2), mostDrawn);
  return Array.from({ length: count }, (_, world) => ({
    valuation: () => pool.valuationOf(pool.indexIn(world)),
    weight: 1 / count,
  }));
}

function addStable(
  own: Readonly<Record<OwnConcept, Float64Array>>,
  space: PackageSpace,
  found: { readonly decisionMaker: number; readonly valuation: Valuation; readonly weight: number },
): void {
  for (const concept of ownConcepts) {
    const sum = own[concept];
    const position = { decisionMaker: found.decisionMaker, concept };
    const stable = ownStabilityOf(space, found.valuation, position);
    for (let state = 0; state < stable.length; state += 1) sum[state]! += stable[state]! * found.weight;
  }
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
