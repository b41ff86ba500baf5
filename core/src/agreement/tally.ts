import type { Negotiation } from './negotiation.ts';
import type { PackageSpace } from './package-space.ts';
import type { PartyPool, Valuation } from './party-pool.ts';
import type { World } from './world.ts';

export const sharedConcepts = ['nash', 'gmr', 'smr', 'seq'] as const;
export type SharedConcept = (typeof sharedConcepts)[number];
/** Stable under these or not depends on the party's own completion alone. */
export const ownConcepts = ['nash', 'gmr', 'smr'] as const;

/**
 * What a decision maker's completion makes stable for it under the own concepts: for each package bit k where it is
 * stable under `ownConcepts[k]`. Kept where completions come back, which they do only in an exact pool.
 */
export class OwnStability {
  readonly #kept: (Uint8Array | undefined)[][];

  constructor(
    readonly space: PackageSpace,
    readonly pools: readonly PartyPool[],
  ) {
    this.#kept = space.decisionMakers.map(() => []);
  }

  of(decisionMaker: number, index: number): Uint8Array {
    const pool = this.pools[this.space.decisionMakers[decisionMaker]!]!;
    const known = this.#kept[decisionMaker]![index];
    if (known !== undefined) return known;
    const stable = this.#find(decisionMaker, pool.valuationOf(index));
    if (pool.isExact) this.#kept[decisionMaker]![index] = stable;
    return stable;
  }

  #find(decisionMaker: number, { ranks }: Valuation): Uint8Array {
    const { decisionMakers, graph, solver } = this.space;
    const graphRanks = decisionMakers.map(() => ranks.subarray(0, graph.stateCount));
    const stable = new Uint8Array(graph.stateCount);
    ownConcepts.forEach((concept, bit) => {
      solver.stabilityOf(graphRanks, { decisionMaker, concept }).forEach((isStable, state) => {
        stable[state]! |= isStable << bit;
      });
    });
    return stable;
  }
}

/** Weights of worlds, for each package. */
export interface Tally {
  readonly efficient: Float64Array;
  readonly sequential: Float64Array;
  /** Acceptable to all, efficient, and an equilibrium under the concept. */
  readonly allThree: Readonly<Record<SharedConcept, Float64Array>>;
  someAgreement: number;
}

export function createTally(space: PackageSpace): Tally {
  const zeros = (): Float64Array => new Float64Array(space.packages.length);
  return {
    efficient: zeros(),
    sequential: zeros(),
    allThree: { nash: zeros(), gmr: zeros(), smr: zeros(), seq: zeros() },
    someAgreement: 0,
  };
}

export interface Judged {
  /** Places of the feasible packages that every counted party accepts. */
  readonly acceptable: readonly number[];
  readonly hasAgreement: boolean;
}

/**
 * Which packages all counted parties accept in a world, and whether one of them improves on the status quo. The status
 * quo and the fallbacks are what there is without an agreement, so they are none.
 */
export function judgeWorld(world: World, space: PackageSpace, counted: readonly number[]): Judged {
  const acceptable: number[] = [];
  for (let index = 0; index < space.feasibleCount; index += 1) {
    if (counted.every((party) => world.valuations[party]!.accepts[index] === 1)) acceptable.push(index);
  }
  const hasAgreement = acceptable.some(
    (index) =>
      !space.fallbacks.includes(index) &&
      index !== space.statusQuo &&
      counted.some((party) => {
        const { ranks } = world.valuations[party]!;
        return ranks[index]! > ranks[space.statusQuo]!;
      }),
  );
  return { acceptable, hasAgreement };
}

/** Of the packages that all accept, those that no other of them dominates (Pareto 1906). */
export function efficientAmong(
  acceptable: readonly number[],
  world: World,
  counted: readonly number[],
): readonly number[] {
  const dominates = (a: number, b: number): boolean => {
    let isBetter = false;
    for (const party of counted) {
      const { ranks } = world.valuations[party]!;
      if (ranks[a]! < ranks[b]!) return false;
      if (ranks[a]! > ranks[b]!) isBetter = true;
    }
    return isBetter;
  };
  return acceptable.filter(
    (candidate) => !acceptable.some((other) => other !== candidate && dominates(other, candidate)),
  );
}

/** Sequentially stable for every decision maker, for each package in the graph. */
export function sequentialEquilibria(world: World, space: PackageSpace): Uint8Array {
  const ranks = graphRanksOf(world, space);
  const stable = new Uint8Array(space.graph.stateCount).fill(1);
  space.decisionMakers.forEach((_, decisionMaker) => {
    space.solver.stabilityOf(ranks, { decisionMaker, concept: 'seq' }).forEach((isStable, state) => {
      stable[state]! &= isStable;
    });
  });
  return stable;
}

/** The ranks of the decision makers over the packages in the graph. */
export function graphRanksOf(world: World, space: PackageSpace): readonly Int32Array[] {
  return space.decisionMakers.map((party) =>
    world.valuations[party]!.ranks.subarray(0, space.graph.stateCount),
  );
}

/** The parties that count in what is acceptable to all: those with a part in it that are not silent. */
export function countedParties(
  negotiation: Negotiation,
  isSilent: (party: number) => boolean,
): readonly number[] {
  return negotiation.parties
    .filter((party) => (party.options.length > 0 || party.consent) && !isSilent(party.index))
    .map((party) => party.index);
}
