import { columnOf } from '../../../../test/column-of.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../base/random.ts';
import { ranksOfPriorities } from '../../priority-ranking.ts';
import { StateSet } from '../../state-set.ts';
import { shuffleFrom } from './open-priority.ts';
import { OrderRanking } from './order-ranking.ts';

test('ranks as option prioritising does: any number of priorities, some left out, some negated', () => {
  const shape = fc.record({
    states: fc.integer({ min: 0, max: 200 }),
    priorities: fc.integer({ min: 0, max: 45 }),
    seed: fc.nat({ max: 100_000 }),
  });
  fc.assert(
    fc.property(shape, ({ states, priorities, seed }) => {
      const random = createRandom(seed, 0);
      const share = 0.05 + 0.9 * random();
      const marks = Array.from({ length: priorities }, () =>
        Uint8Array.from({ length: states }, () => (random() < share ? 1 : 0)),
      );
      const ranking = new OrderRanking(
        states,
        marks.map((own) => StateSet.ofMarks(own)),
      );
      for (let round = 0; round < 4; round += 1) {
        const rows = marks.map((_, row) => ({ row, isOpposed: random() < 0.3 })).filter(() => random() < 0.8);
        shuffleFrom(rows, 0, random);
        const expected = ranksOfPriorities(
          states,
          rows.map(({ row, isOpposed }) =>
            columnOf(states, (state) => (marks[row]![state] === 1) !== isOpposed),
          ),
        );
        const { ranks, levels } = ranking.rank(rows);
        expect([...ranks]).toEqual([...expected]);
        expect(levels).toBe(expected.reduce((most, rank) => Math.max(most, rank), -1) + 1);
      }
    }),
    { numRuns: 150 },
  );
});

test('tells thousands of states apart, in more bits than a key has', () => {
  const states = 5000;
  const bits = Array.from({ length: 13 }, (_, bit) =>
    StateSet.ofMarks(Uint8Array.from({ length: states }, (__, state) => (state >> bit) & 1)),
  );
  const priorities = [...bits, ...bits, ...bits];
  const order = priorities.map((_, row) => ({ row, isOpposed: false }));
  const { ranks, levels } = new OrderRanking(states, priorities).rank(order);
  expect(levels).toBe(states);
  expect([...ranks]).toEqual([
    ...ranksOfPriorities(
      states,
      bits.map((holds) => columnOf(states, (state) => holds.has(state))),
    ),
  ]);
});
