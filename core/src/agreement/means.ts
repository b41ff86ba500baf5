import { type Day, addDays } from '../base/day.ts';
import { type Issue, errorIssue } from '../base/issue.ts';
import { type PackageTest, always } from './condition.ts';
import type { NegotiationFile } from './negotiation-file.ts';
import { type NameTable, readOptionName, readPartyName, readTest } from './name-table.ts';
import { type Package, isTaken } from './package.ts';
import type { Shortfall } from './report.ts';

/** Something that options need and parties pledge: troops, money, aircraft. */
export interface Resource {
  readonly name: string;
  readonly unit: string;
  /** Whether all pledges are known. Only then does a shortfall make a package infeasible. */
  readonly complete: boolean;
}

interface Requirement {
  readonly option: number;
  readonly resource: number;
  /** Amount times rotation factor. */
  readonly amount: number;
  readonly from?: Day;
  readonly until?: Day;
}

interface Pledge {
  readonly party: number;
  readonly resource: number;
  readonly amount: number;
  readonly from?: Day;
  readonly until?: Day;
  readonly condition: PackageTest;
}

export interface Means {
  readonly asOf: Day;
  /** The end of the period looked at, where the file states one. */
  readonly until?: Day;
  /** The days on which the sums can change, from `asOf` to the last stated day. */
  readonly turningDays: readonly Day[];
  readonly resources: readonly Resource[];
  readonly requirements: readonly Requirement[];
  readonly pledges: readonly Pledge[];
}

export function readMeans(file: NegotiationFile, names: NameTable, issues: Issue[]): Means {
  const resources = (file.resources ?? []).map(({ name, unit, complete }) => ({
    name,
    unit,
    complete: complete === true,
  }));
  const resourceOf = (name: string, path: string): number | undefined => {
    const index = resources.findIndex((resource) => resource.name === name);
    if (index >= 0) return index;
    issues.push(unknownResource(name, resources, path));
    return undefined;
  };
  const requirements = (file.requires ?? []).flatMap((entry, index) => {
    const path = `requires[${index}]`;
    const option = readOptionName(entry.option, { names, path: `${path}.option`, issues });
    const resource = resourceOf(entry.resource, `${path}.resource`);
    checkPeriod(entry, path, issues);
    if (option === undefined || resource === undefined) return [];
    return [{ option, resource, amount: entry.amount * (entry.rotation ?? 1), ...periodOf(entry) }];
  });
  const pledges = (file.pledges ?? []).flatMap((entry, index) => {
    const path = `pledges[${index}]`;
    const party = readPartyName(entry.party, { names, path: `${path}.party`, issues });
    const resource = resourceOf(entry.resource, `${path}.resource`);
    const condition =
      entry.if === undefined ? always : readTest(entry.if, { names, path: `${path}.if`, issues });
    checkPeriod(entry, path, issues);
    if (party === undefined || resource === undefined || condition === undefined) return [];
    return [{ party, resource, amount: entry.amount, condition, ...periodOf(entry) }];
  });
  const until = file.period?.until;
  const means = { ...(until === undefined ? {} : { until }), resources, requirements, pledges };
  return meansOn(means, file.asOf);
}

/** The same means, looked at from another day on. */
export function meansOn(means: Omit<Means, 'asOf' | 'turningDays'>, asOf: Day): Means {
  return { ...means, asOf, turningDays: turningDaysOf(means, asOf) };
}

interface Period {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

function periodOf({ from, until }: Period): { readonly from?: Day; readonly until?: Day } {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function checkPeriod({ from, until }: Period, path: string, issues: Issue[]): void {
  if (from === undefined || until === undefined || from <= until) return;
  issues.push(
    errorIssue({
      code: 'period-backwards',
      path,
      says: `It ends on ${until}, before it begins on ${from}.`,
      remedy: 'Exchange the two days.',
      found: `${from} to ${until}`,
    }),
  );
}

/**
 * Where the pledges do not suffice for the package: for every resource, on each day from `asOf` to the last stated day
 * on which something begins or has just ended. Both ends of a period belong to it. A period without an end has none;
 * without a beginning it began before.
 */
export function shortfallsOf(means: Means, state: Package): readonly Shortfall[] {
  return means.resources.flatMap((resource, index) => {
    const needs = means.requirements.filter(
      (requirement) => requirement.resource === index && isTaken(state, requirement.option),
    );
    if (needs.length === 0) return [];
    const offers = means.pledges.filter(
      (pledge) => pledge.resource === index && pledge.condition.holdsIn(state),
    );
    return shortfallsOver(means.turningDays, needs, offers).map((shortfall) => ({
      ...shortfall,
      resource: resource.name,
      complete: resource.complete,
    }));
  });
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

function sumOn(day: Day, entries: readonly (Period & { readonly amount: number })[]): number {
  return entries
    .filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until))
    .reduce((sum, { amount }) => sum + amount, 0);
}

function turningDaysOf(means: Omit<Means, 'asOf' | 'turningDays'>, asOf: Day): readonly Day[] {
  const periods = [...means.requirements, ...means.pledges];
  const stated = [...periods.flatMap(({ from, until }) => [from, until]), means.until].filter(
    (day) => day !== undefined,
  );
  const horizon = stated.reduce((last, day) => (day > last ? day : last), asOf);
  const days = new Set([asOf]);
  for (const { from, until } of periods) {
    if (from !== undefined) days.add(from);
    if (until !== undefined) days.add(addDays(until, 1));
  }
  return [...days].filter((day) => day >= asOf && day <= horizon).sort();
}

function unknownResource(name: string, resources: readonly Resource[], path: string): Issue {
  return errorIssue({
    code: 'unknown-resource',
    path,
    says: `There is no resource "${name}".`,
    remedy:
      resources.length === 0
        ? 'Add it under "resources", with its unit.'
        : `Use one of: ${resources.map((resource) => resource.name).join(', ')}; or add it under "resources".`,
    found: name,
  });
}
