import { type Day, addDays } from '../../base/day.ts';
import {
  type Means,
  type Pledge,
  type Requirement,
  isOn,
  needsOf,
  offersOf,
  plainAmount,
  plainSum,
} from '../negotiation/means.ts';
import type { Package } from '../negotiation/package.ts';

/** A stretch of days on which nothing begins or ends; both ends belong to it, and the last one of a course has none. */
export interface MeansStep {
  readonly from: Day;
  readonly until?: Day;
  readonly required: number;
  readonly pledged: number;
  /** Which options need what. */
  readonly needs: readonly Requirement[];
  /** Who pledged what. */
  readonly offers: readonly Pledge[];
}

/** What is required and what is pledged of one resource, from the day looked at on, without end: a step function. */
export interface MeansCourse {
  readonly resource: number;
  readonly steps: readonly MeansStep[];
}

/** The course of every resource of which the package requires something. */
export function meansOverTime(means: Means, state: Package): readonly MeansCourse[] {
  return means.resources.flatMap((_, resource) => {
    const needs = needsOf(means, resource, state);
    return needs.length === 0
      ? []
      : [courseOf(means, resource, { needs, offers: offersOf(means, resource, state) })];
  });
}

interface Balance {
  readonly needs: readonly Requirement[];
  readonly offers: readonly Pledge[];
}

/** The course of a resource with these requirements and pledges. */
export function courseOf(means: Means, resource: number, { needs, offers }: Balance): MeansCourse {
  const begins = [means.asOf, ...[...needs, ...offers].flatMap(turnsOf)];
  const days = [...new Set(begins)].filter((day) => day >= means.asOf).sort();
  const steps = days.map((from, index): MeansStep => {
    const next = days[index + 1];
    const needed = needs.filter((need) => isOn(from, need));
    const offered = offers.filter((offer) => isOn(from, offer));
    return {
      from,
      ...(next === undefined ? {} : { until: addDays(next, -1) }),
      required: plainSum(needed.map(({ amount }) => amount)),
      pledged: plainSum(offered.map(({ amount }) => amount)),
      needs: needed,
      offers: offered,
    };
  });
  return { resource, steps };
}

/** The days on which something is other than the day before. */
function turnsOf({
  from,
  until,
}: {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}): readonly Day[] {
  return [...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [addDays(until, 1)])];
}

/** How much is missing on the days of a step. */
export function gapOf({ required, pledged }: Pick<MeansStep, 'required' | 'pledged'>): number {
  return Math.max(0, plainAmount(required - pledged));
}

/** The course up to a day; all of it where none is given. */
export function stepsUntil({ steps }: MeansCourse, until: Day | undefined): readonly MeansStep[] {
  if (until === undefined) return steps;
  return steps
    .filter(({ from }) => from <= until)
    .map((step) => (step.until === undefined || step.until > until ? { ...step, until } : step));
}

/** A stretch of days on which the pledges do not suffice, and by how much. */
export interface ShortStretch {
  readonly from: Day;
  readonly until?: Day;
  readonly required: number;
  readonly pledged: number;
  readonly by: number;
}

/** The shortfalls of a course, neighbouring days with the same figures as one stretch. */
export function shortStretchesOf(course: MeansCourse, until?: Day): readonly ShortStretch[] {
  const stretches: ShortStretch[] = [];
  for (const step of stepsUntil(course, until)) {
    const by = gapOf(step);
    if (by === 0) continue;
    const { from, required, pledged } = step;
    const last = stretches.at(-1);
    const end = step.until === undefined ? {} : { until: step.until };
    const goesOn =
      last?.until !== undefined &&
      addDays(last.until, 1) === from &&
      last.required === required &&
      last.pledged === pledged;
    if (goesOn) stretches.pop();
    stretches.push({ from: goesOn ? last.from : from, ...end, required, pledged, by });
  }
  return stretches;
}
