import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnOf } from '../../test/column-of.ts';
import { ranksOfPriorities } from './priority-ranking.ts';

test('ranks as the sum of 2^(m-k) over the statements that hold does', () => {
  const truths = fc.integer({ min: 1, max: 70 }).chain((count) =>
    fc.array(fc.array(fc.boolean(), { minLength: count, maxLength: count }), {
      minLength: 1,
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(truths, (all) => {
      const count = all[0]!.length;
      const ranks = ranksOfPriorities(
        count,
        all.map((row) => columnOf(count, (state) => row[state]!)),
      );
      const weights = Array.from({ length: count }, (_, state) =>
        all.reduce((sum, row) => sum * 2 + (row[state]! ? 1 : 0), 0),
      );
      const levels = [...new Set(weights)].sort((a, b) => a - b);
      expect(Array.from(ranks)).toEqual(weights.map((weight) => levels.indexOf(weight)));
    }),
  );
});

test('a hundred statements are told apart without forming a number', () => {
  const columns = Array.from({ length: 100 }, (_, k) =>
    columnOf(3, (state) => (state === 1 ? k === 99 : state === 2 && (k === 2 || k === 50))),
  );
  expect(Array.from(ranksOfPriorities(3, columns))).toEqual([0, 1, 2]);
});

test('no statements make all states equal', () => {
  expect(Array.from(ranksOfPriorities(3, []))).toEqual([0, 0, 0]);
});
