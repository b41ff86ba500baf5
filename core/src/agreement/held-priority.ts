import type { ListedPriority, PartyPreference, PreferenceReading } from './preference-report.ts';

/** A priority, and which sides of contradictions it hangs on; none where it stands in every reading. */
export interface HeldPriority {
  readonly priority: ListedPriority;
  readonly onlyWhere: PreferenceReading['takes'];
}

/** The priorities of all readings, each once for each tier in which it stands, by tier. */
export function heldPriorities({ readings }: PartyPreference): readonly HeldPriority[] {
  const keyOf = ({ says, tier, redLine }: ListedPriority): string => JSON.stringify([says, tier, redLine]);
  const all = new Map(
    readings.flatMap(({ tiers }) => tiers.flat().map((priority) => [keyOf(priority), priority])),
  );
  return [...all]
    .map(([key, priority]): HeldPriority => {
      const holding = readings.filter(({ tiers }) => tiers.flat().some((one) => keyOf(one) === key));
      const onlyWhere = (readings[0]?.takes ?? []).flatMap(({ option }, index) => {
        const sides = new Set(holding.map(({ takes }) => takes[index]!.side));
        return sides.size === 1 ? [{ option, side: [...sides][0]! }] : [];
      });
      return { priority, onlyWhere: holding.length === readings.length ? [] : onlyWhere };
    })
    .toSorted((a, b) => a.priority.tier - b.priority.tier);
}
