import {
  type MeansCourse,
  type Negotiation,
  type Pledge,
  type Requirement,
  meansOverTime,
  optionSustainabilities,
  readPackage,
} from '../../agreement/index.ts';
import { explainId } from '../explanation/explain-id.ts';

/** Whose course it is: a package's, or an option's by itself, with the pledges that hold for it alone or with all. */
export type CourseOf =
  | { readonly state: string }
  | { readonly option: number; readonly pledges: 'alone' | 'at-best' };

/** A course, and whose it is. */
export interface OwnedCourse {
  readonly of: CourseOf;
  readonly course: MeansCourse;
}

/** By which what stands behind the course can be asked for. */
export function courseId({ of, course }: OwnedCourse, { means, options }: Negotiation): string {
  const owner = 'state' in of ? of.state : `${options[of.option]!.name}:${of.pledges}`;
  return explainId.means(owner, means.resources[course.resource]!.name);
}

export function requirementId(need: Requirement, { means, options }: Negotiation): string {
  const alike = means.requirements.filter(
    ({ option, resource }) => option === need.option && resource === need.resource,
  );
  const name = options[need.option]!.name;
  return explainId.requirement(nameOf(need, means), name, alike.indexOf(need) + 1);
}

export function pledgeId(pledge: Pledge, { means, parties }: Negotiation): string {
  const alike = means.pledges.filter(
    ({ party, resource }) => party === pledge.party && resource === pledge.resource,
  );
  const name = parties[pledge.party]!.name;
  return explainId.pledge(nameOf(pledge, means), name, alike.indexOf(pledge) + 1);
}

function nameOf({ resource }: Requirement | Pledge, { resources }: Negotiation['means']): string {
  return resources[resource]!.name;
}

/** The courses of what a package requires. */
export function coursesOfPackage({ means, options }: Negotiation, state: string): readonly OwnedCourse[] {
  const code = readPackage(state, options.length);
  return code === undefined ? [] : meansOverTime(means, code).map((course) => ({ of: { state }, course }));
}

/** The courses of each option by itself. */
export function coursesOfOptions({ means }: Negotiation): readonly OwnedCourse[] {
  return optionSustainabilities(means).flatMap(({ option, alone, atBest }): readonly OwnedCourse[] => [
    { of: { option, pledges: 'alone' }, course: alone.course },
    { of: { option, pledges: 'at-best' }, course: atBest.course },
  ]);
}
