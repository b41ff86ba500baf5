import { spreadNumbers } from '../world/example-world.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { type Package, readPackage } from '../negotiation/package.ts';
import type { NumberedWorld, NumberedWorlds } from '../world/world-in-words.ts';
import type { SharedConcept } from '../world/world-stability.ts';

/** A package that outdoes another one: at least as good for every party and better for one, and acceptable to all. */
export interface PackageRival {
  readonly state: string;
  /** In how many of the worlds looked at it does. */
  readonly worlds: number;
}

/** For whom a package is stable, by concept: in how many of the worlds looked at. */
export interface StableFor {
  readonly party: number;
  readonly worlds: Readonly<Record<SharedConcept, number>>;
  /** In which part of them, each with its weight. */
  readonly shares: Readonly<Record<SharedConcept, number>>;
}

/** What a look at some worlds tells of a package beyond its shares. */
export interface PackageInWorlds {
  /** How many worlds were looked at, spread over all. */
  readonly looked: number;
  /** In how many of them it is acceptable to all. */
  readonly acceptable: number;
  /** The packages that outdo it, the most frequent first. */
  readonly rivals: readonly PackageRival[];
  readonly stableFor: readonly StableFor[];
}

/**
 * Who outdoes a package, and for whom it is stable under these concepts, in some worlds spread over all. Yields the part
 * of them that was looked at.
 */
export function* lookAtPackage(
  negotiation: Negotiation,
  worlds: NumberedWorlds,
  { state, concepts }: { readonly state: Package; readonly concepts: readonly SharedConcept[] },
): Generator<number, PackageInWorlds> {
  const numbers = spreadNumbers(worlds);
  const rivals = new Map<string, number>();
  const makers = negotiation.parties.filter(({ options }) => options.length > 0).map(({ index }) => index);
  const stable = makers.map(() => ({ nash: 0, gmr: 0, smr: 0, seq: 0 }));
  const weights = makers.map(() => ({ nash: 0, gmr: 0, smr: 0, seq: 0 }));
  let weight = 0;
  let acceptable = 0;
  for (const [place, number] of numbers.entries()) {
    yield place / numbers.length;
    const world = worlds.at(number);
    weight += world.weight;
    for (const [index, party] of makers.entries()) {
      for (const concept of concepts) {
        if (!world.isStableFor(party, state, concept)) continue;
        stable[index]![concept] += 1;
        weights[index]![concept] += world.weight;
      }
    }
    if (!counted(world).every((party) => world.accepts(party, state))) continue;
    acceptable += 1;
    for (const rival of rivalsIn(world, negotiation, state)) rivals.set(rival, (rivals.get(rival) ?? 0) + 1);
  }
  return {
    looked: numbers.length,
    acceptable,
    rivals: [...rivals]
      .map(([rival, count]) => ({ state: rival, worlds: count }))
      .toSorted((a, b) => b.worlds - a.worlds || (a.state < b.state ? -1 : 1)),
    stableFor: makers.map((party, index) => ({
      party,
      worlds: stable[index]!,
      shares: sharesOf(weights[index]!, weight),
    })),
  };
}

function sharesOf(
  { nash, gmr, smr, seq }: Readonly<Record<SharedConcept, number>>,
  weight: number,
): Readonly<Record<SharedConcept, number>> {
  // Sums of weights come this near to what they would be without rounding.
  const part = (sum: number): number => (sum >= weight - 1e-12 ? 1 : sum / weight);
  return { nash: part(nash), gmr: part(gmr), smr: part(smr), seq: part(seq) };
}

/** The packages that outdo this one in a world in which it is acceptable to all. */
function rivalsIn(world: NumberedWorld, negotiation: Negotiation, state: Package): readonly string[] {
  const parties = counted(world);
  return world.acceptable().filter((letters) => {
    const other = readPackage(letters, negotiation.options.length)!;
    const compared = parties.map((party) => world.compare(party, other, state));
    return compared.every((sign) => sign >= 0) && compared.some((sign) => sign > 0);
  });
}

function counted({ parties }: NumberedWorld): readonly number[] {
  return parties.filter(({ isCounted }) => isCounted).map(({ party }) => party);
}
