import { printExpression } from '../../base/expression.ts';
import { isAlways } from '../negotiation/condition.ts';
import type { Ground, Pledge, Requirement } from '../negotiation/means.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { readPackage } from '../negotiation/package.ts';
import type { PackageVerdict } from '../report.ts';
import { type MeansCourse, meansOverTime } from './means-over-time.ts';
import { packagesOfMeans } from './means-package.ts';
import type { MeansReport } from './means-report.ts';
import { closingPledges, mainstaysOf, optionSustainabilities, sustainabilityOf } from './sustainability.ts';

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
      pledgedBy: atBest.offers.map((offer) => pledgeOf(offer, negotiation)),
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
