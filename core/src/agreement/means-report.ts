import { printExpression } from '../base/expression.ts';
import { type Shaped, boolean, list, number, object, oneOf, optional, text } from '../base/shape.ts';
import { isAlways } from './condition.ts';
import { type MeansCourse, meansOverTime } from './means-over-time.ts';
import { packagesOfMeans } from './means-package.ts';
import type { Ground, Pledge, Requirement } from './means.ts';
import type { Negotiation } from './negotiation.ts';
import { readPackage } from './package.ts';
import type { PackageVerdict } from './report.ts';
import { closingPledges, mainstaysOf, optionSustainabilities, sustainabilityOf } from './sustainability.ts';

const period = {
  from: optional(text({ describes: 'None where it began before.' })),
  until: optional(text({ describes: 'The last day; none where no end is stated.' })),
};
const ground = {
  evidence: optional(list(text())),
  source: optional(text()),
  guessed: optional(boolean()),
  why: optional(text()),
};

const requirement = object({
  option: text(),
  inPlace: number({ describes: 'What is in place at a time.' }),
  rotation: number({ describes: 'How many must be pledged for each one in place.' }),
  amount: number({ describes: 'What must be pledged.' }),
  ...period,
  ...ground,
});

const pledge = object({ party: text(), amount: number(), if: optional(text()), ...period, ...ground });

const stretch = object({
  from: text(),
  until: optional(text()),
  required: number(),
  pledged: number(),
  by: number(),
});

const sustained = object({
  verdict: oneOf(
    ['lasting', 'until', 'short', 'unneeded'],
    'Whether the pledges bear it for as long as it is required, up to a day, or not even at first.',
  ),
  neededFrom: optional(text()),
  neededUntil: optional(text()),
  lastDay: optional(text({ describes: 'The last day before the pledges cease to suffice.' })),
  first: optional(stretch),
  worst: optional(stretch),
});

const furtherPledge = object({ from: text(), until: optional(text()), amount: number() });
const closing = list(furtherPledge, 'The further pledges after which nothing is missing.');

const step = object({
  from: text(),
  until: optional(text()),
  required: number(),
  pledged: number(),
  requiredBy: list(object({ option: text(), amount: number() })),
  pledgedBy: list(object({ party: text(), amount: number() })),
});

/** What options require, what is pledged, and until when it suffices. */
export const meansReport = object({
  lastDay: text({ describes: 'The last stated day: feasibility looks no further.' }),
  until: optional(
    text({ describes: 'The end of the period looked at; gaps are closed up to it, else for good.' }),
  ),
  resources: list(
    object({
      name: text(),
      unit: text(),
      complete: boolean('Whether all pledges are known, so that a shortfall removes packages.'),
      requires: list(requirement),
      pledges: list(pledge),
    }),
  ),
  options: list(
    object({
      option: text(),
      resource: text(),
      alone: sustained,
      atBest: sustained,
      closing,
    }),
    'Each option by itself: alone with the pledges that hold where no other is taken, atBest with all.',
  ),
  packages: list(
    object({
      state: text(),
      resources: list(
        object({
          resource: text(),
          steps: list(step),
          sustained,
          closing,
          mainstays: list(
            object({ party: text(), amount: number(), from: text(), by: number() }),
            'Pledges without which more would be missing: from when, and by how much at worst.',
          ),
        }),
      ),
    }),
    'The best packages that require means, and for each resource the one that asks most of it.',
  ),
});

export type MeansReport = Shaped<typeof meansReport>;

/** What is known of the means; nothing where no resource is. */
export function meansReportOf(
  negotiation: Negotiation,
  packages: readonly PackageVerdict[],
): MeansReport | undefined {
  const { means } = negotiation;
  if (means.resources.length === 0) return undefined;
  return {
    lastDay: means.lastDay,
    ...(means.until === undefined ? {} : { until: means.until }),
    resources: means.resources.map((resource, index) => ({
      ...resource,
      requires: means.requirements
        .filter((need) => need.resource === index)
        .map((need) => requirementOf(need, negotiation)),
      pledges: means.pledges
        .filter((offer) => offer.resource === index)
        .map((offer) => pledgeOf(offer, negotiation)),
    })),
    options: optionSustainabilities(means).map(({ option, resource, alone, atBest }) => ({
      option: negotiation.options[option]!.name,
      resource: means.resources[resource]!.name,
      alone: sustainabilityOf(alone.course),
      atBest: sustainabilityOf(atBest.course),
      closing: closingPledges(atBest.course, means.until),
    })),
    packages: packagesOfMeans(means, packages).map((state) => ({
      state,
      resources: meansOverTime(means, readPackage(state, negotiation.options.length)!).map((course) =>
        courseReportOf(course, negotiation),
      ),
    })),
  };
}

type CourseReport = MeansReport['packages'][number]['resources'][number];

function courseReportOf(course: MeansCourse, negotiation: Negotiation): CourseReport {
  const { means, parties, options } = negotiation;
  return {
    resource: means.resources[course.resource]!.name,
    steps: course.steps.map(({ from, until, required, pledged, needs, offers }) => ({
      from,
      ...(until === undefined ? {} : { until }),
      required,
      pledged,
      requiredBy: needs.map(({ option, amount }) => ({ option: options[option]!.name, amount })),
      pledgedBy: offers.map(({ party, amount }) => ({ party: parties[party]!.name, amount })),
    })),
    sustained: sustainabilityOf(course),
    closing: closingPledges(course, means.until),
    mainstays: mainstaysOf(course, means.until).map(({ pledge: { party, amount }, from, by }) => ({
      party: parties[party]!.name,
      amount,
      from,
      by,
    })),
  };
}

function requirementOf(
  need: Requirement,
  { options }: Negotiation,
): MeansReport['resources'][number]['requires'][number] {
  const { option, inPlace, rotation, amount } = need;
  return {
    option: options[option]!.name,
    inPlace,
    rotation,
    amount,
    ...periodOf(need),
    ...groundOf(need.ground),
  };
}

function pledgeOf(
  offer: Pledge,
  { parties }: Negotiation,
): MeansReport['resources'][number]['pledges'][number] {
  const { party, amount, condition } = offer;
  return {
    party: parties[party]!.name,
    amount,
    ...(isAlways(condition) ? {} : { if: printExpression(condition.expression) }),
    ...periodOf(offer),
    ...groundOf(offer.ground),
  };
}

function periodOf({ from, until }: Requirement | Pledge): {
  readonly from?: string;
  readonly until?: string;
} {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function groundOf({ evidence, source, guessed, why }: Ground): Partial<Ground> {
  return {
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(source === undefined ? {} : { source }),
    ...(guessed ? { guessed } : {}),
    ...(why === undefined ? {} : { why }),
  };
}
