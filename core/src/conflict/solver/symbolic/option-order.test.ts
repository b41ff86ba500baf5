import { expect, test } from 'vitest';
import { priorityConflict, spread } from '../../../../test/priority-conflict-sample.ts';
import { createRandom } from '../../../base/random.ts';
import { patternOf } from '../../pattern.ts';
import { optionOrder } from './option-order.ts';

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

test('an order of all options, the same each time', () => {
  for (let number = 0; number < 20; number += 1) {
    const owners = spread(30, (option) => option % 7);
    const shape = { owners, decisionMakerCount: 7, patterns: 5, irreversible: 0, mostPriorities: 9 };
    const conflict = priorityConflict(shape, createRandom(20_261_231, number));
    const order = endOf(optionOrder(conflict));
    expect(order.toSorted((a, b) => a - b)).toEqual(owners.map((_, option) => option));
    expect(endOf(optionOrder(conflict))).toEqual(order);
  }
});

test('what two options have to do with each other brings them together, whoever they belong to', () => {
  // Forty options of eight; priorities and patterns link option k with option 39 - k.
  const options = spread(40, (option) => ({
    decisionMaker: Math.floor(option / 5),
    change: 'both' as const,
  }));
  const pairs = spread(20, (first) => [first, 39 - first] as const);
  const priorities = spread(8, (mover) =>
    pairs
      .filter((_, pair) => pair % 8 === mover)
      .map((of) => ({ kind: 'or' as const, of: of.map((option) => ({ kind: 'option' as const, option })) })),
  );
  const infeasible = pairs.map((pair) =>
    patternOf(spread(40, (option) => (pair.includes(option) ? 'Y' : '-')).join('')),
  );
  const order = endOf(optionOrder({ options, decisionMakerCount: 8, infeasible, priorities }));
  const apart = pairs.map(([first, second]) => Math.abs(order.indexOf(first) - order.indexOf(second)));
  // In the order of their owners they are 20 apart on average.
  expect(apart.reduce((sum, each) => sum + each, 0) / 20).toBeLessThan(6);
});
