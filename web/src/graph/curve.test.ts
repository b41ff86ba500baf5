import { expect, test } from 'vitest';
import { curveBetween, lineThrough } from './curve.ts';

const size = { width: 40, height: 20 };

test('between columns it goes from border to border', () => {
  const { path, middle, label } = curveBetween({ x: 100, y: 0 }, { x: 300, y: 80 }, { size, outward: 1 });
  expect(path).toBe('M120 0C192 0 208 80 280 80');
  expect(middle).toEqual({ x: 200, y: 40 });
  expect(label.x).toBeCloseTo(187.2, 9);
  expect(label.y).toBeCloseTo(80 * 0.381_024, 9);
  expect(curveBetween({ x: 300, y: 0 }, { x: 100, y: 0 }, { size, outward: 1 }).path).toMatch(/^M280 0C/u);
});

test('within a column it bows to the side', () => {
  expect(curveBetween({ x: 100, y: 0 }, { x: 100, y: 100 }, { size, outward: 1 }).middle.x).toBeGreaterThan(
    120,
  );
  expect(curveBetween({ x: 100, y: 0 }, { x: 100, y: 100 }, { size, outward: -1 }).middle.x).toBeLessThan(80);
});

test('the label stands nearer to the column that comes first, whichever way the line goes', () => {
  const [left, right] = [
    { x: 100, y: 0 },
    { x: 300, y: 0 },
  ];
  expect(curveBetween(right, left, { size, outward: 1 }).label.x).toBeCloseTo(187.2, 9);
  expect(curveBetween(left, right, { size, outward: -1 }).label.x).toBeCloseTo(212.8, 9);
});

test('through a stop it goes straight across', () => {
  const end = { x: 90, y: 10 };
  const stop = { enter: { x: 20, y: 10 }, leave: { x: 60, y: 10 } };
  expect(lineThrough({ x: 0, y: 0 }, [stop, { enter: end, leave: end }]).path).toBe(
    'M0 0C9 0 11 10 20 10L60 10C73.5 10 76.5 10 90 10',
  );
});
