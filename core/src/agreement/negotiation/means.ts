import { type Day, addDays } from '../../base/day.ts';
import type { PackageTest } from './condition.ts';
import { type Package, isTaken } from './package.ts';
import type { Shortfall } from './shortfall.ts';

/** Something that options need and parties pledge: troops, money, aircraft. */
export interface Resource {
  readonly name: string;
  readonly unit: string;
  /** Whether all pledges are known. Only then does a shortfall make a package infeasible. */
  readonly complete: boolean;
}

/** Both ends of a period belong to it. Without an end it has none; without a beginning it began before. */
export interface Period {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

/** What a figure rests on. */
export interface Ground {
  /** Ids of statements. */
  readonly evidence: readonly string[];
  /** Where it stands in public, outside the record. */
  readonly source?: string;
  /** Whether it is an assumption. */
  readonly guessed: boolean;
  readonly why?: string;
}

export interface Requirement extends Period {
  /** Its place in the file. */
  readonly index: number;
  readonly option: number;
  readonly resource: number;
  /** What is in place at a time. */
  readonly inPlace: number;
  /** How many must be pledged for each one in place. */
  readonly rotation: number;
  /** What must be pledged: what is in place times the rotation factor. */
  readonly amount: number;
  readonly ground: Ground;
}

export interface Pledge extends Period {
  /** Its place in the file. */
  readonly index: number;
  readonly party: number;
  readonly resource: number;
  readonly amount: number;
  readonly condition: PackageTest;
  readonly ground: Ground;
}

export interface Means {
  readonly asOf: Day;
  /** The end of the period looked at, where the file states one. */
  readonly until?: Day;
  /** The last stated day, or `asOf` where none is later: feasibility looks no further. */
  readonly lastDay: Day;
  /** The days on which the sums can change, from `asOf` to the last stated day. */
  readonly turningDays: readonly Day[];
  readonly resources: readonly Resource[];
  readonly requirements: readonly Requirement[];
  readonly pledges: readonly Pledge[];
}

/** The means without the day they are looked at from. */
export type UndatedMeans = Omit<Means, 'asOf' | 'lastDay' | 'turningDays'>;

/** The same means, looked at from another day on. */
export function meansOn(means: UndatedMeans, asOf: Day): Means {
  const periods = [...means.requirements, ...means.pledges];
  const stated = [...periods.flatMap(({ from, until }) => [from, until]), means.until];
  const lastDay = stated.reduce<Day>((last, day) => (day !== undefined && day > last ? day : last), asOf);
  const days = new Set([asOf]);
  for (const { from, until } of periods) {
    if (from !== undefined) days.add(from);
    if (until !== undefined) days.add(addDays(until, 1));
  }
  const turningDays = [...days].filter((day) => day >= asOf && day <= lastDay).sort();
  return { ...means, asOf, lastDay, turningDays };
}

/**
 * Where the pledges do not suffice for the package: for every resource, on each day from `asOf` to the last stated day
 * on which something begins or has just ended.
 */
export function shortfallsOf(means: Means, state: Package): readonly Shortfall[] {
  return means.resources.flatMap((resource, index) => {
    const needs = needsOf(means, index, state);
    if (needs.length === 0) return [];
    return shortfallsOver(means.turningDays, needs, offersOf(means, index, state)).map((shortfall) => ({
      ...shortfall,
      resource: resource.name,
      complete: resource.complete,
    }));
  });
}

/** What the options of the package require of a resource. */
export function needsOf(means: Means, resource: number, state: Package): readonly Requirement[] {
  return means.requirements.filter((need) => need.resource === resource && isTaken(state, need.option));
}

/** What is pledged of a resource where the package is taken: a pledge's condition is read on it. */
export function offersOf(means: Means, resource: number, state: Package): readonly Pledge[] {
  return means.pledges.filter((pledge) => pledge.resource === resource && pledge.condition.holdsIn(state));
}

/** Whether the package lacks the resource on some day that feasibility looks at. */
export function isShort(means: Means, resource: number, state: Package): boolean {
  const needs = needsOf(means, resource, state);
  if (needs.length === 0) return false;
  const offers = offersOf(means, resource, state);
  return means.turningDays.some((day) => sumOn(day, needs) > sumOn(day, offers));
}

/** The options on which it depends what is required or pledged of a resource. */
export function optionsBehind({ requirements, pledges }: Means, resource: number): readonly number[] {
  const needing = requirements.filter((need) => need.resource === resource).map(({ option }) => option);
  const asked = pledges.filter((pledge) => pledge.resource === resource);
  return [...new Set([...needing, ...asked.flatMap(({ condition }) => condition.options)])];
}

type Stretch = Pick<Shortfall, 'from' | 'until' | 'required' | 'pledged'>;

/** Neighbouring days with the same figures are one stretch. */
function shortfallsOver(
  days: readonly Day[],
  needs: readonly Requirement[],
  offers: readonly Pledge[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: { from: Day; required: number; pledged: number } | undefined;
  for (const day of days) {
    const required = sumOn(day, needs);
    const pledged = sumOn(day, offers);
    const isShort = required > pledged;
    if (open !== undefined && (!isShort || open.required !== required || open.pledged !== pledged)) {
      stretches.push({ ...open, until: addDays(day, -1) });
      open = undefined;
    }
    if (isShort && open === undefined) open = { from: day, required, pledged };
  }
  if (open !== undefined) stretches.push(open);
  return stretches;
}

/** The sum of what is there on a day. */
export function sumOn(day: Day, entries: readonly (Period & { readonly amount: number })[]): number {
  return plainSum(entries.filter((entry) => isOn(day, entry)).map(({ amount }) => amount));
}

export function isOn(day: Day, { from, until }: Period): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/**
 * A sum of amounts as people write them, in decimals: 0.1 and 0.2 are 0.3, no more, so that what just suffices is not
 * found short by the error of binary fractions.
 */
export function plainSum(amounts: readonly number[]): number {
  return plainAmount(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** An amount at twelve digits: more than any pledge has, fewer than binary fractions get wrong. */
export function plainAmount(amount: number): number {
  return Number(amount.toPrecision(12));
}
