import {
  type Ground as FigureGround,
  type Pledge,
  type Requirement,
  optionSustainabilities,
  packagesOfMeans,
} from '../../agreement/index.ts';
import { optionPhrase, partyPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Section } from '../document.ts';
import { type OwnedCourse, courseId, coursesOfPackage } from '../means/means-id.ts';
import { amountPhrase, pledgeClaim, requirementClaim } from '../means/means-phrase.ts';
import { explainId } from './explain-id.ts';
import {
  type Explained,
  type Ground,
  firstOf,
  listOf,
  paragraph,
  sectionOf,
  withoutId,
} from './explained.ts';
import { ownerLine } from './course-explanation.ts';
import { partyLink } from './party-explanation.ts';
import { statementLine } from './position-explanation.ts';

/** What an option requires: how much must be pledged for what is in place, and what says so. */
export function explainRequirement(ground: Ground, need: Requirement): Explained {
  const { negotiation } = ground.material;
  const { resource, option, inPlace, rotation, amount } = need;
  const own = optionSustainabilities(negotiation.means).find(
    (each) => each.option === option && each.resource === resource,
  )!;
  const courses = [
    { of: { option, pledges: 'alone' }, course: own.alone.course },
    { of: { option, pledges: 'at-best' }, course: own.atBest.course },
    ...shownCourses(
      ground,
      ({ course }) => course.resource === resource && course.steps.some(({ needs }) => needs.includes(need)),
    ),
  ] as const;
  return {
    title: { message: 'explain.title.requirement', values: { option: optionPhrase(negotiation, option) } },
    lead: [withoutId(requirementClaim(need, { negotiation, book: ground.book }))],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        rotation === 1
          ? paragraph('explain.no-turns', { amount: amountPhrase(negotiation, resource, amount) })
          : paragraph('explain.turns', {
              inPlace,
              rotation,
              amount: amountPhrase(negotiation, resource, amount),
            }),
      ]),
      ...groundSections(ground, need.ground),
      ...courseSection(ground, courses),
      ...sectionOf('onward', { message: 'explain.onward' }, [
        {
          kind: 'paragraph',
          text: {
            message: 'explain.all-of-option',
            values: { option: optionPhrase(negotiation, option) },
            explain: explainId.option(negotiation.options[option]!.name),
          },
        },
        { kind: 'paragraph', text: resourceClaim(ground, resource) },
      ]),
    ],
  };
}

/** What a party pledged: on which condition, and what says so. */
export function explainPledge(ground: Ground, pledge: Pledge): Explained {
  const { negotiation } = ground.material;
  const courses = shownCourses(
    ground,
    ({ course }) =>
      course.resource === pledge.resource && course.steps.some(({ offers }) => offers.includes(pledge)),
  );
  return {
    title: {
      message: 'explain.title.pledge',
      values: { party: partyPhrase(negotiation, pledge.party) },
    },
    lead: [withoutId(pledgeClaim(pledge, { negotiation, book: ground.book }))],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph(
          pledge.condition.options.length === 0 ? 'explain.pledge-counts' : 'explain.pledge-counts-if',
        ),
      ]),
      ...groundSections(ground, pledge.ground),
      ...courseSection(ground, courses),
      ...sectionOf('onward', { message: 'explain.onward' }, [
        partyLink(ground, pledge.party),
        { kind: 'paragraph', text: resourceClaim(ground, pledge.resource) },
      ]),
    ],
  };
}

/** What a figure rests on: the sentences, a public source, or that it is assumed, with the reason given. */
function groundSections(
  { book }: Ground,
  { evidence, source, guessed, why }: FigureGround,
): readonly Section[] {
  const lines = [
    ...(guessed ? [{ message: 'explain.ground-assumed' }] : []),
    ...(source === undefined
      ? []
      : [{ message: 'explain.ground-source', values: { source: { quote: source } } }]),
    ...(why === undefined ? [] : [{ message: 'explain.ground-why', values: { why: { quote: why } } }]),
    ...evidence.map((id): Claim => {
      const [number] = book.numbersOf([id]);
      return number === undefined
        ? { message: 'explain.elsewhere', values: { id: { quote: id } } }
        : statementLine(book.noteNumbered(number));
    }),
  ];
  return sectionOf(
    'ground',
    { message: 'explain.ground' },
    lines.length === 0 ? [paragraph('explain.ground-none')] : listOf(lines),
  );
}

/** Of the packages whose means are shown, the courses that are meant. */
function shownCourses(
  { material }: Ground,
  isMeant: (owned: OwnedCourse) => boolean,
): readonly OwnedCourse[] {
  const { negotiation, agreement } = material;
  return packagesOfMeans(negotiation.means, agreement.packages)
    .flatMap((state) => coursesOfPackage(negotiation, state))
    .filter(isMeant);
}

const mostCourses = 6;

function courseSection(ground: Ground, courses: readonly OwnedCourse[]): readonly Section[] {
  const { negotiation } = ground.material;
  const lines = courses.map((owned) => ({
    ...ownerLine(ground, owned),
    explain: courseId(owned, negotiation),
  }));
  return sectionOf('courses', { message: 'explain.counts-in' }, firstOf(lines, mostCourses));
}

function resourceClaim({ material }: Ground, resource: number): Claim {
  const { name } = material.negotiation.means.resources[resource]!;
  return {
    message: 'explain.all-of-resource',
    values: { resource: { quote: name } },
    explain: explainId.resource(name),
  };
}
