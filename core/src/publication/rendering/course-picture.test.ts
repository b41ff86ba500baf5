import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../base/day.ts';
import { courseLevelsOf } from '../means/course-block.ts';
import { coursePictureOf } from './course-picture.ts';

const start = '2030-01-01';

test('a step is drawn from its day to the next, at its level, and what is missing between the lines', () => {
  const picture = coursePictureOf({
    until: addDays(start, 99),
    steps: [
      { from: start, required: 50, pledged: 100 },
      { from: addDays(start, 50), required: 100, pledged: 0 },
    ],
    days: [{ day: start, label: '' }],
    levels: [0, 50, 100].map((level) => ({ level, label: '' })),
  });
  const { left, right, top, bottom } = picture.frame;
  const middle = (left + right) / 2;
  expect(picture.required).toBe(`M${left} ${(top + bottom) / 2}H${middle}L${middle} ${top}H${right}`);
  expect(picture.pledged).toBe(`M${left} ${top}H${middle}L${middle} ${bottom}H${right}`);
  expect(picture.missing).toBe(`M${middle} ${bottom}V${top}H${right}V${bottom}Z`);
  expect(picture.levels.map(({ y }) => y)).toEqual([bottom, (top + bottom) / 2, top]);
});

test('labels of days never stand on each other, and the first is always there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 12 }), (offsets) => {
      const days = [0, ...offsets.toSorted((a, b) => a - b)].map((count) => addDays(start, count));
      const picture = coursePictureOf({
        until: addDays(days.at(-1)!, 30),
        steps: days.map((from) => ({ from, required: 1, pledged: 1 })),
        days: days.map((day) => ({ day, label: '' })),
        levels: [{ level: 0, label: '' }],
      });
      expect(picture.days[0]?.index).toBe(0);
      const apart = picture.days.slice(1, -1).map(({ x }, index) => x - picture.days[index]!.x);
      expect(Math.min(Infinity, ...apart)).toBeGreaterThan(100);
    }),
    { seed: 3 },
  );
});

test('levels are round, begin at nothing and reach what is drawn', () => {
  expect(courseLevelsOf(100_000)).toEqual([0, 25_000, 50_000, 75_000, 100_000]);
  expect(courseLevelsOf(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(courseLevelsOf(0)).toEqual([0, 1]);
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (amount) => {
      const levels = courseLevelsOf(amount);
      expect(levels.at(-1)!).toBeGreaterThanOrEqual(amount * (1 - 1e-6));
      expect(levels.length).toBeGreaterThanOrEqual(3);
      expect(levels.length).toBeLessThanOrEqual(7);
    }),
    { seed: 4 },
  );
});
