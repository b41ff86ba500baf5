import { type Random, createRandom } from '../../../base/random.ts';
import type { Progress } from '../../progress.ts';
import { type OpenTiers, allOrders, countOrders, drawOrder, shuffleFrom } from './open-priority.ts';
import { OrderRanking } from './order-ranking.ts';
import { PoolBuilder, type RankingPool, poolOfRankings } from './ranking-pool.ts';

/** What is known of a decision maker's ranking. */
export type RankingDescription =
  | { readonly kind: 'priorities'; readonly tiers: OpenTiers }
  /** Any order of all states without ties, each equally likely. */
  | { readonly kind: 'strict' }
  /** One of these, equally likely where `weights` are left out. */
  | {
      readonly kind: 'listed';
      readonly rankings: readonly Int32Array[];
      readonly weights?: readonly number[];
    };

export interface PoolSettings {
  readonly stateCount: number;
  readonly decisionMaker: number;
  readonly seed: number;
  /** How many rankings are drawn where there are more; up to as many are all taken, with their weights. */
  readonly draws: number;
}

/** Ranks given between two pauses: a few milliseconds. */
const ranksAPause = 131_072;

/** The rankings that a decision maker may have, all where they are few, else so many drawn ones. */
export function* poolOf(
  description: RankingDescription,
  settings: PoolSettings,
): Generator<Progress, RankingPool> {
  if (description.kind === 'listed') return poolOfRankings(description.rankings, description.weights);
  if (description.kind === 'strict') return yield* strictPool(settings);
  const { tiers } = description;
  const count = countOrders(tiers);
  const priorities = tiers.flat().map(({ holds }) => holds);
  const ranking = new OrderRanking(settings.stateCount, priorities);
  if (count <= settings.draws) return yield* wholePool(ranking, tiers, { ...settings, draws: count });
  return yield* drawnPool(settings, (random) => ranking.rank(drawOrder(tiers, random)));
}

function* wholePool(
  ranking: OrderRanking,
  tiers: OpenTiers,
  { stateCount, draws }: PoolSettings,
): Generator<Progress, RankingPool> {
  const builder = new PoolBuilder(stateCount, draws);
  const pause = pauseOf(stateCount);
  let done = 0;
  for (const { order, weight } of allOrders(tiers)) {
    const { ranks, levels } = ranking.rank(order);
    builder.add(ranks, levels, weight);
    done += 1;
    if (done % pause === 0) yield { done, total: draws };
  }
  return builder.build();
}

type DrawRanks = (random: Random) => { readonly ranks: Uint16Array; readonly levels: number };

/** Draw k of a decision maker is the same however many are drawn. */
function* drawnPool(
  { stateCount, decisionMaker, seed, draws }: PoolSettings,
  draw: DrawRanks,
): Generator<Progress, RankingPool> {
  const builder = new PoolBuilder(stateCount, draws);
  const pause = pauseOf(stateCount);
  const own = seedOf(seed, decisionMaker);
  for (let done = 0; done < draws; done += 1) {
    const { ranks, levels } = draw(createRandom(own, done));
    builder.add(ranks, levels, 1);
    if (done % pause === 0) yield { done, total: draws };
  }
  return builder.build(draws);
}

function strictPool(settings: PoolSettings): Generator<Progress, RankingPool> {
  const { stateCount } = settings;
  const ranks = new Uint16Array(stateCount);
  return drawnPool(settings, (random) => {
    for (let rank = 0; rank < stateCount; rank += 1) ranks[rank] = rank;
    shuffleFrom(ranks, 0, random);
    return { ranks, levels: stateCount };
  });
}

function pauseOf(stateCount: number): number {
  return Math.max(1, Math.floor(ranksAPause / Math.max(stateCount, 1)));
}

/** Seeds far apart from each other, and from those that samples are drawn with. */
function seedOf(seed: number, decisionMaker: number): number {
  return Math.imul(seed ^ 0x6a09_e667, 0x9e37_79b1) + Math.imul(decisionMaker + 1, 0xc2b2_ae35);
}
