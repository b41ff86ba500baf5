import type { PartyReason } from '@entente/core/agreement';

/** One party's part in the share of worlds in which all accept. */
export interface Chance {
  readonly party: number;
  /** In which share of its worlds it accepts. */
  readonly share: number;
  /** What is left of all worlds before it is asked, and after. */
  readonly before: number;
  readonly after: number;
  readonly gives: 'always' | 'some' | 'red-line' | 'never';
}

/** Those that always accept first, then the more and more reluctant: what each takes away is seen one after the other. */
export function chancesOf(reasons: readonly PartyReason[]): readonly Chance[] {
  let left = 1;
  return reasons
    .filter(({ isSilent }) => !isSilent)
    .toSorted((a, b) => b.share - a.share)
    .map(({ party, share, priorities }) => {
      const before = left;
      left *= share;
      const crosses = priorities.some(({ redLine, inPackage }) => redLine && !inPackage);
      const gives = share === 1 ? 'always' : share > 0 ? 'some' : crosses ? 'red-line' : 'never';
      return { party, share, before, after: left, gives };
    });
}
