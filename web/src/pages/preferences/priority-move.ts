import type { HeldPriority, ListedPriority, PartyPreference } from '@entente/core/agreement';

/** That one priority is to matter more than another. */
export interface PriorityPair {
  readonly above: ListedPriority;
  readonly below: ListedPriority;
}

/** Whether some branch of what the party said has both: only then can one matter more than the other. */
function canStandTogether({ branches }: PartyPreference, a: ListedPriority, b: ListedPriority): boolean {
  return branches.some(({ tiers }) => {
    const words = tiers.flat().map(({ says }) => says);
    return words.includes(a.says) && words.includes(b.says);
  });
}

/**
 * What moving a priority from one place of the list to another settles: upwards it is to matter more than all that it
 * passes, downwards all that it passes is to matter more. Empty where it passes nothing that it can be compared with.
 */
export function pairsOfMove(
  preference: PartyPreference,
  held: readonly HeldPriority[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly PriorityPair[] {
  const moved = held[from]?.priority;
  if (moved === undefined) return [];
  const passed = to < from ? held.slice(Math.max(to, 0), from) : held.slice(from + 1, to + 1);
  return passed
    .map(({ priority }) => priority)
    .filter((other) => other.says !== moved.says && canStandTogether(preference, moved, other))
    .map((other) => (to < from ? { above: moved, below: other } : { above: other, below: moved }));
}

/** The nearest place in that direction that a move by one step leads to; undefined at the end of the list. */
export function stepFrom(
  preference: PartyPreference,
  held: readonly HeldPriority[],
  { from, by }: { readonly from: number; readonly by: -1 | 1 },
): number | undefined {
  for (let to = from + by; to >= 0 && to < held.length; to += by)
    if (pairsOfMove(preference, held, { from, to }).length > 0) return to;
  return undefined;
}
