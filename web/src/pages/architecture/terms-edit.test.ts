import type { NegotiationFile } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { durationWith, factSaying, takenPlaces, withTerm } from './terms-edit.ts';

const model: NegotiationFile = {
  format: 1,
  name: 'River',
  asOf: '2030-03-01',
  parties: [
    {
      name: 'North',
      options: [{ name: 'dam', commitment: { review: { says: 'each spring' } } }, { name: 'survey' }],
    },
    { name: 'South', options: [{ name: 'pay' }] },
  ],
  rules: [],
  positions: [],
};

test('the options of a package are found where they stand', () => {
  const places = takenPlaces(model, 'YNY').map(({ party, option, entry }) => [party, option, entry.name]);
  expect(places).toEqual([
    [0, 0, 'dam'],
    [1, 0, 'pay'],
  ]);
});

test('a term is put into its commitment, and a commitment without terms is none', () => {
  const [dam, pay] = takenPlaces(model, 'YNY');
  const triggered = withTerm(model, pay!, { key: 'trigger', value: { says: 'the first flood' } });
  expect(triggered.parties[1]?.options[0]?.commitment).toEqual({ trigger: { says: 'the first flood' } });
  const bare = withTerm(model, dam!, { key: 'review', value: undefined });
  expect(bare.parties[0]?.options[0]).toEqual({ name: 'dam' });
});

test('words that are taken away take the fact with them, and other words keep what it rests on', () => {
  expect(factSaying({ says: 'a', guessed: true }, 'b')).toEqual({ says: 'b', guessed: true });
  expect(factSaying({ says: 'a' }, '')).toBeUndefined();
});

test('a duration is left out once it says nothing', () => {
  const until = durationWith(undefined, 'until', '2031-01-01');
  expect(until).toEqual({ until: '2031-01-01' });
  expect(durationWith(until, 'until', '')).toBeUndefined();
  expect(durationWith({ guessed: true, says: 'long' }, 'says', '')).toBeUndefined();
});
