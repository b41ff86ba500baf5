import type { Completion } from '../preference/completion.ts';
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
  /** One party's part of it. */
  partIn(index: number, party: number): Valuation;
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
  const partIn = keptParts(pools, (index, party) => {
    let rest = index;
    for (const each of weighed) {
      const all = pools[each]!.listed();
      if (each === party) return all[rest % all.length]!;
      rest = Math.floor(rest / all.length);
    }
    return pools[party]!.drawnIn(0);
  });
  return {
    kind: 'enumerated',
    count,
    partIn,
    at(index) {
      const valuations = pools.map((_, party) => partIn(index, party));
      const weight = weighed.reduce((product, party) => product * valuations[party]!.completion.weight, 1);
      return { weight, valuations };
    },
  };
}

type ChooseCompletion = (index: number, party: number) => Completion;

/** The same completion is valued once. */
function keptParts(pools: readonly PartyPool[], choose: ChooseCompletion): Worlds['partIn'] {
  const known = new Map<Completion, Valuation>();
  return (index, party) => {
    const completion = choose(index, party);
    const valuation = known.get(completion) ?? pools[party]!.valuationOf(completion);
    known.set(completion, valuation);
    return valuation;
  };
}

/** So many drawn worlds, however many there are. */
export function sampledWorlds(pools: readonly PartyPool[], count: number): Worlds {
  const partIn = (index: number, party: number): Valuation => {
    const pool = pools[party]!;
    return pool.valuationOf(pool.drawnIn(index));
  };
  return {
    kind: 'sampled',
    count,
    partIn,
    at: (index) => ({ weight: 1 / count, valuations: pools.map((_, party) => partIn(index, party)) }),
  };
}
