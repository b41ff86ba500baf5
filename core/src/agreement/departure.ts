import { movesFrom } from '../conflict/index.ts';
import type { PackageSpace } from './package-space.ts';

/** A step that a decision maker could take away from a package, by places. */
export interface Departure {
  readonly decisionMaker: number;
  readonly from: number;
  readonly to: number;
}

/** Every departure from the packages asked about, decision maker by decision maker. */
export interface DepartureList {
  /** Places of the packages asked about. */
  readonly asked: readonly number[];
  readonly all: readonly Departure[];
}

export const noDepartures: DepartureList = { asked: [], all: [] };

/** @param asked places of packages; those that are not in the graph of moves have no departures. */
export function departuresOf({ graph, decisionMakers }: PackageSpace, asked: readonly number[]): DepartureList {
  const all = [...decisionMakers.keys()].flatMap((decisionMaker) =>
    asked
      .filter((from) => from < graph.stateCount)
      .flatMap((from) =>
        Array.from(movesFrom(graph, decisionMaker, from), (to) => ({ decisionMaker, from, to })),
      ),
  );
  return { asked, all };
}
