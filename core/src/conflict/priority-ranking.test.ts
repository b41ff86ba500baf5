import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePriority } from '../base/expression.ts';
import { ranksOfPriorities, truthOfPriority } from './priority-ranking.ts';

test('ranks as the sum of 2^(m-k) over the statements that hold does', () => {
  const truths = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(truths, (all) => {
      const ranks = ranksOfPriorities(
        6,
        all.map((row) => (state) => row[state]!),
      );
      const weights = Array.from({ length: 6 }, (_, state) =>
        all.reduce((sum, row) => sum * 2 + (row[state]! ? 1 : 0), 0),
      );
      const levels = [...new Set(weights)].sort((a, b) => a - b);
      expect(Array.from(ranks)).toEqual(weights.map((weight) => levels.indexOf(weight)));
    }),
  );
});

test('a hundred statements are told apart without forming a number', () => {
  const ranks = ranksOfPriorities(
    2,
    Array.from({ length: 100 }, (_, k) => (state: number) => k === 99 && state === 1),
  );
  expect(Array.from(ranks)).toEqual([0, 1]);
});

test.each([
  ['a if b', [true, true, false, true]],
  ['a iff b', [true, false, false, true]],
  ['a -> b', [true, false, true, true]],
  ['not a or b', [true, false, true, true]],
  ['exactly 1 of a, b', [false, true, true, false]],
  ['at most 1 of (a, b)', [true, true, true, false]],
  ['at least 1 of (a, b)', [false, true, true, true]],
  ['a and not b', [false, true, false, false]],
])('%s', (source, expected) => {
  const priority = parsePriority(source, '', []);
  if (priority === undefined) throw new Error(source);
  const truth = truthOfPriority(priority, (name) => (state) => ((state >> (name === 'a' ? 0 : 1)) & 1) === 1);
  expect([0, 1, 2, 3].map(truth)).toEqual(expected);
});
