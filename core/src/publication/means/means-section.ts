import {
  type FurtherPledge,
  type Mainstay,
  type MeansCourse,
  closingPledges,
  furtherTurns,
  mainstaysOf,
  meansOverTime,
  mostDemanding,
  optionSustainabilities,
  plainAmount,
  readPackage,
  sustainabilityOf,
} from '../../agreement/index.ts';
import type { BriefMaterial, SourceBook } from '../brief/material.ts';
import { optionPhrase, packagePhrase, partyPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell, Section } from '../document.ts';
import { courseBlockOf, courseTableOf, isShortCourse } from './course-block.ts';
import { explainId } from '../explanation/explain-id.ts';
import { type OwnedCourse, courseId, pledgeId } from './means-id.ts';
import {
  type MeansContext,
  amountPhrase,
  openPeriodPhrase,
  pledgeClaim,
  requirementClaim,
  shortPhrase,
  sustainedPhrase,
} from './means-phrase.ts';

/** What options require, what is pledged, until when that suffices, and what would close the gap; none without resources. */
export function meansSection(material: BriefMaterial, book: SourceBook): Section | undefined {
  const { negotiation } = material;
  const { resources } = negotiation.means;
  if (resources.length === 0) return undefined;
  const context = { negotiation, book };
  return {
    id: 'means',
    heading: { message: 'heading.means' },
    blocks: resources.flatMap((_, resource) => resourceBlocks(resource, material, context)),
  };
}

function resourceBlocks(resource: number, material: BriefMaterial, context: MeansContext): readonly Block[] {
  const { negotiation } = context;
  const { means } = negotiation;
  const { name, complete } = means.resources[resource]!;
  const needs = means.requirements.filter((need) => need.resource === resource);
  const pledges = means.pledges.filter((pledge) => pledge.resource === resource);
  const shown = shownCourse(resource, material);
  return [
    { kind: 'heading', text: { message: 'text', values: { text: { quote: name } } } },
    { kind: 'paragraph', text: { message: complete ? 'means.complete' : 'means.incomplete' } },
    needs.length + pledges.length === 0
      ? { kind: 'paragraph', text: { message: 'means.nothing' } }
      : {
          kind: 'list',
          items: [
            ...needs.map((need) => requirementClaim(need, context)),
            ...pledges.map((pledge) => pledgeClaim(pledge, context)),
          ],
        },
    ...(needs.length === 0 ? [] : [optionTable(resource, context)]),
    ...(shown === undefined ? [] : courseBlocks(shown, shown.caption, context)),
  ];
}

/** The package that asks most of a resource; where none is feasible that asks any, the option that does. */
function shownCourse(
  resource: number,
  { negotiation, agreement }: BriefMaterial,
): (OwnedCourse & { readonly caption: Claim }) | undefined {
  const { means, options } = negotiation;
  const name = { quote: means.resources[resource]!.name };
  const state = mostDemanding(means, resource, agreement.packages);
  if (state !== undefined) {
    const course = meansOverTime(means, readPackage(state, options.length)!).find(
      (each) => each.resource === resource,
    );
    return course === undefined
      ? undefined
      : {
          of: { state },
          course,
          caption: {
            message: 'means.caption',
            values: { resource: name, what: packagePhrase(negotiation, state) },
          },
        };
  }
  const alone = optionSustainabilities(means)
    .filter((each) => each.resource === resource)
    .sort((a, b) => peakOf(b.atBest.course) - peakOf(a.atBest.course))[0];
  if (alone === undefined) return undefined;
  const what = optionPhrase(negotiation, alone.option);
  return {
    of: { option: alone.option, pledges: 'at-best' },
    course: alone.atBest.course,
    caption: { message: 'means.caption-option', values: { resource: name, what } },
  };
}

function peakOf({ steps }: MeansCourse): number {
  return Math.max(...steps.map(({ required }) => required));
}

