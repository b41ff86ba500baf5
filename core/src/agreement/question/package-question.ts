import { acceptabilityOf } from '../funnel/acceptability.ts';
import type { AgreementBasis } from '../world/agreement-basis.ts';
import { AnswerTable } from './answer-table.ts';
import { linearOrdersOf } from '../preference/linear-order.ts';
import { signs } from '../negotiation/negotiation-file.ts';
import { type OpenPoint, openPointsOf } from '../preference/open-point.ts';
import type { Package } from '../negotiation/package.ts';
import type { Branch, Stand, TierOrders } from '../preference/stand.ts';

/**
 * How each open point goes with one package being acceptable to all. Exact: the parties are independent, so an answer
 * changes the share of its own party alone, and that is found by settling the point in the party's stand.
 */
export function packageQuestions(
  { negotiation, stands, pools, counted }: AgreementBasis,
  state: Package,
): readonly AnswerTable[] {
  const shareOf = (stand: Stand): number =>
    acceptabilityOf(stand, state, negotiation.parties[stand.party]!.fallback).share;
  return counted.flatMap((party) => {
    const others = counted
      .filter((other) => other !== party)
      .reduce((product, other) => product * shareOf(stands[other]!), 1);
    return openPointsOf(stands[party]!, pools[party]!.completions.says).map((point) => {
      const table = new AnswerTable(point);
      point.answers.forEach((_, answer) => {
        for (const { stand, chance } of standsAfter(stands[party]!, point, answer)) {
          const reached = shareOf(stand) * others;
          table.add(answer, true, chance * reached);
          table.add(answer, false, chance * (1 - reached));
        }
      });
      return table;
    });
  });
}

interface SettledStand {
  readonly stand: Stand;
  readonly chance: number;
}

/** The party's stand once the point has this answer, one for each branch, with the chance of answer and branch. */
function standsAfter(stand: Stand, { asks }: OpenPoint, answer: number): readonly SettledStand[] {
  switch (asks.kind) {
    case 'sign': {
      const sign = signs[answer]!;
      const prior = { wants: 0, indifferent: 0, opposes: 0, [sign]: 1 };
      const asked = stand.unknowns.find(({ option }) => option === asks.option)!;
      const unknowns = stand.unknowns.map((unknown) => (unknown === asked ? { ...asked, prior } : unknown));
      return [{ stand: { ...stand, unknowns }, chance: asked.prior[sign] }];
    }
    case 'contradiction': {
      const index = stand.contradictions.findIndex(({ option }) => option === asks.option);
      const branches = stand.branches.filter(({ takesInFavour }) => takesInFavour[index] === (answer === 0));
      return [{ stand: { ...stand, branches }, chance: branches.length / stand.branches.length }];
    }
    case 'order': {
      const [above, below] = answer === 0 ? [asks.first, asks.second] : [asks.second, asks.first];
      return stand.branches.flatMap((branch) => {
        const { branch: settled, chance } = branchWith(branch, above, below);
        return chance === 0
          ? []
          : [{ stand: { ...stand, branches: [settled] }, chance: chance / stand.branches.length }];
      });
    }
  }
}

/** The branch once one priority is known to stand above the other, and the chance of that in the branch. */
function branchWith(branch: Branch, above: string, below: string): { branch: Branch; chance: number } {
  const tierOf = (says: string): number =>
    branch.tiers.findIndex((tier) => tier.priorities.some((priority) => priority.says === says));
  const upper = tierOf(above);
  const lower = tierOf(below);
  if (upper < 0 || lower < 0) return { branch, chance: 0 };
  if (upper !== lower) return { branch, chance: upper < lower ? 1 : 0 };
  const tier = branch.tiers[upper]!;
  const settled = tierWith(tier, above, below);
  const tiers = branch.tiers.map((each) => (each === tier ? settled : each)) as unknown as Branch['tiers'];
  return { branch: { ...branch, tiers }, chance: settled.orders.count / tier.orders.count };
}

function tierWith(tier: TierOrders, above: string, below: string): TierOrders {
  const placeOf = (says: string): number => tier.priorities.findIndex((priority) => priority.says === says);
  const settled = [...tier.settled, [placeOf(above), placeOf(below)] as const];
  return { ...tier, settled, orders: linearOrdersOf(tier.priorities.length, settled) };
}
