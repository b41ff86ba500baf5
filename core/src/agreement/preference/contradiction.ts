import { canHoldAtOnce } from '../negotiation/condition.ts';
import type { Position } from '../negotiation/position.ts';

/** Two groups of positions of a party on an option, of the same day, that contradict each other. */
export interface Contradiction {
  readonly option: number;
  readonly inFavour: readonly Position[];
  readonly against: readonly Position[];
}

/** Commits or favours against opposes or rules out, under guards that can hold at once. */
export function contradictionsAmong(positions: readonly Position[]): readonly Contradiction[] {
  const options = [...new Set(positions.map((position) => position.option))];
  return options.flatMap((option) => {
    const about = positions.filter((position) => position.option === option);
    const inFavour = about.filter(({ stance }) => stance === 'commits' || stance === 'favours');
    const against = about.filter(({ stance }) => stance === 'opposes' || stance === 'rules-out');
    const clashes = (a: Position, b: Position): boolean => canHoldAtOnce(a.guard, b.guard);
    const clashing = {
      option,
      inFavour: inFavour.filter((position) => against.some((other) => clashes(position, other))),
      against: against.filter((position) => inFavour.some((other) => clashes(position, other))),
    };
    return clashing.inFavour.length === 0 ? [] : [clashing];
  });
}
