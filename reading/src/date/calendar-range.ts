import { type Day, addDays, readDay, weekdayOf } from '@entente/core/base/day';
import { type DateUnit, type Season, type Shift, seasons } from './date-value.ts';

/** The days a time comes to, both ends included; null where it cannot be told. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const nowhere: DayRange = { from: null, to: null };

export function single(day: Day): { readonly from: Day; readonly to: Day } {
  return { from: day, to: day };
}

/** The parts of a day; the month counts from 0. */
export function daysOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)) - 1,
    date: Number(day.slice(8, 10)),
  };
}

/** The week of `day` or one before or after it; a week runs from Monday to Sunday. */
export function weekAround(day: Day, shift: Shift): { readonly from: Day; readonly to: Day } {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * shift);
  return { from: monday, to: addDays(monday, 6) };
}

/** The unit of the calendar that `day` lies in, or the one before or after it. */
export function unitAround(day: Day, unit: DateUnit, shift: Shift): DayRange {
  const { year, month } = daysOf(day);
  switch (unit) {
    case 'day':
      return single(addDays(day, shift));
    case 'week':
      return weekAround(day, shift);
    case 'month':
      return monthRange(year, month + shift);
    case 'quarter':
      return quarterRange(year, Math.floor(month / 3) + 1 + shift);
    case 'year':
      return yearRange(year + shift);
    case 'decade':
      return decadeRange(Math.floor(year / 10) * 10 + 10 * shift);
  }
}

export function yearRange(year: number): DayRange {
  return between(monthRange(year, 0), monthRange(year, 11));
}

/** The ten years that begin with `year`. */
export function decadeRange(year: number): DayRange {
  return between(monthRange(year, 0), monthRange(year + 9, 11));
}

/** Quarters count from 1; those beyond a year's end fall in the next. */
export function quarterRange(year: number, quarter: number): DayRange {
  return between(monthRange(year, 3 * quarter - 3), monthRange(year, 3 * quarter - 1));
}

/** March to May is spring; winter begins in December and ends in February of the next year. */
export function seasonRange(year: number, season: Season): DayRange {
  const first = 2 + 3 * seasons.indexOf(season);
  return between(monthRange(year, first), monthRange(year, first + 2));
}

/** Months count from 0; those beyond a year's end fall in the next. */
export function monthRange(year: number, month: number): DayRange {
  const first = firstOfMonth(year, month);
  const next = firstOfMonth(year, month + 1);
  return first === undefined || next === undefined ? nowhere : { from: first, to: addDays(next, -1) };
}

function firstOfMonth(year: number, month: number): Day | undefined {
  const carried = year + Math.floor(month / 12);
  const inYear = ((month % 12) + 12) % 12;
  return readDay(`${String(carried).padStart(4, '0')}-${String(inYear + 1).padStart(2, '0')}-01`);
}

function between(first: DayRange, last: DayRange): DayRange {
  return first.from === null || last.to === null ? nowhere : { from: first.from, to: last.to };
}
