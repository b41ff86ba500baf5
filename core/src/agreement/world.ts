import type { PartyPool, Valuation } from './party-pool.ts';

/** One completion of everything that is not known: a completion for each party. */
export interface World {
  readonly weight: number;
  /** In the order of the parties. */
  readonly valuations: readonly Valuation[];
  /** Which completion of its pool each party has. */
  readonly indexes: readonly number[];
}

/** The worlds that an analysis looks at: all, with their weights, where they are few; else so many drawn ones. */
export interface Worlds {
  readonly kind: 'enumerated' | 'sampled';
  readonly count: number;
  at(index: number): World;
}

/** @param count how many worlds are drawn; up to as many are enumerated instead. */
export function worldsOf(pools: readonly PartyPool[], count: number): Worlds {
  const all = pools.reduce((product, pool) => product * (pool.isExact ? pool.size : Infinity), 1);
  return all <= count ? enumeratedWorlds(pools, all) : sampledWorlds(pools, count);
}

function enumeratedWorlds(pools: readonly PartyPool[], count: number): Worlds {
  return {
    kind: 'enumerated',
    count,
    at(index) {
      let rest = index;
      const indexes = pools.map((pool) => {
        const own = rest % pool.size;
        rest = Math.floor(rest / pool.size);
        return own;
      });
      const weight = pools.reduce((product, pool, party) => product * pool.weightOf(indexes[party]!), 1);
      return { weight, indexes, valuations: pools.map((pool, party) => pool.valuationOf(indexes[party]!)) };
    },
  };
}

function sampledWorlds(pools: readonly PartyPool[], count: number): Worlds {
  return {
    kind: 'sampled',
    count,
    at(index) {
      const indexes = pools.map((pool) => pool.indexIn(index));
      return {
        weight: 1 / count,
        indexes,
        valuations: pools.map((pool, party) => pool.valuationOf(indexes[party]!)),
      };
    },
  };
}
