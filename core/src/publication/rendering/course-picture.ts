import { daysBetween } from '../../base/day.ts';
import type { CourseBlock } from '../document.ts';

/** Where everything of a course's picture is drawn, in the units of its view box. */
export interface CoursePicture {
  readonly width: number;
  readonly height: number;
  readonly frame: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Paths of the line of what is required, of the one of what is pledged, of the area below the latter. */
  readonly required: string;
  readonly pledged: string;
  readonly area: string;
  /** Of the areas between the two where less is pledged than required. */
  readonly missing: string;
  readonly days: readonly {
    readonly x: number;
    readonly index: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly levels: readonly { readonly y: number; readonly index: number }[];
}

const width = 560;
const height = 260;
const frame = { left: 88, right: width - 14, top: 14, bottom: height - 40 };
/** Labels of days stand at least so far apart. */
const apart = 130;

type Course = Pick<CourseBlock<unknown>, 'until' | 'steps' | 'days' | 'levels'>;

/** A step chart: time goes from left to right in every language, as it does on the maps and charts of all of them. */
export function coursePictureOf({ until, steps, days, levels }: Course): CoursePicture {
  const first = steps[0]?.from ?? until;
  const span = Math.max(1, daysBetween(first, until) + 1);
  const top = Math.max(
    1,
    ...levels.map(({ level }) => level),
    ...steps.flatMap((step) => [step.required, step.pledged]),
  );
  const across = (day: string): number =>
    rounded(frame.left + ((frame.right - frame.left) * daysBetween(first, day)) / span);
  const up = (level: number): number => rounded(frame.bottom - ((frame.bottom - frame.top) * level) / top);
  const stretches = steps.map((step, index) => {
    const next = steps[index + 1];
    return { ...step, x: across(step.from), end: next === undefined ? frame.right : across(next.from) };
  });
  const line = (levelOf: (step: (typeof stretches)[number]) => number): string =>
    stretches
      .map((step, index) => `${index === 0 ? 'M' : 'L'}${step.x} ${up(levelOf(step))}H${step.end}`)
      .join('');
  const pledged = line((step) => step.pledged);
  return {
    width,
    height,
    frame,
    required: line((step) => step.required),
    pledged,
    area: pledged === '' ? '' : `${pledged}V${frame.bottom}H${frame.left}Z`,
    missing: stretches
      .filter((step) => step.required > step.pledged)
      .map((step) => `M${step.x} ${up(step.pledged)}V${up(step.required)}H${step.end}V${up(step.pledged)}Z`)
      .join(''),
    days: spread(days.map(({ day }) => across(day))),
    levels: levels.map(({ level }, index) => ({ y: up(level), index })),
  };
}

/** Labels that would stand on each other are left out, the first and the last never. */
function spread(places: readonly number[]): CoursePicture['days'] {
  const last = places.length - 1;
  const kept: number[] = [];
  places.forEach((x, index) => {
    const before = kept.length === 0 ? -Infinity : places[kept.at(-1)!]!;
    const isClear = x - before >= apart && (index === last || places[last]! - x >= apart);
    if (index === 0 || isClear || (index === last && x > before)) kept.push(index);
  });
  return kept.map((index) => {
    const x = places[index]!;
    const anchor = x - frame.left < 40 ? 'start' : frame.right - x < 40 ? 'end' : 'middle';
    return { x, index, anchor };
  });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
