import { expect, test } from 'vitest';
import { curveBetween } from './map-line.ts';

const size = { width: 40, height: 20 };

test('between columns it goes from border to border', () => {
  const { path, middle } = curveBetween({ x: 100, y: 0 }, { x: 300, y: 80 }, { size, outward: 1 });
  expect(path).toBe('M120 0C192 0 208 80 280 80');
  expect(middle).toEqual({ x: 200, y: 40 });
  expect(curveBetween({ x: 300, y: 0 }, { x: 100, y: 0 }, { size, outward: 1 }).path).toMatch(/^M280 0C/u);
});

test('within a column it bows to the side', () => {
  expect(curveBetween({ x: 100, y: 0 }, { x: 100, y: 100 }, { size, outward: 1 }).middle.x).toBeGreaterThan(
    120,
  );
  expect(curveBetween({ x: 100, y: 0 }, { x: 100, y: 100 }, { size, outward: -1 }).middle.x).toBeLessThan(80);
});
