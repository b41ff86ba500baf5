import type { Random } from '../../../base/random.ts';
import type { StateSet } from '../../state-set.ts';

/** A priority of which it may be open whether the decision maker wants it, does not mind, or wants its contrary. */
export interface OpenPriority {
  /** The states in which it holds. */
  readonly holds: StateSet;
  /** Left out where it is wanted for certain. */
  readonly chances?: SignChances;
}

/** They sum to 1. */
export interface SignChances {
  readonly wants: number;
  readonly indifferent: number;
  readonly opposes: number;
}

/** Priorities in tiers, the most important first; the order inside a tier is open, and each is equally likely. */
export type OpenTiers = readonly (readonly OpenPriority[])[];

/** A priority that is taken, by its number among those of all tiers, or negated. */
export interface TakenPriority {
  readonly row: number;
  readonly isOpposed: boolean;
}

/** All that is open about a decision maker, settled: its priorities, the most important first. */
export type SettledOrder = readonly TakenPriority[];

/** How many settled orders there are. */
export function countOrders(tiers: OpenTiers): number {
  return tiers.reduce((product, tier) => {
    // ways[k]: how many choices of signs take exactly k priorities.
    const ways = tier.reduce<readonly number[]>(
      (counts, { chances }) => {
        const { wants, indifferent, opposes } = chances ?? { wants: 1, indifferent: 0, opposes: 0 };
        const taken = Number(wants > 0) + Number(opposes > 0);
        const left = Number(indifferent > 0);
        return Array.from(
          { length: counts.length + 1 },
          (_, k) => (counts[k] ?? 0) * left + (counts[k - 1] ?? 0) * taken,
        );
      },
      [1],
    );
    return product * ways.reduce((sum, count, k) => sum + count * factorial(k), 0);
  }, 1);
}

function factorial(count: number): number {
  return count < 2 ? 1 : count * factorial(count - 1);
}

/** Draws all that is open: first signs, then the order of each tier. */
export function drawOrder(tiers: OpenTiers, random: Random): SettledOrder {
  const order: TakenPriority[] = [];
  let row = 0;
  for (const tier of tiers) {
    const first = order.length;
    for (const { chances } of tier) {
      const sign = chances === undefined ? 'wants' : drawSign(chances, random);
      if (sign !== 'indifferent') order.push({ row, isOpposed: sign === 'opposes' });
      row += 1;
    }
    shuffleFrom(order, first, random);
  }
  return order;
}

/** What has no chance is not drawn, though the others may sum to a little less than 1. */
function drawSign({ wants, indifferent, opposes }: SignChances, random: Random): keyof SignChances {
  const number = random() * (wants + indifferent + opposes);
  if (number < wants) return 'wants';
  return number < wants + indifferent || opposes === 0 ? 'indifferent' : 'opposes';
}

/** An array of any kind. */
interface Places {
  readonly length: number;
  [place: number]: unknown;
}

/** Puts what follows the place into an order, each equally likely (Fisher and Yates 1938, Durstenfeld 1964). */
export function shuffleFrom(values: Places, first: number, random: Random): void {
  for (let last = values.length - 1; last > first; last -= 1) {
    const other = first + Math.floor(random() * (last - first + 1));
    const value = values[last];
    values[last] = values[other];
    values[other] = value;
  }
}

/** Every settled order with how likely it is. */
export function* allOrders(
  tiers: OpenTiers,
  firstRow = 0,
): Generator<{ readonly order: SettledOrder; readonly weight: number }> {
  const [tier, ...later] = tiers;
  if (tier === undefined) {
    yield { order: [], weight: 1 };
    return;
  }
  for (const { taken, chance } of signsOf(tier, firstRow)) {
    const weight = chance / factorial(taken.length);
    for (const order of permutationsOf(taken))
      for (const rest of allOrders(later, firstRow + tier.length))
        yield { order: [...order, ...rest.order], weight: weight * rest.weight };
  }
}

function* signsOf(
  tier: readonly OpenPriority[],
  row: number,
): Generator<{ readonly taken: readonly TakenPriority[]; readonly chance: number }> {
  const [first, ...later] = tier;
  if (first === undefined) {
    yield { taken: [], chance: 1 };
    return;
  }
  const { wants, indifferent, opposes } = first.chances ?? { wants: 1, indifferent: 0, opposes: 0 };
  for (const { taken, chance } of signsOf(later, row + 1)) {
    if (wants > 0) yield { taken: [{ row, isOpposed: false }, ...taken], chance: chance * wants };
    if (indifferent > 0) yield { taken, chance: chance * indifferent };
    if (opposes > 0) yield { taken: [{ row, isOpposed: true }, ...taken], chance: chance * opposes };
  }
}

function* permutationsOf<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  if (values.length === 0) yield [];
  for (const [index, first] of values.entries())
    for (const rest of permutationsOf(values.toSpliced(index, 1))) yield [first, ...rest];
}
