import { dayNumberOf } from '@entente/core/base/day';
import { describe, expect, it } from 'vitest';
import { dayAway, nearestDay, placeOf, stepArea, stepLine, stepsOfKey } from './timeline-shape.ts';

const days = ['2030-01-01', '2030-01-03', '2030-01-11'];

describe('the picture of the days', () => {
  it('places days by the calendar, not by their number', () => {
    expect(days.map((day) => placeOf(day, days))).toEqual([0, 0.2, 1]);
    expect(placeOf('2030-01-01', ['2030-01-01'])).toBe(0);
  });

  it('keeps a share level until the next day', () => {
    const points = days.map((day, index) => ({ day, value: [0, 0.5, 1][index]! }));
    expect(stepLine(points)).toBe('M0.0 100.0H200.0V50.0H1000.0V0.0');
    expect(stepArea(points)).toBe('M0.0 100.0H200.0V50.0H1000.0V0.0V100H0Z');
    expect(stepArea([])).toBe('');
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
