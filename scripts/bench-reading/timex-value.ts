import { addDays, dayNumberOf, weekdayOf } from '@entente/core/base/day';
import type { ReadDate } from '@entente/reading';

/** A read time as the value that TIMEX3 writes for it: "1998-03-02", "1998-03", "1998-W10", "1998-Q1", "199". */
export function timexValueOf({ expression, range: { from, to } }: ReadDate): string {
  if (from === null || to === null) return '';
  // "the end of 1990" is 1990 with a modifier.
  const value = expression.value.kind === 'end' ? expression.value.of : expression.value;
  const year = from.slice(0, 4);
  switch (value.kind) {
    case 'weekend':
      return `${weekOf(from)}-WE`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'season':
      return `${year}-${{ spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' }[value.season]}`;
    case 'quarter':
      return quarterOf(from);
    case 'unit':
      if (value.unit === 'week') return weekOf(from);
      if (value.unit === 'month') return from.slice(0, 7);
      if (value.unit === 'quarter') return quarterOf(from);
      if (value.unit === 'decade') return year.slice(0, 3);
      return value.unit === 'year' ? year : from;
    case 'ago':
      if (value.unit === 'week') return weekOf(from);
      if (value.unit === 'month') return from.slice(0, 7);
      return value.unit === 'day' ? from : year;
    case 'calendar':
      return value.date === undefined ? from.slice(0, 7) : from;
    case 'weekday':
    case 'weekdays':
    case 'day':
    case 'ahead':
    case 'end':
      return from;
  }
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
}

/** The week of ISO 8601, which belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumberOf(thursday) - dayNumberOf(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
