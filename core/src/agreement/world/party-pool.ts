import { createRandom } from '../../base/random.ts';
import { type Completion, type Completions, completionsOf } from '../preference/completion.ts';
import type { Package } from '../negotiation/package.ts';
import type { PackageSpace } from './package-space.ts';
import type { Branch, Stand } from '../preference/stand.ts';

/** What one completion of a party comes to, over all valued packages. */
export interface Valuation {
  readonly completion: Completion;
  /** For each package a whole number from 0; higher is better for the party. */
  readonly ranks: Int32Array;
  /** For each package 1 where it crosses no red line and is not worse than the fallback. */
  readonly accepts: Uint8Array;
}

/** The completions of one party, and what each comes to. */
export interface PartyPool {
  readonly completions: Completions;
  /** For each priority that the party may have, and each valued package, 1 where it holds. */
  truth(): readonly Uint8Array[];
  /** For each branch and valued package 1 where a red line is crossed. */
  crossed(): readonly Uint8Array[];
  /** Every completion; only to be asked for where they are few. */
  listed(): readonly Completion[];
  valuationOf(completion: Completion): Valuation;
  /** What the party's completion is in a drawn world. */
  drawnIn(world: number): Completion;
}

export interface PoolSettings {
  readonly space: Pick<PackageSpace, 'packages' | 'fallbacks'>;
  readonly seed: number;
}

export function createPartyPool(stand: Stand, { space, seed }: PoolSettings): PartyPool {
  const completions = completionsOf(stand);
  const fallback = space.fallbacks[stand.party]!;
  const own = partySeed(seed, stand.party);
  const truth = once(() => completions.table.map((test) => marksOf(space.packages, test)));
  const crossed = once(() =>
    stand.branches.map((branch, index) =>
      redLineMarks(branch, completions.rows[index]!, { truth: truth(), count: space.packages.length }),
    ),
  );

  return {
    completions,
    truth,
    crossed,
    listed: once(() => [...completions.all()]),
    drawnIn: (world) => completions.draw(createRandom(own, world)),
    valuationOf(completion) {
      const ranks = rankPackages(completion.order, truth(), space.packages.length);
      const floor = ranks[fallback]!;
      const red = crossed()[completion.branch]!;
      const accepts = new Uint8Array(ranks.length);
      for (let index = 0; index < ranks.length; index += 1) {
        if (ranks[index]! >= floor && red[index] === 0) accepts[index] = 1;
      }
      return { completion, ranks, accepts };
    },
  };
}

/** What is worked out where it is first asked for. */
function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: work() }).value;
}

function marksOf(packages: readonly Package[], test: (state: Package) => boolean): Uint8Array {
  const marks = new Uint8Array(packages.length);
  for (let place = 0; place < marks.length; place += 1) marks[place] = test(packages[place]!) ? 1 : 0;
  return marks;
}

function redLineMarks(
  { tiers }: Branch,
  rows: readonly (readonly number[])[],
  { truth, count }: { readonly truth: readonly Uint8Array[]; readonly count: number },
): Uint8Array {
  const marks = new Uint8Array(count);
  tiers.forEach(({ priorities }, tier) => {
    priorities.forEach(({ redLine }, index) => {
      if (!redLine) return;
      const holds = truth[rows[tier]![index]!]!;
      for (let place = 0; place < count; place += 1) marks[place]! |= 1 - holds[place]!;
    });
  });
  return marks;
}

/** Each party draws with a seed of its own, and world k from the stream k: so the number of worlds is not limited by theirs. */
export function partySeed(seed: number, party: number): number {
  return (Math.imul(seed, 0x9e37_79b1) + Math.imul(party + 1, 0xc2b2_ae35)) | 0;
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
