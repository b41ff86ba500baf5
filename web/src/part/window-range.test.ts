import { expect, test } from 'vitest';
import { topShowing, windowRange } from './window-range.ts';

const view = { top: 0, height: 100, rowHeight: 20 };

test('draws what is in sight and some around it', () => {
  expect(windowRange(1000, view)).toEqual({ from: 0, to: 9 });
  expect(windowRange(1000, { ...view, top: 10_000 })).toEqual({ from: 497, to: 509 });
  expect(windowRange(1000, { ...view, top: 1_000_000 })).toEqual({ from: 996, to: 1000 });
  expect(windowRange(0, view)).toEqual({ from: 0, to: 0 });
  expect(windowRange(3, view)).toEqual({ from: 0, to: 3 });
});

test('scrolls no further than it must', () => {
  expect(topShowing(2, view)).toBe(0);
  expect(topShowing(5, view)).toBe(20);
  expect(topShowing(1, { ...view, top: 400 })).toBe(20);
});
