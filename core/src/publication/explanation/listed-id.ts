import {
  type NextQuestion,
  architectureOf,
  closingPledges,
  mainstaysOf,
  mostDemanding,
  packagesOfMeans,
  leadingPackages,
  printSuppositions,
  suppositionsOf,
} from '../../agreement/index.ts';
import { changesPhrase, holdsClaim, shareClaim, undoingClaims, wayStepClaim } from '../brief/change-claim.ts';
import { packagePhrase } from '../brief/phrase.ts';
import { goalClaim, shiftClaims, supposedClaim } from '../brief/what-if-section.ts';
import type { Claim } from '../claim.ts';
import { type OwnedCourse, courseId, coursesOfOptions, coursesOfPackage } from '../means/means-id.ts';
import { openPeriodPhrase, pledgeClaim, requirementClaim } from '../means/means-phrase.ts';
import { closingClaim, mainstayClaim } from '../means/means-section.ts';
import { explainArchitecture } from './architecture-explanation.ts';
import { ownerLine } from './course-explanation.ts';
import { explainId } from './explain-id.ts';
import type { Ground } from './explained.ts';

/** So many sets of changes, and questions, are listed with all that can be asked of them. */
const mostAdvice = 6;
/** The share that the least change is looked for where none was named. */
const usualTarget = 0.8;

/** What can be asked of the means: what options require, what parties pledged, and the courses that follow. */
export function meansIds(ground: Ground): readonly Claim[] {
  const { negotiation, agreement } = ground.material;
  const { means } = negotiation;
  const context = { negotiation, book: ground.book };
  const demanding = means.resources.map((_, resource) => mostDemanding(means, resource, agreement.packages));
  const shown = packagesOfMeans(means, agreement.packages);
  return [
    ...means.requirements.map((need) => requirementClaim(need, context)),
    ...means.pledges.map((pledge) => pledgeClaim(pledge, context)),
    ...coursesOfOptions(negotiation).flatMap((owned) => courseIds(ground, owned)),
    ...shown.flatMap((state) =>
      coursesOfPackage(negotiation, state).flatMap((owned) =>
        demanding[owned.course.resource] === state ? courseIds(ground, owned) : [courseClaim(ground, owned)],
      ),
    ),
  ];
}

function courseClaim(ground: Ground, owned: OwnedCourse): Claim {
  const { negotiation } = ground.material;
  return {
    message: 'explain.course-of',
    values: {
      resource: { quote: negotiation.means.resources[owned.course.resource]!.name },
      owner: ownerLine(ground, owned),
    },
    explain: courseId(owned, negotiation),
  };
}

/** All that can be asked of one course. */
function courseIds(ground: Ground, owned: OwnedCourse): readonly Claim[] {
  const { negotiation } = ground.material;
  const { until } = negotiation.means;
  const { course } = owned;
  const id = courseId(owned, negotiation);
  return [
    courseClaim(ground, owned),
    ...course.steps.map((step) => ({
      message: 'explain.course-days',
      values: { period: openPeriodPhrase(step) },
      explain: explainId.meansOn(id, step.from),
    })),
    ...(closingPledges(course, until).length === 0 ? [] : [closingClaim(owned, negotiation, until)]),
    ...mainstaysOf(course, until).map((mainstay) => mainstayClaim(mainstay, owned, negotiation)),
  ];
}

/** What can be asked of the architecture of the package with the best prospects. */
export function architectureIds(ground: Ground): readonly Claim[] {
  const { negotiation, agreement } = ground.material;
  const architecture = architectureOf(negotiation, agreement);
  if (!architecture.ok) return [];
  const { state } = architecture.value;
  const { sections } = explainArchitecture(ground, architecture.value);
  return [
    { ...packagePhrase(negotiation, state), explain: explainId.architecture(state) },
    ...sections
      .filter(({ id }) => id === 'commitments')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))),
  ];
}

/** What can be asked of advice: what was found already, what answers would do, and the least change for the leading package. */
export function adviceIds(ground: Ground): readonly Claim[] {
  const { negotiation, agreement } = ground.material;
  const { leastChangeSearch: search, whatIf = [] } = agreement;
  const [best] = leadingPackages(agreement);
  const aim =
    search === undefined
      ? best === undefined
        ? undefined
        : { state: best.state, target: usualTarget }
      : { state: search.package, target: search.target };
  return [
    ...(aim === undefined
      ? []
      : [
          {
            message: 'explain.least-change-of',
            values: { package: packagePhrase(negotiation, aim.state), target: { share: aim.target } },
            explain: explainId.leastChange(aim.state, aim.target),
          },
        ]),
    ...changeIds(ground),
    ...whatIf.flatMap((preview) => [
      goalClaim(preview, negotiation),
      ...shiftClaims(preview, negotiation).slice(0, mostAdvice),
    ]),
    ...agreement.nextQuestions
      .filter(({ distinguishable }) => distinguishable)
      .slice(0, mostAdvice)
      .flatMap((question) => answerIds(ground, question)),
  ];
}

/** The sets of changes that the report has, each with its stability, its way, and what would undo it. */
function changeIds({ material }: Ground): readonly Claim[] {
  const { negotiation, agreement } = material;
  const { leastChange = [], leastChangeSearch: search } = agreement;
  if (search === undefined) return [];
  return leastChange.slice(0, mostAdvice).flatMap((set, place): readonly Claim[] => {
    const id = explainId.change(search.package, search.target, place + 1);
    const of = { negotiation, state: search.package, id };
    return [
      set.changes.length === 0 ? shareClaim(set, of) : { ...changesPhrase(set, of), explain: id },
      ...holdsClaim(set, of),
      ...(set.onTheWay?.steps ?? []).map((step, index) => wayStepClaim(step, index, of)),
      ...undoingClaims(set, of),
    ];
  });
}

function answerIds({ material }: Ground, question: NextQuestion): readonly Claim[] {
  return Object.values(suppositionsOf(question)).map((supposition) => ({
    ...supposedClaim({ supposed: [supposition] }, material.negotiation),
    explain: explainId.whatIf(material.agreement.goal, printSuppositions([supposition])),
  }));
}
