import type { Day } from '../../base/day.ts';
import { digestOf } from '../../base/digest.ts';
import { type Outcome, errorIssue } from '../../base/issue.ts';
import { blockersOf } from '../funnel/acceptance.ts';
import type { AnalysisAids } from '../world/agreement-basis.ts';
import { changesBetween } from '../comparison/changes-between.ts';
import { type DayShares, DayWalk } from './day-share.ts';
import { removalOf } from '../negotiation/feasibility.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { leadingAmong } from './leading-package.ts';
import { type Package, lettersOf } from '../negotiation/package.ts';
import { type PackageShift, becameOf } from '../comparison/package-shift.ts';
import { roundShare } from '../world/share.ts';
import { milestonesOf } from './timeline-milestone.ts';
import type { TimelineDay, TimelineReport } from './timeline-report.ts';
import { lastDayOf, meansChangesBetween, turningDaysOf } from './turning-day.ts';

export interface TimelineSettings {
  /** The package to follow; the one that leads on the last day if left out. */
  readonly package?: Package;
  /** The first day of something said if left out. */
  readonly from?: Day;
  /** The last day that the file tells of if left out. */
  readonly until?: Day;
  /** How many worlds are drawn for a day's share of some agreement, unless all of them are fewer. */
  readonly worlds: number;
  readonly seed: number;
}

/** How far a replay is: `days` over all of them. */
export interface TimelineProgress {
  readonly stage: 'days' | 'report';
  /** From 0 to 1 within the stage. */
  readonly done: number;
}

export const defaultTimelineSettings: TimelineSettings = { worlds: 1000, seed: 1 };

/** So many of the leading packages, and of those that changed most, are listed for a day. */
const mostListed = 5;

/** Before anything dated: no day of a file is earlier. */
const before: Day = '0000-01-01';

/**
 * A negotiation replayed: for each day on which something was said or the means changed, what it did to the packages.
 * Shares of packages are exact; some agreement is exact where the worlds are few. The status quo and the fallbacks are
 * no agreement and are not listed.
 */
export function* replayNegotiation(
  negotiation: Negotiation,
  settings: TimelineSettings = defaultTimelineSettings,
  { kernels = {} }: AnalysisAids = {},
): Generator<TimelineProgress, Outcome<TimelineReport>> {
  const days = daysOf(negotiation, settings);
  if (days.length === 0) return { ok: false, issues: [noDay()] };
  const walk = new DayWalk(negotiation, { ...settings, kernel: kernels.world });
  const found: { readonly day: Day; readonly shares: DayShares }[] = [];
  for (const [index, day] of days.entries()) {
    const steps = walk.on(day);
    let step = steps.next();
    for (; step.done !== true; step = steps.next())
      yield { stage: 'days', done: (index + step.value.done) / days.length };
    if (!step.value.ok) return step.value;
    found.push({ day, shares: step.value.value });
  }
  const last = found.at(-1)!.shares;
  const leaders = leadersOf(last);
  const equals = leaders.filter(({ share }) => share === leaders[0]!.share).map(({ state }) => state);
  const chosen = settings.package ?? leadingAmong(last, equals, settings.seed) ?? negotiation.statusQuo;
  const spoken = new Set(last.counted);
  const described: TimelineDay[] = [];
  for (const [index, { day, shares }] of found.entries()) {
    yield { stage: 'report', done: index / found.length };
    described.push(describeDay(day, { shares, earlier: found[index - 1], chosen, spoken }));
  }
  return { ok: true, value: reportOf(negotiation, settings, { chosen, described }), warnings: [] };
}

function daysOf(negotiation: Negotiation, { from, until }: TimelineSettings): readonly Day[] {
  const end = until ?? lastDayOf(negotiation);
  if (from !== undefined && from > end) return [];
  const turning = turningDaysOf(negotiation).filter((day) => day <= end);
  // What holds on the first day of a range began before it.
  const inRange = from === undefined ? turning : [from, ...turning.filter((day) => day > from)];
  return [...new Set([...inRange, end])].filter((day) => day <= end).sort();
}

interface Context {
  readonly shares: DayShares;
  readonly earlier: { readonly day: Day; readonly shares: DayShares } | undefined;
  readonly chosen: Package;
  /** The parties that count on the last day. */
  readonly spoken: ReadonlySet<number>;
}

