import { expect, test } from 'vitest';
import { partOf } from './progress.ts';

function* work() {
  yield { done: 1, total: 4 };
  yield { done: 2, total: 4 };
  yield { done: 1, total: 10 };
  yield { done: 0, total: 0 };
  yield { done: 12, total: 10 };
  return 'done';
}

test('a part tells the share of the whole, never back and never beyond', () => {
  const run = partOf(work(), [0.5, 0.9]);
  const told: number[] = [];
  let step = run.next();
  for (; step.done !== true; step = run.next()) told.push(step.value.done / step.value.total);
  expect(told.map((share) => share.toFixed(2))).toEqual(['0.60', '0.70', '0.70', '0.70', '0.90']);
  expect(step.value).toBe('done');
});
