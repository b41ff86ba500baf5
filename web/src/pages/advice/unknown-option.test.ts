import type { NegotiationFile } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { unknownOptionsOf } from './unknown-option.ts';

test('of every party with a part in it what it has said nothing of, by names that no other option has', () => {
  const model: NegotiationFile = {
    format: 1,
    name: 'River',
    asOf: '2031-04-02',
    parties: [
      { name: 'Upland', options: [{ name: 'pay' }, { name: 'release' }] },
      { name: 'Lowland', options: [{ name: 'pay' }] },
      { name: 'Delta', options: [], consent: true },
      { name: 'Sea', options: [] },
    ],
    rules: [],
    positions: [
      { party: 'Upland', option: 'release', stance: 'opposes' },
      { party: 'Lowland', option: 'release', stance: 'open', date: '2031-05-01' },
      { party: 'Lowland', option: 'Lowland.pay', stance: 'open' },
    ],
  };
  expect(unknownOptionsOf(model)).toEqual([
    { party: 'Upland', options: ['Upland.pay', 'Lowland.pay'] },
    { party: 'Lowland', options: ['Upland.pay', 'release'] },
    { party: 'Delta', options: ['Upland.pay', 'release', 'Lowland.pay'] },
  ]);
  expect(unknownOptionsOf({ ...model, rules: ['nobody'] })).toEqual([]);
});