function optionTable(resource: number, { negotiation }: MeansContext): Block {
  const rows = optionSustainabilities(negotiation.means)
    .filter((each) => each.resource === resource)
    .map(({ option, alone, atBest }): readonly Cell[] => {
      const cells = (pledges: 'alone' | 'at-best', course: MeansCourse): readonly Cell[] => {
        const sustained = sustainabilityOf(course);
        const explain = courseId({ of: { option, pledges }, course }, negotiation);
        return [
          {
            text: { ...sustainedPhrase(sustained), explain },
            tone: sustained.verdict === 'lasting' ? 'good' : 'bad',
          },
          { text: { ...shortPhrase(negotiation, resource, sustained), explain } },
        ];
      };
      return [
        {
          text: {
            message: 'text',
            values: { text: optionPhrase(negotiation, option) },
            explain: explainId.option(negotiation.options[option]!.name),
          },
        },
        ...cells('alone', alone.course),
        ...cells('at-best', atBest.course),
      ];
    });
  return {
    kind: 'table',
    caption: { message: 'means.options' },
    columns: ['option', 'alone', 'short', 'at-best', 'short-at-best'].map((column) => ({
      message: `means.column.${column}`,
    })),
    rows,
  };
}

/** The picture of a course, its table, what would close its gap, and what it hangs on. */
export function courseBlocks(
  owned: OwnedCourse,
  caption: Claim,
  { negotiation }: MeansContext,
): readonly Block[] {
  const { course } = owned;
  const explain = courseId(owned, negotiation);
  const resource = { quote: negotiation.means.resources[course.resource]!.name };
  const until = negotiation.means.until;
  const mainstays = mainstaysOf(course, until);
  return [
    courseBlockOf(course, { negotiation, explain, id: `course-${course.resource}`, caption }),
    courseTableOf(course, {
      negotiation,
      explain,
      caption: { message: 'means.table', values: { resource } },
    }),
    ...(isShortCourse(course)
      ? [{ kind: 'paragraph', text: closingClaim(owned, negotiation, until) } satisfies Block]
      : []),
    ...(mainstays.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: mainstays.map((mainstay) => mainstayClaim(mainstay, owned, negotiation)),
          } satisfies Block,
        ]),
  ];
}

/** What hangs on a pledge. */
export function mainstayClaim(
  { pledge, from, by }: Mainstay,
  owned: OwnedCourse,
  negotiation: MeansContext['negotiation'],
): Claim {
  const { resource } = owned.course;
  return {
    message: 'means.mainstay',
    values: {
      party: partyPhrase(negotiation, pledge.party),
      amount: amountPhrase(negotiation, resource, pledge.amount),
      by: amountPhrase(negotiation, resource, by),
      day: { day: from },
    },
    explain: explainId.mainstay(courseId(owned, negotiation), pledgeId(pledge, negotiation)),
  };
}

/** The further pledges that would close the gaps of a course, up to a day or for good. */
export function closingClaim(
  owned: OwnedCourse,
  negotiation: MeansContext['negotiation'],
  until: string | undefined,
): Claim {
  const { course } = owned;
  const further = closingPledges(course, until).map((pledge) => furtherPhrase(pledge, course, negotiation));
  return {
    message: until === undefined ? 'means.closing' : 'means.closing-until',
    values: { further: { list: further }, ...(until === undefined ? {} : { until: { day: until } }) },
    explain: explainId.closing(courseId(owned, negotiation), until),
  };
}

/** A further pledge in words, with how much it keeps in place where turns are taken. */
export function furtherPhrase(
  pledge: FurtherPledge,
  course: MeansCourse,
  negotiation: MeansContext['negotiation'],
): Claim {
  const turns = furtherTurns(course, pledge);
  const amount = (value: number): Claim => amountPhrase(negotiation, course.resource, value);
  const values = { amount: amount(pledge.amount), period: openPeriodPhrase(pledge) };
  if (turns === undefined) return { message: 'means.further', values };
  const inPlace = amount(plainAmount(pledge.amount / turns));
  return { message: 'means.further-turns', values: { ...values, rotation: turns, inPlace } };
}
