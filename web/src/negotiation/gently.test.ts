import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gently } from './gently.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test('what is asked for meanwhile is run once, after a rest; a failure stops nothing', async () => {
  let runs = 0;
  const ask = gently(async () => {
    runs += 1;
    await after(100);
    if (runs === 1) throw new Error('lost');
  });
  for (let times = 0; times < 5; times += 1) ask();
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(399);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(runs).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs).toBe(2);
  ask();
  expect(runs).toBe(3);
});
