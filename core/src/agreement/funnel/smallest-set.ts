/** A set of things by their numbers, as bits. */
export type Members = bigint;

/** What a set must hold: all of at least one of these. None of them holds all of another. */
export type Requirement = readonly Members[];

export interface SmallestSets {
  /** Every set of least size that meets all requirements, in ascending order; up to the limit. */
  readonly sets: readonly Members[];
  /** Whether there are more than the limit. */
  readonly hasMore: boolean;
  /** Whether the search was given up, since there is too much to try: then no set is told rather than one too large. */
  readonly isGivenUp: boolean;
}

/** So many sets are tried; the problem is hard in general (Karp 1972), and whoever asks must not wait for ever. */
const mostTried = 400_000;

/**
 * The smallest sets that meet every requirement: where each alternative is one thing, smallest hitting sets. Sizes are
 * tried from the least that could do; of one size, a set that does not yet meet a requirement must hold one of its
 * alternatives, so all sets of that size are found. Yields at times how far it came, from 0 to 1.
 *
 * @param limit more sets than this are not listed.
 * @returns undefined where no set meets a requirement without alternatives.
 */
export function* smallestSets(
  given: readonly Requirement[],
  limit: number,
  tries = mostTried,
): Generator<number, SmallestSets | undefined> {
  const needed = yield* withoutImplied(given);
  if (needed.some((alternatives) => alternatives.length === 0)) return undefined;
  const most = sizeOf(needed.reduce((all, alternatives) => alternatives.reduce(union, all), 0n));
  const search = { limit: limit + 1, left: tries };
  for (let size = leastBeside(needed, 0n); size <= most; size += 1) {
    const found = yield* setsOfSize(needed, size, search);
    if (search.left <= 0) return { sets: [], hasMore: false, isGivenUp: true };
    if (found.length > 0)
      return { sets: inOrder(found).slice(0, limit), hasMore: found.length > limit, isGivenUp: false };
  }
  return { sets: [], hasMore: false, isGivenUp: false };
}

interface Search {
  readonly limit: number;
  left: number;
}

function* setsOfSize(
  needed: readonly Requirement[],
  size: number,
  search: Search,
): Generator<number, readonly Members[]> {
  const found = new Set<Members>();
  const seen = new Set<Members>();
  const waiting: Members[] = [0n];
  while (waiting.length > 0 && found.size < search.limit && search.left > 0) {
    search.left -= 1;
    if (search.left % 256 === 0) yield 1 - search.left / mostTried;
    const chosen = waiting.pop()!;
    const unmet = needed.filter((alternatives) => !isMet(alternatives, chosen));
    if (unmet.length === 0) {
      found.add(chosen);
      continue;
    }
    if (sizeOf(chosen) + leastBeside(unmet, chosen) > size) continue;
    for (const alternative of unmet[0]!.toReversed()) {
      const next = chosen | alternative;
      if (seen.has(next) || sizeOf(next) > size) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return [...found];
}

/** No fewer things than this meet the requirements beside what is chosen: requirements that share nothing add up. */
function leastBeside(unmet: readonly Requirement[], chosen: Members): number {
  let least = 0;
  let used = chosen;
  for (const alternatives of unmet) {
    const all = alternatives.reduce(union, 0n) & ~chosen;
    if ((all & used) !== 0n) continue;
    used |= all;
    least += Math.min(...alternatives.map((alternative) => sizeOf(alternative & ~chosen)));
  }
  return least;
}

/** The same requirements without those that another one implies; those with the fewest alternatives first. */
function* withoutImplied(given: readonly Requirement[]): Generator<number, readonly Requirement[]> {
  const sorted = given.toSorted((a, b) => a.length - b.length);
  const kept: Requirement[] = [];
  for (const [index, requirement] of sorted.entries()) {
    if (index % 64 === 63) yield 0;
    if (!kept.some((other) => implies(other, requirement))) kept.push(requirement);
  }
  return kept;
}

/** Whether whatever meets one requirement meets the other. */
function implies(one: Requirement, other: Requirement): boolean {
  return one.every((alternative) => isMet(other, alternative));
}

function isMet(alternatives: Requirement, chosen: Members): boolean {
  return alternatives.some((alternative) => (alternative & chosen) === alternative);
}

/**
 * The smallest ways to hold a member of every one of several sets (Berge's transversals): the alternatives of a
 * requirement that several conditions make together.
 */
export function transversalsOf(sets: readonly Members[]): Requirement {
  return sets.reduce<Requirement>(
    (ways, set) =>
      minimalOf(
        ways.flatMap((way) =>
          (way & set) !== 0n ? [way] : membersOf(set).map((member) => way | (1n << member)),
        ),
      ),
    [0n],
  );
}

/** Those of the sets that hold none of the others. */
export function minimalOf(sets: readonly Members[]): Requirement {
  const distinct = [...new Set(sets)];
  return distinct.filter((set) => !distinct.some((other) => other !== set && (other & set) === other));
}

/** The numbers of what is in the set, ascending. */
export function membersOf(set: Members): readonly bigint[] {
  const members: bigint[] = [];
  for (let member = 0n, rest = set; rest > 0n; member += 1n, rest >>= 1n)
    if ((rest & 1n) === 1n) members.push(member);
  return members;
}

function sizeOf(set: Members): number {
  let size = 0;
  for (let rest = set; rest > 0n; rest &= rest - 1n) size += 1;
  return size;
}

function union(a: Members, b: Members): Members {
  return a | b;
}

function inOrder(sets: readonly Members[]): readonly Members[] {
  return sets.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
