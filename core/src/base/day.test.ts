import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumberOf,
  dayOfNumber,
  daysBetween,
  readDay,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './day.ts';

const dayNumber = fc.integer({ min: -700_000, max: 2_900_000 });

describe('day', () => {
  it('reads existing days only', () => {
    expect(readDay('2025-08-22')).toBe('2025-08-22');
    expect(readDay('2024-02-29')).toBe('2024-02-29');
    for (const wrong of [
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-8-22',
      '22.8.2025',
      '',
      ' 2025-08-22',
      20250822,
      null,
    ]) {
      expect(readDay(wrong)).toBeUndefined();
    }
  });

  it('counts from 1970-01-01, a Thursday', () => {
    expect(dayNumberOf('1970-01-01')).toBe(0);
    expect(weekdayOf('1970-01-01')).toBe(4);
    expect(weekdayOf('2025-08-22')).toBe(5);
  });

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_900_000 }), (number) => {
        expect(dayOfNumber(number)).toBe(
          new Date(number * 86_400_000).toISOString().slice(0, 10).replace(/^\+00/u, ''),
        );
      }),
    );
  });

  it('numbers and days are one to one, and addition is addition', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -5000, max: 5000 }), (number, count) => {
        const day = dayOfNumber(number);
        expect(dayNumberOf(day)).toBe(number);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('finds the nearest weekday on either side', () => {
    expect(weekdayOnOrBefore('2025-08-22', 2)).toBe('2025-08-19');
    expect(weekdayOnOrBefore('2025-08-22', 5)).toBe('2025-08-22');
    expect(weekdayOnOrAfter('2025-08-22', 2)).toBe('2025-08-26');
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 0, max: 6 }), (number, weekday) => {
        const day = dayOfNumber(number);
        const before = weekdayOnOrBefore(day, weekday as 0);
        const after = weekdayOnOrAfter(day, weekday as 0);
        expect([weekdayOf(before), weekdayOf(after)]).toEqual([weekday, weekday]);
        expect(daysBetween(before, day)).toBeLessThan(7);
        expect(daysBetween(day, after)).toBeLessThan(7);
      }),
    );
  });
});
