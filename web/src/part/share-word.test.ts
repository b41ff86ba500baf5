import { expect, test } from 'vitest';
import { wordOf } from './share-word.ts';

const exact = (share: number) => ({ share, exact: true });

test('none and all are said plainly, and a sample never as more than it is', () => {
  expect(wordOf(exact(0), true)).toBe('word.no-world');
  expect(wordOf(exact(1), false)).toBe('word.every-world');
  expect(wordOf({ share: 1, low: 0.99, high: 1, exact: false }, true)).toBe('word.every-world-examined');
  expect(wordOf({ share: 0, low: 0, high: 0.01, exact: false }, false)).toBe('word.no-world-examined');
});

test.each([
  [0.04, 'word.almost-no-chance', 'word.hardly-any-world'],
  [0.05, 'word.very-unlikely', 'word.few-worlds'],
  [0.3, 'word.unlikely', 'word.some-worlds'],
  [0.5, 'word.even', 'word.half-the-worlds'],
  [0.55, 'word.likely', 'word.most-worlds'],
  [0.79, 'word.likely', 'word.most-worlds'],
  [0.8, 'word.very-likely', 'word.nearly-all-worlds'],
  [0.999, 'word.almost-certain', 'word.nearly-all-worlds'],
])('%d is a likelihood only where an analyst set the prior', (share, likelihood, part) => {
  expect(wordOf(exact(share), true)).toBe(likelihood);
  expect(wordOf(exact(share), false)).toBe(part);
});
