import {
  type Architecture,
  type Commitment,
  type Pledge,
  type Requirement,
  architectureOf,
  mainstaysOf,
} from '../../agreement/index.ts';
import { readDay } from '../../base/day.ts';
import {
  type OwnedCourse,
  courseId,
  coursesOfOptions,
  coursesOfPackage,
  pledgeId,
  requirementId,
} from '../means/means-id.ts';
import type { CoursePart } from './course-explanation.ts';
import { explainId } from './explain-id.ts';
import type { Ground } from './explained.ts';

/** What is asked for of the means and of an architecture. */
export type AskedMeans =
  | { readonly kind: 'requirement'; readonly need: Requirement }
  | { readonly kind: 'pledge'; readonly pledge: Pledge }
  | { readonly kind: 'course'; readonly owned: OwnedCourse; readonly part: CoursePart }
  | { readonly kind: 'architecture'; readonly architecture: Architecture }
  | { readonly kind: 'commitment'; readonly architecture: Architecture; readonly commitment: Commitment };

/** Names can hold a colon, so known ids are compared whole. */
export function readMeansId(ground: Ground, kind: string, rest: string): AskedMeans | undefined {
  const { negotiation } = ground.material;
  const { requirements, pledges } = negotiation.means;
  const id = `${kind}:${rest}`;
  switch (kind) {
    case 'requirement': {
      const need = requirements.find((each) => requirementId(each, negotiation) === id);
      return need === undefined ? undefined : { kind, need };
    }
    case 'pledge': {
      const pledge = pledges.find((each) => pledgeId(each, negotiation) === id);
      return pledge === undefined ? undefined : { kind, pledge };
    }
    case 'means':
      return readCourseId(ground, id);
    case 'architecture': {
      const architecture = architectureCalled(ground, rest);
      return architecture === undefined ? undefined : { kind, architecture };
    }
    case 'commitment':
      return readCommitmentId(ground, id, rest);
    default:
      return undefined;
  }
}

function readCourseId({ material }: Ground, id: string): AskedMeans | undefined {
  const { negotiation } = material;
  const [, letters = ''] = id.split(':');
  for (const owned of [...coursesOfPackage(negotiation, letters), ...coursesOfOptions(negotiation)]) {
    const own = courseId(owned, negotiation);
    if (id !== own && !id.startsWith(`${own}:`)) continue;
    const part = partCalled(owned, own, {
      id,
      pledges: negotiation.means.pledges,
      pledgeIdOf: (pledge) => pledgeId(pledge, negotiation),
    });
    if (part !== undefined) return { kind: 'course', owned, part };
  }
  return undefined;
}

interface CourseText {
  readonly id: string;
  readonly pledges: readonly Pledge[];
  readonly pledgeIdOf: (pledge: Pledge) => string;
}

function partCalled(
  { course }: OwnedCourse,
  own: string,
  { id, pledges, pledgeIdOf }: CourseText,
): CoursePart | undefined {
  if (id === own) return { kind: 'whole' };
  const step = course.steps.find(({ from }) => id === explainId.meansOn(own, from));
  if (step !== undefined) return { kind: 'step', step };
  if (id === explainId.closing(own)) return { kind: 'closing' };
  const until = readDay(id.slice(explainId.closing(own, '').length));
  if (until !== undefined && id === explainId.closing(own, until)) return { kind: 'closing', until };
  const pledge = pledges.find((each) => id === explainId.mainstay(own, pledgeIdOf(each)));
  return pledge !== undefined && mainstaysOf(course).some((each) => each.pledge === pledge)
    ? { kind: 'mainstay', pledge }
    : undefined;
}

/** Undefined where no such package is written out as commitments. */
function architectureCalled({ material }: Ground, letters: string): Architecture | undefined {
  const architecture = architectureOf(material.negotiation, material.agreement, letters);
  return architecture.ok ? architecture.value : undefined;
}

function readCommitmentId(ground: Ground, id: string, rest: string): AskedMeans | undefined {
  const [letters = ''] = rest.split(':', 1);
  const architecture = architectureCalled(ground, letters);
  const commitment = architecture?.commitments.find(
    ({ option }) => explainId.commitment(letters, ground.material.negotiation.options[option]!.name) === id,
  );
  return architecture === undefined || commitment === undefined
    ? undefined
    : { kind: 'commitment', architecture, commitment };
}
