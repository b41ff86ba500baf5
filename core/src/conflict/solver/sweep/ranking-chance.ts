import { createRandom } from '../../../base/random.ts';
import type { RankingPool } from './ranking-pool.ts';

/**
 * How a number from 0 to 1 picks a ranking of a pool in one step (the alias method: Walker 1977): its place among as
 * many equal parts as there are rankings is a ranking, and what is left of it decides between that one and its alias.
 */
export interface RankingChances {
  readonly size: number;
  /** For each ranking the chance that it is kept, and who is picked else; undefined where all are equally likely. */
  readonly table?: { readonly kept: Float64Array; readonly aliases: Uint32Array };
}

/** Weights that differ by less are equal. */
const nothing = 1e-12;

export function chancesOf({ weights, size }: RankingPool): RankingChances {
  if (weights.every((weight) => Math.abs(weight * size - 1) < nothing)) return { size };
  const kept = weights.map((weight) => weight * size);
  const aliases = Uint32Array.from(kept, (_, index) => index);
  const [poor, rich]: [number[], number[]] = [[], []];
  kept.forEach((share, index) => (share < 1 ? poor : rich).push(index));
  while (poor.length > 0 && rich.length > 0) {
    const [taker, giver] = [poor.pop()!, rich[rich.length - 1]!];
    aliases[taker] = giver;
    kept[giver]! -= 1 - kept[taker]!;
    if (kept[giver]! < 1) poor.push(rich.pop()!);
  }
  for (const left of [...poor, ...rich]) kept[left] = 1;
  return { size, table: { kept, aliases } };
}

function pick({ size, table }: RankingChances, number: number): number {
  const place = number * size;
  const index = Math.floor(place);
  return table === undefined || place - index < table.kept[index]! ? index : table.aliases[index]!;
}

/** For each decision maker the ranking that it has in a sample: drawn from (seed, sample), whatever else is drawn. */
export function picksOf(chances: readonly RankingChances[], seed: number, sample: number): readonly number[] {
  const random = createRandom(seed, sample);
  return chances.map((own) => pick(own, random()));
}
