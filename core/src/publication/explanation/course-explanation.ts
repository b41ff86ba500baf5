import {
  type MeansStep,
  type Pledge,
  closingPledges,
  gapOf,
  mainstaysOf,
  plainAmount,
  stepsUntil,
  sustainabilityOf,
} from '../../agreement/index.ts';
import type { Day } from '../../base/day.ts';
import { optionPhrase, packagePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell, Section } from '../document.ts';
import { type OwnedCourse, courseId } from '../means/means-id.ts';
import {
  amountPhrase,
  openPeriodPhrase,
  pledgeClaim,
  requirementClaim,
  shortPhrase,
  sustainedPhrase,
} from '../means/means-phrase.ts';
import { closingClaim, courseBlocks, furtherPhrase, mainstayClaim } from '../means/means-section.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, listOf, paragraph, sectionOf, withoutId } from './explained.ts';
import { chained } from './world-claim.ts';

/** What is asked of a course: all of it, one stretch of days, what would close its gaps, or what hangs on a pledge. */
export type CoursePart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'step'; readonly step: MeansStep }
  | { readonly kind: 'closing'; readonly until?: Day }
  | { readonly kind: 'mainstay'; readonly pledge: Pledge };

export function explainCourse(ground: Ground, owned: OwnedCourse, part: CoursePart): Explained {
  switch (part.kind) {
    case 'whole':
      return explainWhole(ground, owned);
    case 'step':
      return explainStep(ground, owned, part.step);
    case 'closing':
      return explainClosing(ground, owned, part.until);
    case 'mainstay':
      return explainMainstay(ground, owned, part.pledge);
  }
}

/** Whose course it is, with the way on to it. */
export function ownerLine({ material }: Ground, { of }: OwnedCourse): Claim {
  const { negotiation } = material;
  if ('state' in of) return { ...packagePhrase(negotiation, of.state), explain: explainId.package(of.state) };
  return {
    message: `explain.course-${of.pledges}`,
    values: { option: optionPhrase(negotiation, of.option) },
    explain: explainId.option(negotiation.options[of.option]!.name),
  };
}

function titleOf({ material }: Ground, kind: string, { course }: OwnedCourse): Claim {
  const { name } = material.negotiation.means.resources[course.resource]!;
  return { message: `explain.title.${kind}`, values: { resource: { quote: name } } };
}

/** Until when a resource suffices: the stretches of days, what is missing on them, and what they are summed from. */
function explainWhole(ground: Ground, owned: OwnedCourse): Explained {
  const { negotiation } = ground.material;
  const { course } = owned;
  const sustained = sustainabilityOf(course);
  const context = { negotiation, book: ground.book };
  const caption = { message: 'explain.course-caption' };
  return {
    title: titleOf(ground, 'course', owned),
    lead: [
      ownerLine(ground, owned),
      { message: 'explain.course-sustained', values: { sustained: sustainedPhrase(sustained) } },
      ...(sustained.first === undefined
        ? []
        : [
            {
              message: 'explain.course-short',
              values: { short: shortPhrase(negotiation, course.resource, sustained) },
            },
          ]),
    ],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.course-means'),
        ...courseBlocks(owned, caption, context),
      ]),
      ...entrySections(ground, owned, {
        needs: [...new Set(course.steps.flatMap(({ needs }) => needs))],
        offers: [...new Set(course.steps.flatMap(({ offers }) => offers))],
      }),
    ],
  };
}

/** One stretch of days: the sums written out, and the entries they are made of. */
function explainStep(ground: Ground, owned: OwnedCourse, step: MeansStep): Explained {
  return {
    title: titleOf(ground, 'course-step', owned),
    lead: [
      ownerLine(ground, owned),
      { message: 'explain.course-days', values: { period: openPeriodPhrase(step) } },
    ],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, listOf(sumsOf(ground, owned, step))),
      ...entrySections(ground, owned, step),
      ...sectionOf('onward', { message: 'explain.onward' }, [wholeLink(ground, owned)]),
    ],
  };
}

/** Required, pledged and missing, each as a sum. */
function sumsOf({ material }: Ground, { course }: OwnedCourse, step: MeansStep): readonly Claim[] {
  const amount = (value: number): Claim => amountPhrase(material.negotiation, course.resource, value);
  const gap = gapOf(step);
  const required = step.needs.map(({ inPlace, rotation }) =>
    rotation === 1 ? numberPhrase(inPlace) : { message: 'explain.turned', values: { inPlace, rotation } },
  );
  const pledged = step.offers.map((offer) => numberPhrase(offer.amount));
  return [
    sumClaim('required', required, amount(step.required)),
    sumClaim('pledged', pledged, amount(step.pledged)),
    gap === 0
      ? { message: 'explain.sum-enough' }
      : {
          message: 'explain.sum-missing',
          values: { required: step.required, pledged: step.pledged, amount: amount(gap) },
        },
  ];
}

function sumClaim(what: 'required' | 'pledged', parts: readonly Claim[], amount: Claim): Claim {
  if (parts.length === 0) return { message: `explain.sum-${what}-none` };
  return { message: `explain.sum-${what}`, values: { sum: plus(parts), amount } };
}

