import type { NegotiationFile } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import {
  addEntry,
  entriesOf,
  removeResource,
  setEntry,
  setResource,
  withAssumed,
  withMember,
} from './means-edit.ts';

const model: NegotiationFile = {
  format: 1,
  name: 'River',
  asOf: '2030-03-01',
  parties: [{ name: 'North', options: [{ name: 'dam' }] }],
  rules: [],
  positions: [],
  resources: [
    { name: 'water', unit: 'm³' },
    { name: 'guards', unit: 'people' },
  ],
  requires: [
    { option: 'dam', resource: 'water', amount: 5 },
    { option: 'dam', resource: 'guards', amount: 2 },
  ],
  pledges: [{ party: 'North', resource: 'water', amount: 4 }],
};
const bare: NegotiationFile = {
  format: 1,
  name: '',
  asOf: '2030-03-01',
  parties: [],
  rules: [],
  positions: [],
};

test('entries are added, put in the place of others, and taken out', () => {
  expect(entriesOf(bare, 'pledges')).toEqual([]);
  const entry = { party: 'North', resource: 'guards', amount: 1 };
  expect(addEntry(bare, 'pledges', entry).pledges).toEqual([entry]);
  expect(setEntry(model, 'pledges', { index: 0, entry }).pledges).toEqual([entry]);
  expect(setEntry(model, 'requires', { index: 0, entry: null }).requires?.length).toBe(1);
});

test('a resource takes its new name to all that names it, and all of that with it when it goes', () => {
  const renamed = setResource(model, 0, { name: 'flow', unit: 'm³' });
  expect(renamed.requires?.map(({ resource }) => resource)).toEqual(['flow', 'guards']);
  expect(renamed.pledges?.[0]?.resource).toBe('flow');
  const removed = removeResource(model, 0);
  expect(removed.resources).toEqual([{ name: 'guards', unit: 'people' }]);
  expect(removed.requires?.length).toBe(1);
  expect(removed.pledges).toEqual([]);
});

test('what is empty is left out', () => {
  const entry = { party: 'North', resource: 'water', amount: 4, until: '2030-12-31', evidence: ['s1'] };
  expect(withMember(entry, 'until', '')).not.toHaveProperty('until');
  expect(withMember(entry, 'evidence', [])).not.toHaveProperty('evidence');
  expect(withMember(entry, 'amount', 0)).toHaveProperty('amount', 0);
});

test('an assumed pledge says that it is one, and why', () => {
  const next = withAssumed(
    model,
    { from: '2030-04-01', amount: 1 },
    { party: 'North', resource: 'water', why: 'to see what follows' },
  );
  expect(next.pledges?.at(-1)).toEqual({
    party: 'North',
    resource: 'water',
    why: 'to see what follows',
    from: '2030-04-01',
    amount: 1,
    guessed: true,
  });
});
