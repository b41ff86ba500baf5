import {
  type Day,
  addDays,
  dayNumberOf,
  daysBetween,
  readDay,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  type Weekday,
} from '@entente/core/base/day';
import type { When } from '@entente/core/record';
import type { DateExpression, DateUnit, DateValue } from './date-expression.ts';

/** The days a time comes to; null where it cannot be told. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

const nowhere: DayRange = { from: null, to: null };

/**
 * The days that a time named on `anchor` comes to. A bare weekday of a past clause is the latest one on or before the
 * anchor (right for nine in ten in news: TimeBank and AQUAINT), of a clause about the future the next one.
 */
export function resolveDate(expression: DateExpression, anchor: Day | null, isFuture: boolean): DayRange {
  const { value, relation } = expression;
  if (anchor === null) return absoluteRangeOf(value);
  const ahead =
    isFuture || relation === 'by' || relation === 'within' || relation === 'until' || relation === 'before';
  const range = rangeOf(value, anchor, ahead);
  if (value.kind === 'ahead' && value.least === value.most && relation === 'within')
    return { from: anchor, to: range.to };
  return range;
}

export function whenOf(expression: DateExpression, range: DayRange): When {
  return {
    text: expression.text,
    start: expression.start,
    end: expression.end,
    from: range.from,
    to: range.to,
  };
}

/** What can be told without knowing the day of publication: only a full date. */
function absoluteRangeOf(value: DateValue): DayRange {
  if (value.kind === 'year') return yearRange(value.year);
  if (value.kind === 'end') return { ...nowhere, ...lastOf(absoluteRangeOf(value.of)) };
  return value.kind === 'calendar' && value.year !== undefined ? calendarRange(value, value.year) : nowhere;
}

function rangeOf(value: DateValue, anchor: Day, ahead: boolean): DayRange {
  switch (value.kind) {
    case 'weekday':
      return single(weekdayDay(value.weekday as Weekday, value.shift, { anchor, ahead }));
    case 'weekdays': {
      const to = ahead ? undefined : weekdayOnOrBefore(anchor, value.to as Weekday);
      const from =
        to === undefined
          ? weekdayOnOrAfter(anchor, value.from as Weekday)
          : weekdayOnOrBefore(to, value.from as Weekday);
      return { from, to: to ?? weekdayOnOrAfter(from, value.to as Weekday) };
    }
    case 'day':
      return single(addDays(anchor, value.days));
    case 'unit':
      return unitRange(value.unit, value.shift, anchor);
    case 'ago':
      return value.unit === 'day' || value.unit === 'week'
        ? single(shiftBy(anchor, value.unit, -value.count))
        : monthAround(shiftBy(anchor, value.unit, -value.count), value.unit);
    case 'ahead':
      return { from: shiftBy(anchor, value.unit, value.least), to: shiftBy(anchor, value.unit, value.most) };
    case 'calendar':
      return calendarRange(value, value.year ?? nearestYear(value, anchor, ahead));
    case 'year':
      return yearRange(value.year);
    case 'weekend': {
      const saturday =
        value.shift === 1 || ahead ? weekdayOnOrAfter(anchor, 6) : weekdayOnOrBefore(anchor, 6);
      return { from: saturday, to: addDays(saturday, 1) };
    }
    case 'end':
      return lastOf(rangeOf(value.of, anchor, true));
  }
}

function single(day: Day): DayRange {
  return { from: day, to: day };
}

function lastOf(range: DayRange): DayRange {
  return { from: range.to, to: range.to };
}

function weekdayDay(
  weekday: Weekday,
  shift: -1 | 0 | 1,
  at: { readonly anchor: Day; readonly ahead: boolean },
): Day {
  if (shift === -1) return weekdayOnOrBefore(addDays(at.anchor, -1), weekday);
  if (shift === 1) return weekdayOnOrAfter(addDays(at.anchor, 1), weekday);
  return at.ahead ? weekdayOnOrAfter(at.anchor, weekday) : weekdayOnOrBefore(at.anchor, weekday);
}

/** A calendar week runs from Monday to Sunday. */
function unitRange(unit: DateUnit, shift: number, anchor: Day): DayRange {
  if (unit === 'day') return single(addDays(anchor, shift));
  if (unit === 'week') {
    const monday = addDays(anchor, -((weekdayOf(anchor) + 6) % 7) + 7 * shift);
    return { from: monday, to: addDays(monday, 6) };
  }
  const year = Number(anchor.slice(0, 4));
  if (unit === 'year') return yearRange(year + shift);
  return monthRange(year, Number(anchor.slice(5, 7)) - 1 + shift);
}

function monthAround(day: Day, unit: DateUnit): DayRange {
  return unitRange(unit, 0, day);
}

function shiftBy(anchor: Day, unit: DateUnit, count: number): Day {
  if (unit === 'day') return addDays(anchor, count);
  if (unit === 'week') return addDays(anchor, 7 * count);
  const months = Number(anchor.slice(5, 7)) - 1 + (unit === 'month' ? count : 12 * count);
  const { from, to } = monthRange(Number(anchor.slice(0, 4)), months);
  if (from === null || to === null) return anchor;
  const wanted = addDays(from, Number(anchor.slice(8, 10)) - 1);
  return dayNumberOf(wanted) > dayNumberOf(to) ? to : wanted;
}

function yearRange(year: number): DayRange {
  return { from: readDay(`${year}-01-01`) ?? null, to: readDay(`${year}-12-31`) ?? null };
}

function monthRange(year: number, month: number): DayRange {
  const carried = year + Math.floor(month / 12);
  const inYear = ((month % 12) + 12) % 12;
  const from = readDay(dayText(carried, inYear, 1));
  const next = readDay(dayText(inYear === 11 ? carried + 1 : carried, (inYear + 1) % 12, 1));
  return from === undefined || next === undefined ? nowhere : { from, to: addDays(next, -1) };
}

function dayText(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

type Calendar = Extract<DateValue, { kind: 'calendar' }>;

function calendarRange(value: Calendar, year: number): DayRange {
  const month = value.month ?? 0;
  if (value.date === undefined) return monthRange(year, month);
  const from = readDay(dayText(year, month, value.date));
  if (from === undefined) return nowhere;
  return { from, to: readDay(dayText(year, month, value.lastDate ?? value.date)) ?? from };
}

/** The year that puts a date without one nearest to the anchor, on the side the clause speaks of. */
function nearestYear(value: Calendar, anchor: Day, ahead: boolean): number {
  const year = Number(anchor.slice(0, 4));
  const { from, to } = calendarRange(value, year);
  if (from === null || to === null) return year;
  if (value.shift === -1) return daysBetween(to, anchor) > 0 ? year : year - 1;
  if (value.shift === 1) return daysBetween(anchor, from) > 0 ? year : year + 1;
  if (ahead) return daysBetween(to, anchor) > 0 ? year + 1 : year;
  return daysBetween(anchor, from) > 0 ? year - 1 : year;
}
