import { meansOverTime } from './means-over-time.ts';
import { type Means, needsOf } from '../negotiation/means.ts';
import { type Package, isTaken, readPackage } from '../negotiation/package.ts';

/** A package as far as it matters for which means are shown. */
interface Ranked {
  readonly state: string;
  readonly feasible: boolean;
  readonly acceptable: { readonly share: number };
}

const mostShown = 8;

/**
 * The packages whose means are shown: the best of those that require any, and for each resource the one that asks most
 * of it, so that what several options need together is seen even where no party could accept it yet.
 *
 * @param packages The best first.
 */
export function packagesOfMeans(means: Means, packages: readonly Ranked[]): readonly string[] {
  const needing = packages.filter(({ state, feasible }) => feasible && requiresAny(means, stateOf(state)));
  const demanding = means.resources.flatMap((_, resource) => mostDemanding(means, resource, needing) ?? []);
  const best = needing.slice(0, mostShown).map(({ state }) => state);
  return [...new Set([...best, ...demanding])];
}

/** The package that asks most of a resource; of several the one that most is pledged for, then the best one. */
export function mostDemanding(
  means: Means,
  resource: number,
  packages: readonly Ranked[],
): string | undefined {
  let most: { readonly state: string; readonly asked: number; readonly pledged: number } | undefined;
  for (const { state, feasible } of packages) {
    if (!feasible || needsOf(means, resource, stateOf(state)).length === 0) continue;
    const course = meansOverTime(means, stateOf(state)).find((each) => each.resource === resource);
    const asked = Math.max(0, ...course!.steps.map(({ required }) => required));
    const pledged = Math.max(0, ...course!.steps.map((step) => step.pledged));
    if (most === undefined || asked > most.asked || (asked === most.asked && pledged > most.pledged))
      most = { state, asked, pledged };
  }
  return most?.state;
}

function requiresAny({ requirements }: Means, state: Package): boolean {
  return requirements.some(({ option }) => isTaken(state, option));
}

function stateOf(letters: string): Package {
  return readPackage(letters, letters.length)!;
}
