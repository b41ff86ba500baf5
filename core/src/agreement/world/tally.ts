import type { DepartureList } from './departure.ts';
import type { OpenPoint } from '../preference/open-point.ts';
import type { OwnConcept } from './own-stability.ts';
import type { Worlds } from './world.ts';
import type { SharedConcept } from './world-stability.ts';

/** What depends on several parties at once, as shares of worlds; arrays have a figure for each valued package. */
export interface Tally {
  readonly efficient: Float64Array;
  readonly sequential: Float64Array;
  /** How many drawn worlds tell of `sequential`, `unsanctioned` and `own`; undefined where all worlds were looked at. */
  readonly wholeDrawn: number | undefined;
  /** Acceptable to all, efficient, and an equilibrium under the concept. */
  readonly allThree: Readonly<Record<SharedConcept, Float64Array>>;
  readonly someAgreement: number;
  /** For each open point and answer the worlds that miss the goal, then those that reach it. */
  readonly answers: readonly Float64Array[];
  /** For each departure the worlds in which it is an improvement that nothing sanctions. */
  readonly unsanctioned: Float64Array;
  /** For each departure the decision makers who could answer it alone in some such world, though none needs to gain by it. */
  readonly answerers: readonly (readonly number[])[];
  /** For each departure those of the first worlds in which nothing sanctions it and nobody could answer it alone. */
  readonly unansweredIn: readonly (readonly number[])[];
  /** For each decision maker that it is asked of, the first worlds in which a package is stable for it by its own completion. */
  readonly own: readonly (Readonly<Record<OwnConcept, Float64Array>> | undefined)[];
}

/** What is asked of the worlds. */
export interface TallyScope {
  /** Places of the feasible packages that can be acceptable to all; no other one is. */
  readonly candidates: readonly number[];
  /** The steps away from packages that are asked about. */
  readonly departures: DepartureList;
  readonly points: readonly OpenPoint[];
  /** The decision makers of whose own stability the worlds are to tell. */
  readonly own: readonly boolean[];
  /**
   * In so many of the worlds the stability of every package and departure is asked; beyond them only that of packages that
   * are acceptable to all and efficient. A multiple of eight, or all.
   */
  readonly wholeWorlds: number;
  /** Whether stability is asked at all, or only what is acceptable. */
  readonly stability: boolean;
}

/** Worlds that are remembered. */
export const firstWorlds = 64;

/**
 * Where packages are many, the stability of all is asked in as many of the worlds drawn as so many packages make, times
 * worlds: it is dear, and few of them matter.
 */
const wholeEffort = 2 ** 26;
const manyPackages = 2048;

/** In how many of the worlds the stability of all packages is asked, of so many. */
export function wholeWorldsIn({ kind, count }: Worlds, packages: number): number {
  return kind === 'enumerated' || packages <= manyPackages
    ? count
    : Math.min(count, Math.floor(wholeEffort / packages / 8) * 8);
}

/** How many drawn worlds tell of the stability of all packages; undefined where all worlds are looked at. */
export function wholeDrawnIn(
  { kind, count }: Worlds,
  { wholeWorlds }: Pick<TallyScope, 'wholeWorlds'>,
): number | undefined {
  return kind === 'enumerated' ? undefined : Math.min(count, wholeWorlds);
}

/** Who could answer a departure is looked for in so many of the worlds drawn, and in all where all are looked at. */
const mostAnswerWorlds = 4096;

export function answerWorldsIn({ kind, count }: Worlds): number {
  return kind === 'enumerated' ? count : Math.min(count, mostAnswerWorlds);
}
