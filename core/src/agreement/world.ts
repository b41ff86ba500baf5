import type { Completion } from './completion.ts';
import type { PartyPool, Valuation } from './party-pool.ts';

/** One completion of everything that is not known: a completion for each party. */
export interface World {
  readonly weight: number;
  /** In the order of the parties. */
  readonly valuations: readonly Valuation[];
}

/** The worlds that an analysis looks at: all, with their weights, where they are few; else so many drawn ones. */
export interface Worlds {
  readonly kind: 'enumerated' | 'sampled';
  readonly count: number;
  /** World k: the k-th of all, or the k-th drawn; the same however many are looked at, and in whatever order. */
  at(index: number): World;
}

/** How worlds are made up. */
export interface WorldSettings {
  /** The parties whose completions make a world; what the others want is asked nowhere. */
  readonly weighed: readonly number[];
  /** How many worlds are drawn; up to as many are enumerated instead. */
  readonly count: number;
}

export function worldsOf(pools: readonly PartyPool[], { weighed, count }: WorldSettings): Worlds {
  const all = weighed.reduce((product, party) => product * pools[party]!.completions.count, 1);
  return all <= count ? enumeratedWorlds(pools, { weighed, count: all }) : sampledWorlds(pools, count);
}

/** The digits of a world's number are the places of the weighed parties' completions, the first one's the lowest. */
function enumeratedWorlds(pools: readonly PartyPool[], { weighed, count }: WorldSettings): Worlds {
  const known = pools.map(() => new Map<Completion, Valuation>());
  const valuationOf = (pool: PartyPool, party: number, completion: Completion): Valuation => {
    const found = known[party]!.get(completion) ?? pool.valuationOf(completion);
    known[party]!.set(completion, found);
    return found;
  };
  return {
    kind: 'enumerated',
    count,
    at(index) {
      let rest = index;
      let weight = 1;
      const chosen = new Map<number, Completion>();
      for (const party of weighed) {
        const all = pools[party]!.listed();
        const completion = all[rest % all.length]!;
        rest = Math.floor(rest / all.length);
        weight *= completion.weight;
        chosen.set(party, completion);
      }
      const valuations = pools.map((pool, party) =>
        valuationOf(pool, party, chosen.get(party) ?? pool.drawnIn(0)),
      );
      return { weight, valuations };
    },
  };
}

function sampledWorlds(pools: readonly PartyPool[], count: number): Worlds {
  return {
    kind: 'sampled',
    count,
    at: (index) => ({
      weight: 1 / count,
      valuations: pools.map((pool) => pool.valuationOf(pool.drawnIn(index))),
    }),
  };
}
