import { expect, test } from 'vitest';
import { cursorAfter, gridColumns } from './grid-cursor.ts';

const size = { rows: 30, columns: 6, isMirrored: false };

test('each concept has its equilibrium, then the decision makers', () => {
  expect(gridColumns(['nash', 'seq'], 2).map(({ decisionMaker }) => decisionMaker)).toEqual([
    null,
    0,
    1,
    null,
    0,
    1,
  ]);
});

test('keys lead through the cells and stop at the border', () => {
  const from = { row: 3, column: 0 };
  expect(cursorAfter(from, 'ArrowDown', size)).toEqual({ row: 4, column: 0 });
  expect(cursorAfter(from, 'ArrowLeft', size)).toEqual({ row: 3, column: -1 });
  expect(cursorAfter({ row: 3, column: -1 }, 'ArrowLeft', size)).toEqual({ row: 3, column: -1 });
  expect(cursorAfter(from, 'ArrowLeft', { ...size, isMirrored: true })).toEqual({ row: 3, column: 1 });
  expect(cursorAfter(from, 'PageUp', size)).toEqual({ row: 0, column: 0 });
  expect(cursorAfter(from, 'PageDown', size)).toEqual({ row: 15, column: 0 });
  expect(cursorAfter(from, 'End', size)).toEqual({ row: 29, column: 0 });
  expect(cursorAfter(from, 'x', size)).toBeUndefined();
});
