import { expect, test } from 'vitest';
import { createRandom } from '../../../base/random.ts';
import { StateSet } from '../../state-set.ts';
import { type OpenTiers, type SettledOrder, allOrders, countOrders, drawOrder } from './open-priority.ts';

const holds = new StateSet(1);
const open = { holds, chances: { wants: 0.5, indifferent: 0.3, opposes: 0.2 } };
const nearly = { holds, chances: { wants: 0.25, indifferent: 0.75, opposes: 0 } };
const sure = { holds };
const contrary = { holds, chances: { wants: 0, indifferent: 0, opposes: 1 } };

const some: readonly (readonly [string, OpenTiers, number])[] = [
  ['nothing', [], 1],
  ['one tier of sure ones', [[sure, sure, sure, sure]], 24],
  [
    'two tiers',
    [
      [sure, sure, sure],
      [sure, contrary],
    ],
    12,
  ],
  ['open signs', [[sure, open], [nearly]], (1 + 2 * 2) * 2],
  ['two open signs in a tier', [[open, open, sure]], 1 + 4 * 2 + 4 * 6],
];

function wordsOf(order: SettledOrder): string {
  return order.map(({ row, isOpposed }) => `${isOpposed ? 'not ' : ''}${row}`).join(', ');
}

test.each(some)('every order is listed once, with weights that sum to 1: %s', (_, tiers, count) => {
  const all = [...allOrders(tiers)];
  expect(countOrders(tiers)).toBe(count);
  expect(all).toHaveLength(count);
  expect(new Set(all.map(({ order }) => wordsOf(order))).size).toBe(count);
  expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test.each(some)('drawn orders are as frequent as they are likely: %s', (_, tiers, count) => {
  const samples = 20_000;
  const counts = new Map<string, number>();
  for (let sample = 0; sample < samples; sample += 1) {
    const words = wordsOf(drawOrder(tiers, createRandom(20_261_126, sample)));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  let deviation = 0;
  for (const { order, weight } of allOrders(tiers)) {
    const expected = samples * weight;
    deviation += ((counts.get(wordsOf(order)) ?? 0) - expected) ** 2 / expected;
    counts.delete(wordsOf(order));
  }
  expect([...counts.keys()]).toEqual([]);
  // A chi-squared number lies within four standard deviations of its mean but for one in ten thousand.
  const freedom = count - 1;
  expect(deviation).toBeLessThanOrEqual(freedom + 4 * Math.sqrt(2 * freedom) + 8 * Math.sign(freedom));
});

test('a tier stays above the next', () => {
  const tiers = [
    [sure, sure],
    [sure, sure],
  ];
  for (let sample = 0; sample < 50; sample += 1) {
    const rows = drawOrder(tiers, createRandom(1, sample)).map(({ row }) => row);
    expect(new Set(rows.slice(0, 2))).toEqual(new Set([0, 1]));
  }
});