function plus(parts: readonly Claim[]): Claim {
  return chained(parts, 'explain.plus');
}

function numberPhrase(amount: number): Claim {
  return { message: 'means.level', values: { amount } };
}

/** The requirements and pledges that count, and the pledges of the resource that do not. */
function entrySections(
  ground: Ground,
  { course }: OwnedCourse,
  { needs, offers }: Pick<MeansStep, 'needs' | 'offers'>,
): readonly Section[] {
  const { negotiation } = ground.material;
  const context = { negotiation, book: ground.book };
  const held = new Set(course.steps.flatMap((step) => step.offers));
  const others = negotiation.means.pledges.filter(
    (pledge) => pledge.resource === course.resource && !offers.includes(pledge),
  );
  const lines = (pledges: readonly Pledge[]): readonly Claim[] =>
    pledges.map((pledge) => pledgeClaim(pledge, context));
  return [
    ...sectionOf(
      'required',
      { message: 'explain.required' },
      listOf(needs.map((need) => requirementClaim(need, context))),
    ),
    ...sectionOf('pledged', { message: 'explain.pledged' }, [
      ...(offers.length === 0 ? [paragraph('explain.pledges-none')] : listOf(lines(offers))),
      ...underHeading('explain.pledge-other-days', lines(others.filter((pledge) => held.has(pledge)))),
      ...underHeading('explain.pledge-elsewhere', lines(others.filter((pledge) => !held.has(pledge)))),
    ]),
  ];
}

function underHeading(message: string, items: readonly Claim[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: { message } },
        { kind: 'list', items },
      ];
}

/** Which further pledges would close the gaps: on every day they add up to what is missing on it. */
function explainClosing(ground: Ground, owned: OwnedCourse, until: Day | undefined): Explained {
  const { negotiation } = ground.material;
  const { course } = owned;
  const further = closingPledges(course, until);
  const id = courseId(owned, negotiation);
  const rows = stepsUntil(course, until)
    .filter((step) => gapOf(step) > 0)
    .map((step): readonly Cell[] => {
      const given = further.filter(
        (pledge) => pledge.from <= step.from && (pledge.until === undefined || step.from <= pledge.until),
      );
      return [
        { text: { ...openPeriodPhrase(step), explain: explainId.meansOn(id, step.from) } },
        { text: amountPhrase(negotiation, course.resource, gapOf(step)) },
        { text: plus(given.map(({ amount }) => numberPhrase(amount))) },
      ];
    });
  return {
    title: titleOf(ground, 'closing', owned),
    lead: [ownerLine(ground, owned), withoutId(closingClaim(owned, negotiation, until))],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.closing-means'),
        ...listOf(further.map((pledge) => furtherPhrase(pledge, course, negotiation))),
        {
          kind: 'table',
          caption: { message: 'explain.closing-caption' },
          columns: [
            { message: 'means.column.period' },
            { message: 'means.column.missing' },
            { message: 'explain.closing-sum' },
          ],
          rows,
        },
      ]),
      ...sectionOf('onward', { message: 'explain.onward' }, [wholeLink(ground, owned)]),
    ],
  };
}

/** What hangs on a pledge: what would be missing without it, stretch by stretch. */
function explainMainstay(ground: Ground, owned: OwnedCourse, pledge: Pledge): Explained {
  const { negotiation } = ground.material;
  const { course } = owned;
  const { until } = negotiation.means;
  const mainstay = [...mainstaysOf(course, until), ...mainstaysOf(course)].find(
    (each) => each.pledge === pledge,
  )!;
  const id = courseId(owned, negotiation);
  const amount = (value: number): Cell => ({
    text: value > 0 ? amountPhrase(negotiation, course.resource, value) : { message: 'means.enough' },
    tone: value > 0 ? 'bad' : 'good',
  });
  const rows = course.steps
    .filter(({ offers }) => offers.includes(pledge))
    .map((step): readonly Cell[] => [
      { text: { ...openPeriodPhrase(step), explain: explainId.meansOn(id, step.from) } },
      amount(gapOf(step)),
      amount(plainAmount(step.required - step.pledged + pledge.amount)),
    ]);
  return {
    title: titleOf(ground, 'mainstay', owned),
    lead: [ownerLine(ground, owned), withoutId(mainstayClaim(mainstay, owned, negotiation))],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.mainstay-means'),
        ...listOf([pledgeClaim(pledge, { negotiation, book: ground.book })]),
        {
          kind: 'table',
          caption: { message: 'explain.mainstay-caption' },
          columns: [
            { message: 'means.column.period' },
            { message: 'explain.missing-now' },
            { message: 'explain.missing-without' },
          ],
          rows,
        },
      ]),
      ...sectionOf('onward', { message: 'explain.onward' }, [wholeLink(ground, owned)]),
    ],
  };
}

function wholeLink({ material }: Ground, owned: OwnedCourse): Block {
  return {
    kind: 'paragraph',
    text: { message: 'explain.whole-course', explain: courseId(owned, material.negotiation) },
  };
}
