import type { ListedPriority, PartyPreference, PreferenceBranch } from './preference-report.ts';

/** A priority, and in which branches it stands. */
export interface HeldPriority {
  readonly priority: ListedPriority;
  /** Whether every branch has it. */
  readonly isCommon: boolean;
  /** The sides of contradictions without which no branch has it. */
  readonly onlyWhere: PreferenceBranch['takes'];
}

/** The priorities of all branches, each once for each tier in which it stands, by tier. */
export function heldPriorities({ branches }: PartyPreference): readonly HeldPriority[] {
  const keyOf = ({ says, tier, redLine }: ListedPriority): string => JSON.stringify([says, tier, redLine]);
  const all = new Map(
    branches.flatMap(({ tiers }) => tiers.flat().map((priority) => [keyOf(priority), priority])),
  );
  return [...all]
    .map(([key, priority]): HeldPriority => {
      const holding = branches.filter(({ tiers }) => tiers.flat().some((one) => keyOf(one) === key));
      const onlyWhere = (branches[0]?.takes ?? []).flatMap(({ option }, index) => {
        const sides = new Set(holding.map(({ takes }) => takes[index]!.side));
        return sides.size === 1 ? [{ option, side: [...sides][0]! }] : [];
      });
      return { priority, isCommon: holding.length === branches.length, onlyWhere };
    })
    .toSorted((a, b) => a.priority.tier - b.priority.tier);
}
