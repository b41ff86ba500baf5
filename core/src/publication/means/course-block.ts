import {
  type MeansCourse,
  type Negotiation,
  gapOf,
  shortStretchesOf,
  sustainabilityOf,
} from '../../agreement/index.ts';
import { type Day, addDays, daysBetween } from '../../base/day.ts';
import { optionPhrase, partyPhrase } from '../brief/phrase.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import type { Block, CourseBlock } from '../document.ts';
import { explainId } from '../explanation/explain-id.ts';
import { amountPhrase, openPeriodPhrase, shortPhrase, sustainedPhrase } from './means-phrase.ts';

export interface CourseSettings {
  readonly negotiation: Negotiation;
  /** By which what stands behind the course can be asked for. */
  readonly explain: string;
  /** Of the picture, within its document. */
  readonly id: string;
  readonly caption: Claim;
}

/** The picture of a course, with its words. */
export function courseBlockOf(
  course: MeansCourse,
  { negotiation, explain, id, caption }: CourseSettings,
): CourseBlock {
  const { until, steps, days, levels } = courseOutlineOf(course);
  return {
    kind: 'course',
    id,
    caption: { ...caption, explain },
    says: { ...picturePhrase(course, negotiation), explain },
    legend: {
      required: { message: 'means.required' },
      pledged: { message: 'means.pledged' },
      missing: { message: 'means.missing' },
    },
    until,
    steps,
    days: days.map((day) => ({
      day,
      label: { message: 'means.day', values: { day: { day, short: true } } },
    })),
    levels: levels.map((level) => ({ level, label: { message: 'means.level', values: { amount: level } } })),
  };
}

/** What is drawn of a course: its steps, up to which day, and where its axes have labels. */
export interface CourseOutline {
  readonly until: Day;
  readonly steps: CourseBlock['steps'];
  readonly days: readonly Day[];
  readonly levels: readonly number[];
}

export function courseOutlineOf(course: MeansCourse): CourseOutline {
  const steps = course.steps.map(({ from, required, pledged }) => ({ from, required, pledged }));
  return {
    until: lastDrawnOf(course),
    steps,
    days: steps.map(({ from }) => from),
    levels: courseLevelsOf(Math.max(...steps.flatMap(({ required, pledged }) => [required, pledged]))),
  };
}

function picturePhrase(course: MeansCourse, negotiation: Negotiation): Claim {
  const sustained = sustainabilityOf(course);
  return {
    message: 'means.picture',
    values: {
      resource: { quote: negotiation.means.resources[course.resource]!.name },
      sustained: sustainedPhrase(sustained),
      short: shortPhrase(negotiation, course.resource, sustained),
    },
  };
}

/** What goes on without end is drawn for a third of the time before it, and for a year where nothing changes. */
function lastDrawnOf({ steps }: MeansCourse): string {
  const first = steps[0]!.from;
  const last = steps.at(-1)!.from;
  const span = daysBetween(first, last);
  return addDays(last, Math.max(span === 0 ? 365 : 30, Math.round(span / 3)));
}

/** Round levels from nothing to at least the amount, four or so. */
export function courseLevelsOf(amount: number): readonly number[] {
  if (amount <= 0) return [0, 1];
  const rough = amount / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough * 0.999)!;
  const count = Math.ceil(amount / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The steps of a course as a table: who needs what, who pledged what, and what is missing. */
export function courseTableOf(
  course: MeansCourse,
  { negotiation, explain, caption }: Omit<CourseSettings, 'id'>,
): Block {
  const { resource, steps } = course;
  const amount = (value: number): Claim => amountPhrase(negotiation, resource, value);
  const shared = (
    total: number,
    parts: readonly { readonly who: ClaimValue; readonly amount: number }[],
  ): Claim =>
    parts.length === 0
      ? amount(total)
      : {
          message: 'means.cell',
          values: {
            amount: amount(total),
            parts: {
              list: parts.map((part): Claim => ({
                message: 'means.part',
                values: { who: part.who, amount: part.amount },
              })),
            },
          },
        };
  return {
    kind: 'table',
    caption,
    columns: ['period', 'required', 'pledged', 'missing'].map((column) => ({
      message: `means.column.${column}`,
    })),
    rows: steps.map((step) => {
      const asking = { explain: explainId.meansOn(explain, step.from) };
      const required = shared(
        step.required,
        step.needs.map((need) => ({ who: optionPhrase(negotiation, need.option), amount: need.amount })),
      );
      const pledged = shared(
        step.pledged,
        step.offers.map((offer) => ({ who: partyPhrase(negotiation, offer.party), amount: offer.amount })),
      );
      const gap = gapOf(step);
      return [
        { text: { ...openPeriodPhrase(step), ...asking } },
        { text: { ...required, ...asking } },
        { text: { ...pledged, ...asking } },
        gap === 0
          ? { text: { message: 'means.enough', ...asking }, tone: 'good' }
          : { text: { ...amount(gap), ...asking }, tone: 'bad' },
      ];
    }),
  };
}

/** Whether anything is missing in a course. */
export function isShortCourse(course: MeansCourse): boolean {
  return shortStretchesOf(course).length > 0;
}
