import { expect, test } from 'vitest';
import { cursorAfter, gridColumns } from './grid-cursor.ts';

const size = { rows: 30, columns: 6, isMirrored: false };

test('the equilibria of all concepts come first, then the decision makers by concept', () => {
  expect(gridColumns(['nash', 'seq'], 2).map(({ decisionMaker }) => decisionMaker)).toEqual([
    null,
    null,
    0,
    1,
    0,
    1,
  ]);
});

test('keys lead through the cells and stop at the border', () => {
  const from = { row: 3, column: 0 };
  const after = (cursor: typeof from, key: string, ctrlKey = false) =>
    cursorAfter(cursor, { key, ctrlKey }, size);
  expect(after(from, 'ArrowDown')).toEqual({ row: 4, column: 0 });
  expect(after(from, 'ArrowLeft')).toEqual({ row: 3, column: -1 });
  expect(after({ row: 3, column: -1 }, 'ArrowLeft')).toEqual({ row: 3, column: -1 });
  expect(after({ row: 0, column: 2 }, 'ArrowUp')).toEqual({ row: -1, column: 2 });
  expect(after({ row: -1, column: 2 }, 'ArrowUp')).toEqual({ row: -1, column: 2 });
  expect(cursorAfter(from, { key: 'ArrowLeft', ctrlKey: false }, { ...size, isMirrored: true })).toEqual({
    row: 3,
    column: 1,
  });
  expect(after(from, 'PageUp')).toEqual({ row: 0, column: 0 });
  expect(after(from, 'PageDown')).toEqual({ row: 15, column: 0 });
  expect(after(from, 'End')).toEqual({ row: 3, column: 5 });
  expect(after(from, 'Home')).toEqual({ row: 3, column: -1 });
  expect(after(from, 'End', true)).toEqual({ row: 29, column: 5 });
  expect(after(from, 'Home', true)).toEqual({ row: 0, column: -1 });
  expect(after(from, 'x')).toBeUndefined();
});
