import type { PartyChange } from './changeable-party.ts';

/** Changes of one party that cost the same and make the same of its acceptance. */
export interface ChangeClass {
  readonly cost: number;
  readonly share: number;
  /** How many sets of changes of stances do it. */
  readonly count: number;
  readonly ways: () => Iterable<PartyChange>;
}

/**
 * One party's changes that are worth their cost, by cost: those after which it accepts the package in a larger share of
 * its worlds than after any cheaper one (its Pareto front of cost against share, with all that lie on it).
 */
export interface ChangeLevels {
  /** What the dearest set of changes costs. */
  readonly mostCost: number;
  /**
   * Those of exactly this cost; those of every smaller cost must have been found. Undefined where they are too many to
   * look at. Yields at times.
   */
  at(cost: number): Generator<void, readonly ChangeClass[] | undefined>;
}

/** Keeps what is better than all that is cheaper. */
export class Front {
  #best = -0.5;

  /** A package that is acceptable in all worlds cannot become more so. */
  get isFull(): boolean {
    return this.#best >= 1 - 1e-12;
  }

  /** Those of the next cost that are worth it. */
  add<Found extends { readonly share: number }>(found: readonly Found[]): readonly Found[] {
    const better = found.filter(({ share }) => share > this.#best + 1e-12);
    this.#best = Math.max(this.#best, ...better.map(({ share }) => share));
    return better;
  }
}
