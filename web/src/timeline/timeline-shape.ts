import { type Day, dayNumberOf } from '@entente/core/base/day';

/** The picture's own width and height; it is stretched to the place that it gets. */
export const width = 1000;
export const height = 100;

/** One day's height, from 0 to 1. */
export interface Point {
  readonly day: Day;
  readonly value: number;
}

/** The day numbers at which the picture begins and ends: a little after the last day, so that it has a width too. */
export function spanOf(days: readonly Day[]): { readonly first: number; readonly end: number } {
  const first = dayNumberOf(days[0]!);
  const last = dayNumberOf(days.at(-1)!);
  return { first, end: last === first ? last + 1 : last + (last - first) / 25 };
}

/** Where a day lies between the beginning and the end of the picture, from 0 to 1. */
export function placeOf(day: Day, days: readonly Day[]): number {
  const { first, end } = spanOf(days);
  return (dayNumberOf(day) - first) / (end - first);
}

/**
 * A line that stays level from each day to the next, as what was said holds until something else is said. Of days that
 * have no point yet there is no line.
 */
export function stepLine(points: readonly Point[], days: readonly Day[]): string {
  return runsOf(points, days)
    .map(({ line }) => line)
    .join('');
}

/** The same line, closed down to nothing. */
export function stepArea(points: readonly Point[], days: readonly Day[]): string {
  return runsOf(points, days)
    .map(({ line, start }) => `${line}V${height}H${start}Z`)
    .join('');
}

/** The lines over days that follow each other, with where each begins. */
function runsOf(points: readonly Point[], days: readonly Day[]): readonly Run[] {
  const at = (day: Day): string => (width * placeOf(day, days)).toFixed(1);
  const up = (value: number): string => (height * (1 - value)).toFixed(1);
  const runs: Run[] = [];
  let isOpen = false;
  for (const [index, day] of days.entries()) {
    const point = points.find((each) => each.day === day);
    if (point !== undefined) {
      const last = isOpen ? runs.pop()! : { line: `M${at(day)} ${up(point.value)}`, start: at(day) };
      const next = days[index + 1];
      const end = next === undefined ? String(width) : at(next);
      runs.push({ ...last, line: `${last.line}${isOpen ? `V${up(point.value)}` : ''}H${end}` });
    }
    isOpen = point !== undefined;
  }
  return runs;
}

interface Run {
  readonly line: string;
  readonly start: string;
}

/** The day nearest to a day number; the earlier of two that are as near. */
export function nearestDay(number: number, days: readonly Day[]): Day {
  return days.reduce((best, day) =>
    Math.abs(dayNumberOf(day) - number) < Math.abs(dayNumberOf(best) - number) ? day : best,
  );
}

/** So many changes later or earlier, no further than the first and the last day. */
export function dayAway(day: Day, steps: number, days: readonly Day[]): Day {
  const at = days.indexOf(day) + steps;
  return days[Math.max(0, Math.min(days.length - 1, at))]!;
}

/** What a key does on the slider, as steps; undefined where it does nothing. Left and right follow the page. */
export function stepsOfKey(key: string, direction: 'ltr' | 'rtl', count: number): number | undefined {
  const forward = direction === 'ltr' ? 1 : -1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: 5,
    PageDown: -5,
    Home: -count,
    End: count,
  };
  return steps[key];
}
