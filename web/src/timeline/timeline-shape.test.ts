import { dayNumberOf } from '@entente/core/base/day';
import { describe, expect, it } from 'vitest';
import { dayAway, nearestDay, placeOf, spanOf, stepArea, stepLine, stepsOfKey } from './timeline-shape.ts';

const days = ['2030-01-01', '2030-01-03', '2030-01-11'];

describe('the picture of the days', () => {
  it('places days by the calendar, and leaves the last one a width', () => {
    expect(spanOf(days)).toEqual({
      first: dayNumberOf('2030-01-01'),
      end: dayNumberOf('2030-01-11') + 0.4,
    });
    expect(placeOf('2030-01-01', days)).toBe(0);
    expect(placeOf('2030-01-03', days)).toBeCloseTo(2 / 10.4, 9);
    expect(placeOf('2030-01-11', days)).toBeCloseTo(10 / 10.4, 9);
    expect(placeOf('2030-01-01', ['2030-01-01'])).toBe(0);
  });

  it('keeps a share level until the next day', () => {
    const points = days.map((day, index) => ({ day, value: [0, 0.5, 1][index]! }));
    expect(stepLine(points, days)).toBe('M0.0 100.0H192.3V50.0H961.5V0.0H1000');
    expect(stepArea(points, days)).toBe('M0.0 100.0H192.3V50.0H961.5V0.0H1000V100H0.0Z');
    expect(stepArea([], days)).toBe('');
  });

  it('has no line where a day is not known yet', () => {
    const points = [
      { day: '2030-01-01', value: 0.5 },
      { day: '2030-01-11', value: 1 },
    ];
    expect(stepLine(points, days)).toBe('M0.0 50.0H192.3M961.5 0.0H1000');
    expect(stepArea(points, days)).toBe('M0.0 50.0H192.3V100H0.0ZM961.5 0.0H1000V100H961.5Z');
  });
});

describe('the slider over the days', () => {
  it('comes to rest on a day with a change', () => {
    expect(nearestDay(dayNumberOf('2030-01-06'), days)).toBe('2030-01-03');
    expect(nearestDay(dayNumberOf('2030-01-08'), days)).toBe('2030-01-11');
    expect(nearestDay(dayNumberOf('2030-01-02'), days)).toBe('2030-01-01');
  });

  it('goes to the next change and stays within the days', () => {
    expect(dayAway('2030-01-03', 1, days)).toBe('2030-01-11');
    expect(dayAway('2030-01-11', 1, days)).toBe('2030-01-11');
    expect(dayAway('2030-01-11', -9, days)).toBe('2030-01-01');
  });

  it('follows the keys in the direction of the page', () => {
    expect(stepsOfKey('ArrowRight', 'ltr', 3)).toBe(1);
    expect(stepsOfKey('ArrowRight', 'rtl', 3)).toBe(-1);
    expect(stepsOfKey('ArrowUp', 'rtl', 3)).toBe(1);
    expect(stepsOfKey('End', 'ltr', 3)).toBe(3);
    expect(stepsOfKey('a', 'ltr', 3)).toBeUndefined();
  });
});
