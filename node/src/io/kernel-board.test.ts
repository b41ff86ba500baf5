import { expect, test, vi } from 'vitest';
import { KernelBoard } from './kernel-board.ts';

const exports = [
  (first: number, second: number) => first - second,
  () => {
    throw new Error('trapped');
  },
];

test('results come in the order of the calls, job after job', () => {
  const board = new KernelBoard();
  for (let job = 0; job < 5000; job += 1) {
    const calls = Array.from({ length: 1 + (job % 4) }, (_, call) => [job, call * 0.5]);
    board.post(0, calls);
    board.work(exports);
    expect(board.results(calls.length)).toEqual(calls.map(([first, second]) => first! - second!));
  }
});

test('whoever comes late to a job finds nothing to take of it', () => {
  const board = new KernelBoard();
  board.post(0, [[5, 3]]);
  const seen = board.work(exports);
  expect(board.work(exports)).toBe(seen);
  expect(board.waitAfter(seen, 1)).toBe(false);
  board.post(0, [[7, 3]]);
  expect(board.waitAfter(seen, 1)).toBe(true);
  board.end();
  expect(board.waitAfter(seen, 1)).toBe(false);
});

test('whoever comes when all is over does not wait', () => {
  const board = new KernelBoard();
  board.post(0, [[5, 3]]);
  board.work(exports);
  board.end();
  const wait = vi.spyOn(Atomics, 'wait');
  expect(board.waitAfter(board.work(exports), 1)).toBe(false);
  expect(wait).not.toHaveBeenCalled();
  wait.mockRestore();
});

test('a call that fails is told, not waited for', () => {
  const board = new KernelBoard();
  board.post(1, [[], []]);
  board.work(exports);
  expect(() => board.results(2)).toThrow('a kernel failed');
});
