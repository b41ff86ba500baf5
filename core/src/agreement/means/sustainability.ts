import { type Day, addDays } from '../../base/day.ts';
import {
  type MeansCourse,
  type ShortStretch,
  courseOf,
  gapOf,
  shortStretchesOf,
  stepsUntil,
} from './means-over-time.ts';
import {
  type Means,
  type Pledge,
  type Requirement,
  needsOf,
  offersOf,
  plainAmount,
} from '../negotiation/means.ts';

/** Until when what is pledged bears what is required of one resource. */
export interface Sustainability {
  /** The first day, from the one looked at, on which something is required; none where nothing is. */
  readonly neededFrom?: Day;
  /** The last day on which something is required; none where no end is stated. */
  readonly neededUntil?: Day;
  /**
   * *lasting*: on every day on which something is required; *until*: from the first such day up to `lastDay`;
   * *short*: not even on the first; *unneeded*: nothing is required.
   */
  readonly verdict: 'lasting' | 'until' | 'short' | 'unneeded';
  readonly lastDay?: Day;
  /** The first stretch on which it is short, and the one on which most is missing. */
  readonly first?: ShortStretch;
  readonly worst?: ShortStretch;
}

export function sustainabilityOf(course: MeansCourse): Sustainability {
  const needed = course.steps.filter(({ required }) => required > 0);
  const start = needed[0];
  const end = needed.at(-1);
  if (start === undefined || end === undefined) return { verdict: 'unneeded' };
  const period = {
    neededFrom: start.from,
    ...(end.until === undefined ? {} : { neededUntil: end.until }),
  };
  const short = shortStretchesOf(course);
  const first = short[0];
  if (first === undefined) return { ...period, verdict: 'lasting' };
  const worst = short.reduce((most, stretch) => (stretch.by > most.by ? stretch : most));
  if (first.from === start.from) return { ...period, verdict: 'short', first, worst };
  return { ...period, verdict: 'until', lastDay: addDays(first.from, -1), first, worst };
}

/** A pledge that nobody made, and that would help to close the gap. */
export interface FurtherPledge {
  readonly from: Day;
  readonly until?: Day;
  readonly amount: number;
}

/**
 * The further pledges after which nothing is missing up to a day, or ever where none is given: in layers, each as long
 * as it is needed throughout. On every day they add up to what is missing on it, so that none of them is too large.
 */
export function closingPledges(course: MeansCourse, until?: Day): readonly FurtherPledge[] {
  const gaps = stepsUntil(course, until).map((step) => ({ ...step, gap: gapOf(step) }));
  return layersOf(gaps).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : b.amount - a.amount));
}

interface Gap {
  readonly from: Day;
  readonly until?: Day;
  readonly gap: number;
}

/** What is missing throughout each run of days is one layer; what lies above it is split in the same way. */
function layersOf(gaps: readonly Gap[]): FurtherPledge[] {
  return runsOf(gaps).flatMap((run) => {
    const amount = Math.min(...run.map(({ gap }) => gap));
    const { until } = run.at(-1)!;
    const layer = { from: run[0]!.from, ...(until === undefined ? {} : { until }), amount };
    return [layer, ...layersOf(run.map((each) => ({ ...each, gap: plainAmount(each.gap - amount) })))];
  });
}

function runsOf(gaps: readonly Gap[]): readonly (readonly Gap[])[] {
  const runs: Gap[][] = [];
  let open: Gap[] | undefined;
  for (const each of gaps) {
    if (each.gap <= 0) {
      open = undefined;
      continue;
    }
    if (open === undefined) runs.push((open = []));
    open.push(each);
  }
  return runs;
}

/**
 * The one rotation factor of all that is required on the days of a further pledge; none where there are several, or no
 * turns are taken.
 */
export function furtherTurns({ steps }: MeansCourse, { from, until }: FurtherPledge): number | undefined {
  const within = steps.filter(
    (step) => (step.until === undefined || step.until >= from) && (until === undefined || step.from <= until),
  );
  const factors = new Set(within.flatMap(({ needs }) => needs.map(({ rotation }) => rotation)));
  const [only] = factors;
  return factors.size === 1 && only !== 1 ? only : undefined;
}

/** A pledge without which more would be missing. */
export interface Mainstay {
  readonly pledge: Pledge;
  /** Without it: from when it would be short where it is not now, or shorter than now, and by how much at worst. */
  readonly from: Day;
  readonly by: number;
}

/** The pledges that what is required hangs on, up to a day or for good. */
export function mainstaysOf(course: MeansCourse, until?: Day): readonly Mainstay[] {
  const steps = stepsUntil(course, until);
  const pledges = [...new Set(steps.flatMap(({ offers }) => offers))].sort((a, b) => a.index - b.index);
  return pledges.flatMap((pledge): readonly Mainstay[] => {
    if (pledge.amount === 0) return [];
    const missed = steps
      .filter(({ offers }) => offers.includes(pledge))
      .map(({ from, required, pledged }) => ({ from, by: plainAmount(required - pledged + pledge.amount) }))
      .filter(({ by }) => by > 0);
    const [first] = missed;
    return first === undefined
      ? []
      : [{ pledge, from: first.from, by: Math.max(...missed.map(({ by }) => by)) }];
  });
}

/** One option's means of one resource, as if no other option drew on the same pledges. */
export interface OptionSustainability {
  readonly option: number;
  readonly resource: number;
  readonly needs: readonly Requirement[];
  /** With the pledges that hold where this option alone is taken. */
  readonly alone: { readonly course: MeansCourse; readonly offers: readonly Pledge[] };
  /** With all pledges, as if every condition were met. */
  readonly atBest: { readonly course: MeansCourse; readonly offers: readonly Pledge[] };
}

/** Each option that requires something, with each resource that it requires. */
export function optionSustainabilities(means: Means): readonly OptionSustainability[] {
  const options = [...new Set(means.requirements.map(({ option }) => option))].sort((a, b) => a - b);
  return options.flatMap((option) =>
    means.resources.flatMap((_, resource) => {
      const state = 1 << option;
      const needs = needsOf(means, resource, state);
      if (needs.length === 0) return [];
      const withOffers = (offers: readonly Pledge[]) => ({
        offers,
        course: courseOf(means, resource, { needs, offers }),
      });
      return [
        {
          option,
          resource,
          needs,
          alone: withOffers(offersOf(means, resource, state)),
          atBest: withOffers(means.pledges.filter((pledge) => pledge.resource === resource)),
        },
      ];
    }),
  );
}
