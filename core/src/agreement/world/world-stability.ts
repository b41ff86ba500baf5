import { movesFrom } from '../../conflict/index.ts';
import { type OwnConcept, ownStabilityOf } from './own-stability.ts';
import type { PackageSpace } from './package-space.ts';
import type { World } from './world.ts';

export const sharedConcepts = ['nash', 'gmr', 'smr', 'seq'] as const;
export type SharedConcept = (typeof sharedConcepts)[number];

/**
 * Which packages are equilibria in one world. Solved as far as it is asked: a package that is Nash stable for a
 * decision maker is symmetrically metarational for it, and a sequential equilibrium is metarational.
 */
export class WorldStability {
  readonly #solved = new Map<string, Uint8Array>();
  /** For each decision maker, 1 for each package in the graph that is sequentially stable for it. */
  readonly stableFor: readonly Uint8Array[];
  /** For each package in the graph 1 where it is a sequential equilibrium. */
  readonly sequential: Uint8Array;

  constructor(
    readonly space: PackageSpace,
    readonly world: World,
  ) {
    const ranks = graphRanksOf(world, space);
    this.stableFor = space.decisionMakers.map((_, decisionMaker) =>
      space.solver.stabilityOf(ranks, { decisionMaker, concept: 'seq' }),
    );
    this.sequential = stableForAll(this.stableFor, space.graph.stateCount);
  }

  isEquilibrium(state: number, concept: SharedConcept): boolean {
    if (state >= this.space.graph.stateCount) return false;
    if (concept === 'seq') return this.sequential[state] === 1;
    if (concept === 'gmr' && this.sequential[state] === 1) return true;
    return this.space.decisionMakers.every(
      (_, decisionMaker) =>
        this.#isNash(state, decisionMaker) ||
        (concept !== 'nash' && this.#solve(decisionMaker, concept)[state] === 1),
    );
  }

  #isNash(state: number, decisionMaker: number): boolean {
    const { ranks } = this.#valuation(decisionMaker);
    return movesFrom(this.space.graph, decisionMaker, state).every((to) => ranks[to]! <= ranks[state]!);
  }

  #solve(decisionMaker: number, concept: OwnConcept): Uint8Array {
    const key = `${decisionMaker}:${concept}`;
    const known = this.#solved.get(key);
    if (known !== undefined) return known;
    const found = ownStabilityOf(this.space, this.#valuation(decisionMaker), { decisionMaker, concept });
    this.#solved.set(key, found);
    return found;
  }

  #valuation(decisionMaker: number) {
    return this.world.valuations[this.space.decisionMakers[decisionMaker]!]!;
  }
}

function stableForAll(stableFor: readonly Uint8Array[], count: number): Uint8Array {
  const stable = new Uint8Array(count).fill(1);
  for (const own of stableFor) for (let state = 0; state < count; state += 1) stable[state]! &= own[state]!;
  return stable;
}

/** The ranks of the decision makers over the packages in the graph. */
export function graphRanksOf(world: World, space: PackageSpace): readonly Int32Array[] {
  return space.decisionMakers.map((party) =>
    world.valuations[party]!.ranks.subarray(0, space.graph.stateCount),
  );
}
