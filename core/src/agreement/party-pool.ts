import { createRandom } from '../base/random.ts';
import { type Completion, completionsOf } from './completion.ts';
import { type PackageSpace, redLineMask } from './package-space.ts';
import type { Stand } from './stand.ts';

/** What one completion of a party comes to, over all valued packages. */
export interface Valuation {
  readonly completion: Completion;
  /** For each package a whole number from 0; higher is better for the party. */
  readonly ranks: Int32Array;
  /** For each package 1 where it crosses no red line and is not worse than the fallback. */
  readonly accepts: Uint8Array;
}

/**
 * The completions of one party that an analysis looks at: all of them with their weights where they are few, else one
 * drawn for each world.
 */
export interface PartyPool {
  readonly isExact: boolean;
  readonly size: number;
  weightOf(index: number): number;
  valuationOf(index: number): Valuation;
  /** Which completion the party has in a drawn world. */
  indexIn(world: number): number;
  /** The words of the party's known priorities, by row. */
  readonly says: readonly string[];
}

export interface PoolSettings {
  readonly space: Pick<PackageSpace, 'packages' | 'fallbacks'>;
  readonly seed: number;
  /** How many worlds are drawn. */
  readonly worlds: number;
}

/** Streams of random numbers are numbered by world and party. */
const mostParties = 1024;
/** More figures than this (completions times packages) are not kept. */
const mostKept = 4_000_000;

export function createPartyPool(stand: Stand, settings: PoolSettings): PartyPool {
  const { space, seed, worlds } = settings;
  const completions = completionsOf(stand);
  const truth = completions.table.map((test) =>
    Uint8Array.from(space.packages, (state) => (test(state) ? 1 : 0)),
  );
  const redLines = stand.branches.map((branch) => redLineMask(space, branch));
  const fallback = space.fallbacks[stand.party]!;

  function value(completion: Completion): Valuation {
    const ranks = rankPackages(completion.order, truth, space.packages.length);
    const floor = ranks[fallback]!;
    const crossed = redLines[completion.branch]!;
    const accepts = new Uint8Array(ranks.length);
    for (let index = 0; index < ranks.length; index += 1) {
      if (ranks[index]! >= floor && crossed[index] === 0) accepts[index] = 1;
    }
    return { completion, ranks, accepts };
  }

  const streamOf = (world: number): number => world * mostParties + stand.party + 1;
  const isExact = completions.count <= worlds && completions.count * space.packages.length <= mostKept;
  if (!isExact) {
    return {
      isExact,
      size: worlds,
      weightOf: () => 1 / worlds,
      valuationOf: (index) => value(completions.draw(createRandom(seed, streamOf(index)))),
      indexIn: (world) => world,
      says: completions.says,
    };
  }
  const all = [...completions.all()];
  const kept: (Valuation | undefined)[] = all.map(() => undefined);
  const cumulative = cumulate(all.map(({ weight }) => weight));
  return {
    isExact,
    size: all.length,
    weightOf: (index) => all[index]!.weight,
    valuationOf: (index) => (kept[index] ??= value(all[index]!)),
    indexIn: (world) => place(cumulative, createRandom(seed, streamOf(world))()),
    says: completions.says,
  };
}

/**
 * Payoffs by option prioritising, as whole numbers without gaps: each priority splits every level in two, those in
 * which it holds above the others, until no two are level. Time linear in packages times priorities, without a number that could overflow.
 */
function rankPackages(order: readonly number[], truth: readonly Uint8Array[], count: number): Int32Array {
  const ranks = new Int32Array(count);
  const places = new Int32Array(2 * count);
  let levels = 1;
  for (const row of order) {
    const holds = truth[row]!;
    places.fill(0, 0, 2 * levels);
    for (let index = 0; index < count; index += 1) places[2 * ranks[index]! + holds[index]!] = 1;
    let next = 0;
    for (let level = 0; level < 2 * levels; level += 1) {
      const isPresent = places[level]!;
      places[level] = next;
      next += isPresent;
    }
    for (let index = 0; index < count; index += 1) ranks[index] = places[2 * ranks[index]! + holds[index]!]!;
    levels = next;
    if (levels === count) break;
  }
  return ranks;
}

function cumulate(weights: readonly number[]): Float64Array {
  let sum = 0;
  const sums = Float64Array.from(weights, (weight) => (sum += weight));
  return sums.map((partial) => partial / sum);
}

/** The first place whose cumulated weight exceeds the target. */
function place(cumulative: Float64Array, target: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulative[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
