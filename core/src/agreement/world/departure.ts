import { movesFrom } from '../../conflict/index.ts';
import type { PackageSpace } from './package-space.ts';

/** A step that a decision maker could take away from a package, by places. */
export interface Departure {
  readonly decisionMaker: number;
  readonly from: number;
  readonly to: number;
  /** The opponents who can move on from there alone, and where to. */
  readonly replies: readonly { readonly opponent: number; readonly targets: readonly number[] }[];
}

/** Every departure from the packages asked about, decision maker by decision maker. */
export interface DepartureList {
  /** Places of the packages asked about. */
  readonly asked: readonly number[];
  readonly all: readonly Departure[];
}

export const noDepartures: DepartureList = { asked: [], all: [] };

/** @param asked places of packages; those that are not in the graph of moves have no departures. */
export function departuresOf(
  { graph, decisionMakers }: PackageSpace,
  asked: readonly number[],
): DepartureList {
  const movers = [...decisionMakers.keys()];
  const movesOf = (mover: number, from: number): readonly number[] => [...movesFrom(graph, mover, from)];
  const all = movers.flatMap((decisionMaker) =>
    asked
      .filter((from) => from < graph.stateCount)
      .flatMap((from) =>
        movesOf(decisionMaker, from).map((to) => ({
          decisionMaker,
          from,
          to,
          replies: movers
            .filter((opponent) => opponent !== decisionMaker)
            .map((opponent) => ({ opponent, targets: movesOf(opponent, to) }))
            .filter(({ targets }) => targets.length > 0),
        })),
      ),
  );
  return { asked, all };
}