function describeDay(day: Day, { shares, earlier, chosen, spoken }: Context): TimelineDay {
  const { negotiation, stands, counted } = shares;
  const since = earlier?.day ?? before;
  const { cameIntoForce, leftForce, stances } = changesBetween(negotiation, since, day);
  const silent = negotiation.parties.filter(
    ({ index, options, consent }) => (options.length > 0 || consent) && stands[index]!.isSilent,
  );
  const shifts = earlier === undefined ? [] : shiftsBetween(earlier.shares, shares);
  const place = shares.feasible.indexOf(chosen);
  const removedBy = removalOf(negotiation, chosen);
  return {
    day,
    cameIntoForce,
    leftForce,
    stances,
    means: earlier === undefined ? [] : meansChangesBetween(negotiation, since, day),
    silent: silent.map(({ name }) => name),
    waitedFor: silent.filter(({ index }) => spoken.has(index)).map(({ name }) => name),
    feasible: shares.feasible.length,
    acceptable: countsOf(shares),
    best: leadersOf(shares)
      .slice(0, mostListed)
      .map(({ state, share }) => ({ state: lettersIn(shares, state), share })),
    someAgreement: shares.someAgreement,
    shifts: shifts.slice(0, mostListed),
    ...(shifts.length > mostListed ? { shiftsLeftOut: shifts.length - mostListed } : {}),
    chosen: {
      share: place < 0 ? 0 : roundShare(shares.acceptance[place]!),
      feasible: place >= 0,
      ...(removedBy === undefined ? {} : { removedBy }),
      blockedBy: blockersOf({ negotiation, stands, counted }, chosen).map(({ share, ...blocker }) => ({
        ...blocker,
        share: share.share,
      })),
    },
  };
}

/** Packages that are no agreement: what there is without one. */
function isNone({ statusQuo, parties }: Negotiation, state: Package): boolean {
  return state === statusQuo || parties.some(({ fallback }) => fallback === state);
}

function lettersIn({ negotiation }: DayShares, state: Package): string {
  return lettersOf(state, negotiation.options.length);
}

/** Packages acceptable to all in some world, in most worlds first, then those with the fewest options taken. */
function leadersOf({ negotiation, feasible, acceptance }: DayShares) {
  return feasible
    .map((state, place) => ({ state, share: roundShare(acceptance[place]!) }))
    .filter(({ state, share }) => share > 0 && !isNone(negotiation, state))
    .sort((a, b) => b.share - a.share || a.state - b.state);
}

function countsOf({ negotiation, feasible, acceptance }: DayShares): TimelineDay['acceptable'] {
  const counts = { could: 0, likely: 0, surely: 0 };
  for (const [place, state] of feasible.entries()) {
    const share = roundShare(acceptance[place]!);
    if (share === 0 || isNone(negotiation, state)) continue;
    counts.could += 1;
    if (share >= 0.5) counts.likely += 1;
    if (share === 1) counts.surely += 1;
  }
  return counts;
}

/** The greatest change first; a package that is no longer feasible is acceptable in no world. */
function shiftsBetween(earlier: DayShares, later: DayShares): readonly PackageShift[] {
  const sharesIn = ({ feasible, acceptance }: DayShares): Map<Package, number> =>
    new Map(feasible.map((state, place) => [state, roundShare(acceptance[place]!)]));
  const was = sharesIn(earlier);
  const is = sharesIn(later);
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((state) => !isNone(later.negotiation, state))
    .flatMap((state): readonly PackageShift[] => {
      const [from, to] = [was.get(state) ?? 0, is.get(state) ?? 0];
      const became = becameOf(from, to);
      return became === undefined ? [] : [{ state: lettersIn(later, state), from, to, became }];
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || (a.state < b.state ? -1 : 1));
}

function reportOf(
  negotiation: Negotiation,
  settings: TimelineSettings,
  { chosen, described }: { readonly chosen: Package; readonly described: readonly TimelineDay[] },
): TimelineReport {
  const heard = described.find(({ waitedFor }) => waitedFor.length === 0);
  return {
    digest: digestOf({ negotiation: negotiation.file, timeline: settings }),
    name: negotiation.name,
    asOf: negotiation.asOf,
    options: negotiation.options.map(({ name }) => name),
    parties: negotiation.parties.map(({ name }) => name),
    statusQuo: lettersOf(negotiation.statusQuo, negotiation.options.length),
    worlds: settings.worlds,
    seed: settings.seed,
    chosen: lettersOf(chosen, negotiation.options.length),
    isNamed: settings.package !== undefined,
    ...(heard === undefined ? {} : { heard: heard.day }),
    milestones: milestonesOf(described),
    days: described,
  };
}

function noDay() {
  return errorIssue({
    code: 'no-day',
    path: 'from',
    says: 'No day lies in the range asked for.',
    remedy: 'Let the range begin on or before the day on which it ends.',
  });
}
