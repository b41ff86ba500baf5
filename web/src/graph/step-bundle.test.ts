import type { PackageVerdict } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { stepBundlesOf } from './step-bundle.ts';

const exact = (value: number) => ({ share: value, exact: true });
const concepts = { nash: exact(0), gmr: exact(0), smr: exact(0), seq: exact(0) };
const facts = {
  parties: ['North', 'South'],
  optionFacts: [
    { name: 'dam', party: 'North' },
    { name: 'gates', party: 'North' },
    { name: 'pay', party: 'South' },
  ],
};

const packageWith = (state: string, guarantees: readonly [party: string, to: string, share: number][]) =>
  ({
    state,
    feasible: true,
    acceptable: exact(1),
    efficient: exact(0),
    equilibrium: concepts,
    allThree: concepts,
    blockedBy: [],
    guarantees: guarantees.map(([party, to, share]) => ({
      party,
      to,
      concept: 'seq',
      share: exact(share),
      answeredBy: [],
    })),
  }) satisfies PackageVerdict;

test('steps of one party that come to the same for it are one course, the likeliest first', () => {
  const bundles = stepBundlesOf(
    [
      packageWith('NNY', [
        ['North', 'YNY', 0.3],
        ['North', 'YYY', 0.6],
        ['South', 'NNN', 1],
      ]),
      packageWith('NYY', [['North', 'YNY', 0.9]]),
    ],
    facts,
  );
  expect(bundles.map(({ party, from }) => [party, from])).toEqual([
    ['North', ['NNY', 'NYY']],
    ['South', ['NNY']],
  ]);
  const [north, south] = bundles;
  expect(north!.courses.map(({ taken, steps }) => [taken, steps.map(({ from }) => from)])).toEqual([
    [['dam'], ['NYY', 'NNY']],
    [['dam', 'gates'], ['NNY']],
  ]);
  expect(south!.courses.map(({ taken }) => taken)).toEqual([[]]);
});

test('where nothing must be prevented there is nothing', () => {
  expect(stepBundlesOf([packageWith('NNY', [])], facts)).toEqual([]);
});
