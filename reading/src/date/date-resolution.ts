import {
  type Day,
  type Weekday,
  addDays,
  dayNumberOf,
  daysBetween,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '@entente/core/base/day';
import type { When } from '@entente/core/record';
import {
  type DayRange,
  daysOf,
  decadeRange,
  monthRange,
  nowhere,
  quarterRange,
  seasonRange,
  single,
  unitAround,
  weekAround,
  yearRange,
} from './calendar-range.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateUnit, DateValue, Shift } from './date-value.ts';

/**
 * The days that a time named on `anchor` comes to. A bare weekday, month or season is the latest one on or before the
 * anchor; where its clause tells of what is to come, the next one.
 */
export function resolveDate(expression: DateExpression, anchor: Day | null, isAhead: boolean): DayRange {
  const { value, relation } = expression;
  if (anchor === null) return absoluteRangeOf(value);
  const range = rangeOf(value, anchor, isAhead);
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

/** What can be told without knowing the day of publication: what names its year. */
function absoluteRangeOf(value: DateValue): DayRange {
  switch (value.kind) {
    case 'year':
      return yearRange(value.year);
    case 'decade':
      return decadeRange(value.year);
    case 'end':
      return lastOf(absoluteRangeOf(value.of));
    case 'calendar':
      return value.year === undefined ? nowhere : calendarRange(value, value.year);
    case 'quarter':
      return value.year === undefined ? nowhere : quarterRange(value.year, value.quarter);
    case 'season':
      return value.year === undefined ? nowhere : seasonRange(value.year, value.season);
    case 'weekday':
    case 'weekdays':
    case 'weekend':
    case 'day':
    case 'unit':
    case 'ago':
    case 'ahead':
      return nowhere;
  }
}

function rangeOf(value: DateValue, anchor: Day, ahead: boolean): DayRange {
  switch (value.kind) {
    case 'weekday':
      return single(weekdayDay(value, anchor, ahead));
    case 'weekdays':
      return weekdaysRange(value, anchor, ahead);
    case 'day':
      return single(addDays(anchor, value.days));
    case 'unit':
      return unitAround(anchor, value.unit, value.shift);
    case 'ago': {
      const then = shiftBy(anchor, value.unit, -value.count);
      return value.unit === 'day' || value.unit === 'week' ? single(then) : unitAround(then, value.unit, 0);
    }
    case 'ahead':
      return { from: shiftBy(anchor, value.unit, value.least), to: shiftBy(anchor, value.unit, value.most) };
    case 'weekend': {
      const isNext = value.shift === 1 || (value.shift === 0 && ahead);
      const saturday = isNext ? weekdayOnOrAfter(anchor, 6) : weekdayOnOrBefore(anchor, 6);
      return { from: saturday, to: addDays(saturday, 1) };
    }
    case 'end':
      return lastOf(rangeOf(value.of, anchor, true));
    case 'year':
    case 'decade':
      return absoluteRangeOf(value);
    case 'calendar':
      return value.year === undefined
        ? recurring((year) => calendarRange(value, year), {
            anchor,
            ahead,
            shift: value.shift,
            ...(value.date === undefined ? {} : daySlack),
          })
        : calendarRange(value, value.year);
    case 'quarter':
      return value.year === undefined
        ? recurring((year) => quarterRange(year, value.quarter), {
            anchor,
            ahead,
            shift: value.shift,
            lately: quarterDays,
          })
        : quarterRange(value.year, value.quarter);
    case 'season':
      return value.year === undefined
        ? recurring((year) => seasonRange(year, value.season), { anchor, ahead, shift: value.shift })
        : seasonRange(value.year, value.season);
  }
}

function lastOf(range: DayRange): DayRange {
  return { from: range.to, to: range.to };
}

type WeekdayValue = Extract<DateValue, { kind: 'weekday' }>;

function weekdayDay({ weekday, shift, ofWeek }: WeekdayValue, anchor: Day, ahead: boolean): Day {
  const named = weekday as Weekday;
  if (ofWeek === true) return weekdayOnOrAfter(weekAround(anchor, shift).from, named);
  if (shift === -1) return weekdayOnOrBefore(addDays(anchor, -1), named);
  if (shift === 1) return weekdayOnOrAfter(addDays(anchor, 1), named);
  return ahead ? weekdayOnOrAfter(anchor, named) : weekdayOnOrBefore(anchor, named);
}

type WeekdaysValue = Extract<DateValue, { kind: 'weekdays' }>;

function weekdaysRange(value: WeekdaysValue, anchor: Day, ahead: boolean): DayRange {
  const [first, last] = [value.from as Weekday, value.to as Weekday];
  if (ahead) {
    const from = weekdayOnOrAfter(anchor, first);
    return { from, to: weekdayOnOrAfter(from, last) };
  }
  const to = weekdayOnOrBefore(anchor, last);
  return { from: weekdayOnOrBefore(to, first), to };
}

const monthsIn = { month: 1, quarter: 3, year: 12, decade: 120 } as const;

function shiftBy(anchor: Day, unit: DateUnit, count: number): Day {
  if (unit === 'day') return addDays(anchor, count);
  if (unit === 'week') return addDays(anchor, 7 * count);
  const { year, month, date } = daysOf(anchor);
  const { from, to } = monthRange(year, month + monthsIn[unit] * count);
  if (from === null || to === null) return anchor;
  const wanted = addDays(from, date - 1);
  return dayNumberOf(wanted) > dayNumberOf(to) ? to : wanted;
}

type Calendar = Extract<DateValue, { kind: 'calendar' }>;

function calendarRange(value: Calendar, year: number): DayRange {
  const month = value.month ?? 0;
  const whole = monthRange(year, month);
  if (value.date === undefined || whole.from === null || whole.to === null) return whole;
  const on = (date: number): Day | null =>
    date >= 1 && date <= daysBetween(whole.from!, whole.to!) + 1 ? addDays(whole.from!, date - 1) : null;
  const from = on(value.date);
  if (from === null) return nowhere;
  const to = value.lastDate === undefined || value.lastDate < value.date ? null : on(value.lastDate);
  return { from, to: to ?? from };
}

interface Recurrence {
  readonly anchor: Day;
  readonly ahead: boolean;
  readonly shift: Shift | undefined;
  /** So many days back it is still meant in a clause about what is to come: "will hear the May 3 witnesses". */
  readonly lately?: number;
  /** So many days ahead it is meant in a clause about the past. */
  readonly soon?: number;
}

/** A day without its year is rarely named a year ahead of itself. */
const daySlack = { lately: 120, soon: 14 };
const quarterDays = 120;

/** What comes once a year: the one on the side of the anchor that the words or the clause speak of. */
function recurring(inYear: (year: number) => DayRange, recurrence: Recurrence): DayRange {
  const { anchor, ahead, shift, lately = 0, soon = 0 } = recurrence;
  const { year } = daysOf(anchor);
  const { from, to } = inYear(year);
  if (from === null || to === null) return inYear(year);
  const since = daysBetween(to, anchor);
  const until = daysBetween(anchor, from);
  if (shift === -1) return inYear(since > 0 ? year : year - 1);
  if (shift === 1) return inYear(until > 0 ? year : year + 1);
  if (shift === 0) return inYear(year);
  if (ahead) return inYear(since > lately ? year + 1 : year);
  return inYear(until > soon ? year - 1 : year);
}
