import { type Day, dayNumberOf } from '@entente/core/base/day';

/** The picture's own width and height; it is stretched to the place that it gets. */
export const width = 1000;
export const height = 100;

/** One day's height, from 0 to 1. */
export interface Point {
  readonly day: Day;
  readonly value: number;
}

/** Where a day lies between the first and the last, from 0 to 1. */
export function placeOf(day: Day, days: readonly Day[]): number {
  const first = dayNumberOf(days[0]!);
  const last = dayNumberOf(days.at(-1)!);
  return last === first ? 0 : (dayNumberOf(day) - first) / (last - first);
}

/** A line that stays level from each day to the next, as what was said holds until something else is said. */
export function stepLine(points: readonly Point[]): string {
  const days = points.map(({ day }) => day);
  const at = (day: Day): string => (width * placeOf(day, days)).toFixed(1);
  const up = (value: number): string => (height * (1 - value)).toFixed(1);
  return points
    .map(({ day, value }, index) => (index === 0 ? `M${at(day)} ${up(value)}` : `H${at(day)}V${up(value)}`))
    .join('');
}

/** The same line, closed down to nothing. */
export function stepArea(points: readonly Point[]): string {
  return points.length === 0 ? '' : `${stepLine(points)}V${height}H0Z`;
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
