import { expect, test } from 'vitest';
import { matchesOf } from './option-match.ts';

const choice = (id: string, says: string, party: string | null = null) => ({
  id,
  name: id,
  says,
  party,
  ids: [id],
});
const choices = [
  choice('a', 'share data on the river', 'Lowland'),
  choice('b', 'build the dam', 'Upland'),
  choice('c', 'dam inspections'),
];

test('every word typed must stand in an option or its party; what begins with it comes first', () => {
  expect(matchesOf(choices, 'dam').map(({ id }) => id)).toEqual(['c', 'b']);
  expect(matchesOf(choices, 'UPLAND dam').map(({ id }) => id)).toEqual(['b']);
  expect(matchesOf(choices, 'tunnel')).toEqual([]);
  expect(matchesOf(choices, '  ')).toEqual(choices);
});
