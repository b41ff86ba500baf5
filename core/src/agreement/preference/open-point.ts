import type { Completion } from './completion.ts';
import { signs } from '../negotiation/negotiation-file.ts';
import type { Stand, TierOrders, Unknown } from './stand.ts';

/** One thing that is not known of a party and that somebody could ask. */
export interface OpenPoint {
  readonly party: number;
  readonly asks:
    | { readonly kind: 'sign'; readonly option: number }
    | { readonly kind: 'order'; readonly first: string; readonly second: string }
    | {
        readonly kind: 'contradiction';
        readonly option: number;
        readonly inFavour: readonly string[];
        readonly against: readonly string[];
      };
  /** The names of the answers. */
  readonly answers: readonly string[];
  /** Which answer holds in a completion; -1 where the question does not arise in it. */
  readonly answerIn: (completion: Completion) => number;
}

/**
 * The signs of unknown options, the orders of two priorities of one tier (1 or 2), and the contradictions of a party.
 *
 * @param says the words of the party's known priorities, by row of its completions.
 */
export function openPointsOf(stand: Stand, says: readonly string[]): readonly OpenPoint[] {
  return [...signPoints(stand), ...orderPoints(stand, says), ...contradictionPoints(stand)];
}

function signPoints({ party, unknowns }: Stand): readonly OpenPoint[] {
  return unknowns.flatMap((unknown, index) =>
    isOpen(unknown)
      ? [
          {
            party,
            asks: { kind: 'sign', option: unknown.option },
            answers: signs,
            answerIn: (completion) => signs.indexOf(completion.signs[index]!),
          } satisfies OpenPoint,
        ]
      : [],
  );
}

function isOpen({ isSettled, prior }: Unknown): boolean {
  return !isSettled && signs.filter((sign) => prior[sign] > 0).length > 1;
}

function orderPoints(stand: Stand, says: readonly string[]): readonly OpenPoint[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { tiers } of stand.branches) {
    for (const tier of [tiers[0], tiers[1]]) {
      tier.priorities.forEach((first, place) => {
        tier.priorities.slice(place + 1).forEach((second, offset) => {
          if (!isOrderSettled(tier, place, place + 1 + offset))
            pairs.set(`${first.says}\n${second.says}`, [first.says, second.says]);
        });
      });
    }
  }
  return [...pairs.values()].map(([first, second]) => {
    const firstRow = says.indexOf(first);
    const secondRow = says.indexOf(second);
    return {
      party: stand.party,
      asks: { kind: 'order', first, second },
      answers: ['first', 'second'],
      answerIn: ({ order }) => {
        const firstPlace = order.indexOf(firstRow);
        const secondPlace = order.indexOf(secondRow);
        if (firstPlace < 0 || secondPlace < 0) return -1;
        return firstPlace < secondPlace ? 0 : 1;
      },
    } satisfies OpenPoint;
  });
}

/** Whether what is settled leaves only one order of the two. */
function isOrderSettled({ settled }: TierOrders, first: number, second: number): boolean {
  const isAbove = (upper: number, lower: number, seen: Set<number>): boolean =>
    upper === lower ||
    settled.some(([above, below]) => {
      if (above !== upper || seen.has(below)) return false;
      seen.add(below);
      return isAbove(below, lower, seen);
    });
  return isAbove(first, second, new Set()) || isAbove(second, first, new Set());
}

function contradictionPoints({ party, contradictions, branches }: Stand): readonly OpenPoint[] {
  return contradictions.map(
    ({ option, inFavour, against }, index) =>
      ({
        party,
        asks: {
          kind: 'contradiction',
          option,
          inFavour: inFavour.map(({ id }) => id),
          against: against.map(({ id }) => id),
        },
        answers: ['inFavour', 'against'],
        answerIn: ({ branch }) => (branches[branch]!.takesInFavour[index] === true ? 0 : 1),
      }) satisfies OpenPoint,
  );
}
