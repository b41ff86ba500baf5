import type { Day } from '../../base/day.ts';
import { digestOf } from '../../base/digest.ts';
import { type Outcome, errorIssue } from '../../base/issue.ts';
import { blockersOf } from '../funnel/acceptance.ts';
import type { AnalysisAids } from '../world/agreement-basis.ts';
import { changesBetween } from '../comparison/changes-between.ts';
import { type DayShares, DayWalk } from './day-share.ts';
import { removalOf } from '../negotiation/feasibility.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { leadingAmong } from './leading-among.ts';
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

/** How far a replay is. */
export interface TimelineProgress {
  readonly stage: 'days';
  /** From 0 to 1. */
  readonly done: number;
  /** Where a further day is done: what there is by then. */
  readonly soFar?: () => TimelineSoFar;
}

/** What there is of a replay before its end. */
export interface TimelineSoFar {
  /** Of the days that are done: those from the first one on, and the last. What nobody knows yet is left out. */
  readonly report: TimelineReport;
  /** All days, those that are still to come too. */
  readonly days: readonly Day[];
}

export const defaultTimelineSettings: TimelineSettings = { worlds: 1000, seed: 1 };

/** So many of the leading packages, and of those that changed most, are listed for a day. */
const mostListed = 5;

/** Before anything dated: no day of a file is earlier. */
const beforeAll: Day = '0000-01-01';

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
  const end = days.at(-1);
  if (end === undefined) return { ok: false, issues: [noDay()] };
  const walk = new DayWalk(negotiation, { ...settings, kernel: kernels.world });
  const on = function* (day: Day, done: number): Generator<TimelineProgress, Outcome<DayShares>> {
    const steps = walk.on(day);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      // Most of a day goes into its worlds; what comes before them moves nothing.
      const within = step.value.stage === 'worlds' ? step.value.done : 0;
      yield { stage: 'days', done: (done + within) / days.length };
    }
    return step.value;
  };
  // The last day comes first: which package is followed hangs on it.
  const ended = yield* on(end, 0);
  if (!ended.ok) return ended;
  const last = ended.value;
  const chosen = settings.package ?? leaderOf(last, settings.seed) ?? negotiation.statusQuo;
  const whole = { chosen, spoken: new Set(last.counted) };
  const described: TimelineDay[] = [];
  const final = { ...whole, shares: last, before: days.at(-2) };
  const soFar = (): TimelineSoFar => {
    const report = reportOf(negotiation, settings, { chosen, described });
    return { report: { ...report, milestones: {}, days: [...described, describeDay(end, final)] }, days };
  };
  let earlier: DayShares | undefined;
  for (const [index, day] of days.slice(0, -1).entries()) {
    yield { stage: 'days', done: (index + 1) / days.length, soFar };
    const found = yield* on(day, index + 1);
    if (!found.ok) return found;
    described.push(describeDay(day, { ...whole, shares: found.value, before: days[index - 1], earlier }));
    earlier = found.value;
  }
  described.push(describeDay(end, { ...final, earlier }));
  return { ok: true, value: reportOf(negotiation, settings, { chosen, described }), warnings: [] };
}

/** The package that is acceptable to all in most worlds. */
function leaderOf(shares: DayShares, seed: number): Package | undefined {
  const leaders = leadersOf(shares);
  const equals = leaders.filter(({ share }) => share === leaders[0]!.share).map(({ state }) => state);
  return leadingAmong(shares, equals, seed);
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
  /** The day before it of the replay; none before the first. */
  readonly before: Day | undefined;
  /** How the packages stood on that day, where that is known. */
  readonly earlier?: DayShares | undefined;
  readonly chosen: Package;
  /** The parties that count on the last day. */
  readonly spoken: ReadonlySet<number>;
}

function describeDay(day: Day, { shares, before, earlier, chosen, spoken }: Context): TimelineDay {
  const { negotiation, stands, counted } = shares;
  const { cameIntoForce, leftForce, stances } = changesBetween(negotiation, before ?? beforeAll, day);
  const silent = negotiation.parties.filter(
    ({ index, options, consent }) => (options.length > 0 || consent) && stands[index]!.isSilent,
  );
  const shifts = earlier === undefined ? [] : shiftsBetween(earlier, shares);
  const place = shares.feasible.indexOf(chosen);
  const removedBy = removalOf(negotiation, chosen);
  return {
    day,
    cameIntoForce,
    leftForce,
    stances,
    means: before === undefined ? [] : meansChangesBetween(negotiation, before, day),
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
