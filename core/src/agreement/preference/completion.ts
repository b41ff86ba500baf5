import type { Random } from '../../base/random.ts';
import { type LinearOrders, linearOrdersOf } from './linear-order.ts';
import { type Sign, signs as signWords } from '../negotiation/negotiation-file.ts';
import { type Package, isTaken } from '../negotiation/package.ts';
import type { Priority } from './priority.ts';
import type { Branch, Stand, Unknown } from './stand.ts';

/** One way in which everything left open about a party could be: its part of a world. */
export interface Completion {
  /** How likely it is; the weights of all completions sum to 1. 1 where it was drawn. */
  readonly weight: number;
  readonly branch: number;
  /** One a unknown option, in the order of the stand's unknowns. */
  readonly signs: readonly Sign[];
  /** The party's priorities, most important first, as rows of the party's priority table. */
  readonly order: readonly number[];
}

/** Every priority that a party may have in some completion, and the completions themselves. */
export interface Completions {
  /** Priorities of all branches, then for each unknown option that it is taken and that it is not. */
  readonly table: readonly ((state: Package) => boolean)[];
  /** The words of the rows that are known priorities. */
  readonly says: readonly string[];
  /** For each branch and tier the rows of its known priorities, in the order that their orders speak of. */
  readonly rows: readonly (readonly (readonly number[])[])[];
  readonly count: number;
  all(): Iterable<Completion>;
  draw(random: Random): Completion;
}

export function completionsOf(stand: Stand): Completions {
  const known = knownPriorities(stand);
  const rowOf = new Map(known.map((priority, row) => [priority.says, row]));
  const signRow = (unknown: number, sign: Sign): number =>
    known.length + 2 * unknown + (sign === 'wants' ? 0 : 1);
  const table = [
    ...known.map(({ test }) => test.holdsIn),
    ...stand.unknowns.flatMap(({ option }) => [
      (state: Package) => isTaken(state, option),
      (state: Package) => !isTaken(state, option),
    ]),
  ];
  const rows = new Map(
    stand.branches.map((branch) => [
      branch,
      branch.tiers.map((tier) => tier.priorities.map(({ says }) => rowOf.get(says)!)),
    ]),
  );
  const rowsIn = (branch: Branch, tier: 0 | 1 | 2): readonly number[] => rows.get(branch)![tier]!;

  /** The rows of the third tier under these signs, and the orders in which they can stand. */
  function thirdTier(
    branch: Branch,
    signs: readonly Sign[],
  ): { rows: readonly number[]; orders: LinearOrders } {
    const present = signs.flatMap((sign, unknown) =>
      sign === 'indifferent' ? [] : [signRow(unknown, sign)],
    );
    const rows = [...rowsIn(branch, 2), ...present];
    return { rows, orders: thirdOrders(branch, rows.length) };
  }

  const knownThirds = new Map<Branch, LinearOrders[]>();

  function thirdOrders(branch: Branch, size: number): LinearOrders {
    const known = knownThirds.get(branch) ?? [];
    knownThirds.set(branch, known);
    return (known[size] ??= linearOrdersOf(size, branch.tiers[2].settled));
  }

  function* all(): Generator<Completion> {
    for (const [index, branch] of stand.branches.entries()) {
      const [first, second] = branch.tiers;
      const firstRows = rowsIn(branch, 0);
      const secondRows = rowsIn(branch, 1);
      const weight = 1 / stand.branches.length / first.orders.count / second.orders.count;
      for (const { signs, chance } of signChoices(stand.unknowns)) {
        const third = thirdTier(branch, signs);
        for (const order1 of first.orders.all()) {
          for (const order2 of second.orders.all()) {
            for (const order3 of third.orders.all()) {
              const order = [
                ...pick(firstRows, order1),
                ...pick(secondRows, order2),
                ...pick(third.rows, order3),
              ];
              yield { weight: (weight * chance) / third.orders.count, branch: index, signs, order };
            }
          }
        }
      }
    }
  }

  function draw(random: Random): Completion {
    const index = Math.floor(random() * stand.branches.length);
    const branch = stand.branches[index]!;
    const signs = stand.unknowns.map((unknown) => drawSign(unknown, random));
    const third = thirdTier(branch, signs);
    const order = [
      ...pick(rowsIn(branch, 0), branch.tiers[0].orders.draw(random)),
      ...pick(rowsIn(branch, 1), branch.tiers[1].orders.draw(random)),
      ...pick(third.rows, third.orders.draw(random)),
    ];
    return { weight: 1, branch: index, signs, order };
  }

  return {
    table,
    says: known.map(({ says }) => says),
    rows: [...rows.values()],
    count: countCompletions(stand),
    all,
    draw,
  };
}

function knownPriorities(stand: Stand): readonly Priority[] {
  const known = new Map<string, Priority>();
  for (const branch of stand.branches) {
    for (const tier of branch.tiers)
      for (const priority of tier.priorities) known.set(priority.says, priority);
  }
  return [...known.values()];
}

/** How many completions there are; exact where small, and at least very large where large. */
function countCompletions(stand: Stand): number {
  const open = stand.unknowns.map(({ prior }) => ({
    present: Number(prior.wants > 0) + Number(prior.opposes > 0),
    absent: Number(prior.indifferent > 0),
  }));
  // ways[k]: how many choices of signs leave exactly k of them in the third tier.
  const ways = open.reduce<readonly number[]>(
    (counts, { present, absent }) =>
      Array.from(
        { length: counts.length + 1 },
        (_, k) => (counts[k] ?? 0) * absent + (counts[k - 1] ?? 0) * present,
      ),
    [1],
  );
  let count = 0;
  for (const { tiers } of stand.branches) {
    const thirds = ways.reduce(
      (sum, way, k) => sum + way * linearOrdersCount(tiers[2].priorities.length, k, tiers[2].orders.count),
      0,
    );
    count += tiers[0].orders.count * tiers[1].orders.count * thirds;
  }
  return count;
}

/** Free things put into an order of others: each can go anywhere. */
function linearOrdersCount(fixed: number, free: number, fixedCount: number): number {
  let count = fixedCount;
  for (let placed = 1; placed <= free; placed += 1) count *= fixed + placed;
  return count;
}

function* signChoices(
  unknowns: readonly Unknown[],
): Generator<{ readonly signs: readonly Sign[]; readonly chance: number }> {
  if (unknowns.length === 0) {
    yield { signs: [], chance: 1 };
    return;
  }
  const { prior } = unknowns[unknowns.length - 1]!;
  for (const { signs, chance } of signChoices(unknowns.slice(0, -1))) {
    for (const sign of signWords)
      if (prior[sign] > 0) yield { signs: [...signs, sign], chance: chance * prior[sign] };
  }
}

/** A number below the first draws *wants*, one below the second *indifferent*. What has no chance is not drawn. */
export function signBounds({ prior }: Unknown): readonly [wants: number, indifferent: number] {
  if (prior.opposes > 0) return [prior.wants, prior.wants + prior.indifferent];
  return [prior.indifferent > 0 ? prior.wants : 1, 1];
}

function drawSign(unknown: Unknown, random: Random): Sign {
  const target = random();
  const [wants, indifferent] = signBounds(unknown);
  if (target < wants) return 'wants';
  return target < indifferent ? 'indifferent' : 'opposes';
}

function pick(rows: readonly number[], order: readonly number[]): readonly number[] {
  return order.map((index) => rows[index]!);
}
