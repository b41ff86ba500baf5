import type { NegotiationFile } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { moveBundlesOf } from './move-bundle.ts';

type Change = 'both' | 'forward' | 'back';

/** Two options of North and one of South. */
function sampleWith(change: Change) {
  const model: NegotiationFile = {
    format: 1,
    name: 'River',
    asOf: '2025-03-01',
    parties: [
      {
        name: 'North',
        options: [
          { name: 'dam', change },
          { name: 'gates', change },
        ],
      },
      { name: 'South', options: [{ name: 'pay' }] },
    ],
    rules: [],
    positions: [],
  };
  const optionFacts = model.parties.flatMap(({ name: party, options }) =>
    options.map(({ name }) => ({ name, party })),
  );
  return { model, facts: { optionFacts, parties: ['North', 'South'] } };
}

const bundles = (states: readonly string[], change: Change = 'both') => {
  const { model, facts } = sampleWith(change);
  return moveBundlesOf(states, facts, model);
};

test('where a party can go from any to any, its moves are one bundle', () => {
  expect(bundles(['NNN', 'YNN', 'NYN', 'YYN'])).toEqual([
    { kind: 'any', party: 'North', states: ['NNN', 'YNN', 'NYN', 'YYN'] },
  ]);
  expect(bundles(['NNN', 'YNN', 'NYN', 'YYN', 'NNY'])).toEqual([
    { kind: 'any', party: 'North', states: ['NNN', 'YNN', 'NYN', 'YYN'] },
    { kind: 'line', party: 'South', states: ['NNN', 'NNY'], isBothWays: true },
  ]);
});

test('two packages are joined by a line, and packages that two parties tell apart by none', () => {
  expect(bundles(['NNN', 'YNN'])).toEqual([
    { kind: 'line', party: 'North', states: ['NNN', 'YNN'], isBothWays: true },
  ]);
  expect(bundles(['NNN', 'YNY'])).toEqual([]);
});

test('what cannot be taken back is one way, and no line repeats what two others say', () => {
  expect(bundles(['YYN', 'NNN', 'YNN'], 'forward')).toEqual([
    { kind: 'line', party: 'North', states: ['YNN', 'YYN'], isBothWays: false },
    { kind: 'line', party: 'North', states: ['NNN', 'YNN'], isBothWays: false },
  ]);
  expect(bundles(['NNN', 'YNN'], 'back')).toEqual([
    { kind: 'line', party: 'North', states: ['YNN', 'NNN'], isBothWays: false },
  ]);
});
