import { expect, test } from 'vitest';
import { formulaSample } from '../../../../test/dense-sample.ts';
import { createRandom } from '../../../base/random.ts';
import { holdsIn } from '../../option-formula.ts';
import type { DenseConflict } from './dense-conflict.ts';
import { layoutOf } from './option-layout.ts';
import { classOf, mattering, orderBytes, withMatters } from './order-matters.ts';

const option = (number: number) => ({ kind: 'option' as const, option: number });

/** Options 0 and 1 are the first decision maker's, 2 to 5 the second's. */
function conflictOf(preferences: DenseConflict['preferences'], infeasible: DenseConflict['infeasible'] = []) {
  const options = Array.from({ length: 6 }, (_, number) => ({
    decisionMaker: number < 2 ? 0 : 1,
    change: 'both' as const,
  }));
  const conflict: DenseConflict = { options, decisionMakerCount: 2, infeasible, preferences };
  return { conflict, layout: withMatters(layoutOf(options, 2), conflict) };
}

test('only what is named along with an own option matters', () => {
  const first = [option(2), { kind: 'and' as const, of: [option(0), option(3)] }, option(1)];
  const { owners } = conflictOf([first, [option(5)]]).layout;
  expect(owners.map(({ matters }) => matters)).toEqual([0b1000, 0]);
  expect(owners.map(orderBytes)).toEqual([8, 16]);
  expect(classOf(0b101_010, owners[0]!)).toBe(1);
});

test('where ranks are given or states are infeasible, every fibre has its own order', () => {
  const ranks = new Int32Array(64);
  expect(conflictOf([ranks, [option(5)]]).layout.owners.map(mattering)).toEqual([5, 0]);
  const hole = { letters: 'YY----', cares: { low: 3, high: 0 }, taken: { low: 3, high: 0 } };
  expect(conflictOf([[option(0)], [option(5)]], [hole]).layout.owners.map(mattering)).toEqual([5, 3]);
});

test('fibres of one class are ordered alike', () => {
  for (let number = 0; number < 200; number += 1) {
    const random = createRandom(20_261_140, number);
    const priorities = Array.from({ length: 4 }, () => formulaSample(6, random, 2));
    const own = conflictOf([priorities, []]).layout.owners[0]!;
    const rankOf = (code: number) =>
      priorities.reduce((rank, priority) => rank * 2 + (holdsIn(priority, code, 0) ? 1 : 0), 0);
    const orders = new Map<number, string>();
    for (let fibre = 0; fibre < 64; fibre += 4) {
      const ranks = [0, 1, 2, 3].map((choice) => rankOf(fibre + choice));
      const order = ranks.map((rank) => ranks.filter((other) => other > rank).length).join();
      const known = orders.get(classOf(fibre, own)) ?? order;
      expect(order).toBe(known);
      orders.set(classOf(fibre, own), known);
    }
  }
});
