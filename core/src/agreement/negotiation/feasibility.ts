import type { Negotiation } from './negotiation.ts';
import { type Package, lettersOf } from './package.ts';
import { isShort, optionsBehind } from './means.ts';

export interface Feasibility {
  readonly thinkable: number;
  /** Packages that break no rule and whose means are not known to be missing, in ascending order. */
  readonly feasible: readonly Package[];
  /** What removed how many: each package counts once, at the first thing that removes it, rules before means. */
  readonly removedBy: readonly Removal[];
  /** The smallest set of rules and resources that leaves nothing, where nothing is left. */
  readonly emptiedBy?: readonly string[];
}

export interface Removal {
  readonly rule?: string;
  readonly resource?: string;
  readonly count: number;
}

/** More feasible packages than this are refused. */
export const mostFeasible = 65_536;

/** Steps 1 and 2 of the funnel. Yields the share of packages looked at. */
export function* feasibilityOf(negotiation: Negotiation): Generator<number, Feasibility> {
  const thinkable = 2 ** negotiation.options.length;
  const feasible: Package[] = [];
  const byRule = negotiation.rules.map(() => 0);
  const byResource = negotiation.means.resources.map(() => 0);
  const lackTests = lackTestsOf(negotiation);
  for (let state: Package = 0; state < thinkable; state += 1) {
    if (state % 4096 === 4095) yield state / thinkable;
    const broken = negotiation.rules.findIndex((rule) => !rule.test.holdsIn(state));
    if (broken >= 0) {
      byRule[broken]! += 1;
      continue;
    }
    const lacking = firstLacking(lackTests, state);
    if (lacking !== undefined) byResource[lacking]! += 1;
    else if (feasible.length <= mostFeasible) feasible.push(state);
  }
  return {
    thinkable,
    feasible,
    removedBy: [
      ...negotiation.rules.map((rule, index) => ({ rule: rule.says, count: byRule[index]! })),
      ...negotiation.means.resources.flatMap((resource, index) =>
        byResource[index]! > 0 ? [{ resource: resource.name, count: byResource[index]! }] : [],
      ),
    ],
    ...(feasible.length > 0 ? {} : { emptiedBy: yield* emptyingSet(negotiation) }),
  };
}

/** The first rule or resource that removes the package, in words; undefined where it is feasible. */
export function removalOf(negotiation: Negotiation, state: Package): string | undefined {
  const broken = negotiation.rules.find((rule) => !rule.test.holdsIn(state));
  if (broken !== undefined) return broken.says;
  const lacking = firstLacking(lackTestsOf(negotiation), state);
  return lacking === undefined ? undefined : negotiation.means.resources[lacking]?.name;
}

/** Whether packages lack one resource. */
interface LackTest {
  readonly resource: number;
  readonly isLacking: (state: Package) => boolean;
}

/**
 * Only where all pledges of a resource are known does a shortfall remove a package: what nobody reported is not zero.
 * Of a package only the options matter that require the resource or that a pledge of it depends on, so that each choice
 * of those is looked at once.
 */
function lackTestsOf({ means }: Negotiation): readonly LackTest[] {
  return means.resources.flatMap(({ complete }, resource): readonly LackTest[] => {
    if (!complete) return [];
    const mask = optionsBehind(means, resource).reduce((bits, option) => bits | (1 << option), 0);
    const known = new Map<Package, boolean>();
    const isLacking = (state: Package): boolean => {
      const choice = state & mask;
      const found = known.get(choice) ?? isShort(means, resource, choice);
      known.set(choice, found);
      return found;
    };
    return [{ resource, isLacking }];
  });
}

/** The place of the first resource that the package lacks. */
function firstLacking(tests: readonly LackTest[], state: Package): number | undefined {
  return tests.find(({ isLacking }) => isLacking(state))?.resource;
}

/**
 * The smallest set of rules and complete resources that no package satisfies: sets are tried by size. Each package is
 * first reduced to the set of what it breaks; a set empties the funnel where it meets every one of those (a smallest
 * hitting set).
 */
function* emptyingSet(negotiation: Negotiation): Generator<number, readonly string[]> {
  const lackTests = lackTestsOf(negotiation);
  const names = [
    ...negotiation.rules.map((rule) => rule.says),
    ...negotiation.means.resources.map((resource) => resource.name),
  ];
  const breaks = new Set<string>();
  const broken: bigint[] = [];
  const thinkable = 2 ** negotiation.options.length;
  for (let state: Package = 0; state < thinkable; state += 1) {
    if (state % 4096 === 4095) yield state / thinkable;
    let set = 0n;
    negotiation.rules.forEach((rule, index) => {
      if (!rule.test.holdsIn(state)) set |= 1n << BigInt(index);
    });
    for (const { resource, isLacking } of lackTests)
      if (isLacking(state)) set |= 1n << BigInt(negotiation.rules.length + resource);
    const key = set.toString(36);
    if (!breaks.has(key)) {
      breaks.add(key);
      broken.push(set);
    }
  }
  const needed = broken.filter((set) => !broken.some((other) => other !== set && (other & set) === other));
  for (let size = 1; size <= names.length; size += 1) {
    const found = hittingSet(needed, size);
    if (found !== undefined) return names.filter((_, index) => ((found >> BigInt(index)) & 1n) === 1n);
  }
  throw new Error(`No rule empties ${lettersOf(0, negotiation.options.length)}.`);
}

/** At most `size` members that meet every set: one of the first set's members must be among them. */
function hittingSet(needed: readonly bigint[], size: number): bigint | undefined {
  const [first] = needed;
  if (first === undefined) return 0n;
  if (size === 0) return undefined;
  for (let member = 1n; member <= first; member <<= 1n) {
    if ((first & member) === 0n) continue;
    const rest = hittingSet(
      needed.filter((set) => (set & member) === 0n),
      size - 1,
    );
    if (rest !== undefined) return rest | member;
  }
  return undefined;
}
