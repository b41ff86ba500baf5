import type { AgreementReport, NegotiationFile, PackageVerdict } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { moveGraphOf } from './move-graph.ts';

const share = (value: number) => ({ share: value, exact: true });
const concepts = { nash: share(0), gmr: share(0), smr: share(0), seq: share(0) };
const verdict = (
  state: string,
  acceptable: number,
  guarantees: PackageVerdict['guarantees'] = [],
): PackageVerdict => ({
  state,
  feasible: true,
  acceptable: share(acceptable),
  efficient: share(0),
  equilibrium: concepts,
  allThree: concepts,
  blockedBy: [],
  guarantees,
});

const model: NegotiationFile = {
  format: 1,
  name: 'River',
  asOf: '2025-03-01',
  parties: [
    { name: 'North', options: [{ name: 'dam', change: 'forward' }] },
    { name: 'South', options: [{ name: 'pay' }] },
  ],
  rules: [],
  positions: [],
};
const optionFacts = [
  { name: 'dam', party: 'North' },
  { name: 'pay', party: 'South' },
];
const counts = { could: 0, likely: 0, surely: 0 };
const report: AgreementReport = {
  digest: '',
  name: 'River',
  asOf: '2025-03-01',
  options: ['dam', 'pay'],
  parties: ['North', 'South'],
  optionFacts,
  partyFacts: [],
  silent: [],
  preferences: [],
  worlds: { kind: 'enumerated', count: 1 },
  statusQuo: 'NN',
  funnel: { thinkable: 4, feasible: 4, removedBy: [], acceptable: counts, efficient: counts, holds: counts },
  someAgreement: share(1),
  packages: [
    verdict('NN', 1),
    verdict('YN', 0),
    verdict('NY', 0),
    verdict('YY', 0.7, [{ party: 'South', to: 'YN', concept: 'seq', share: share(0.4), answeredBy: [] }]),
  ],
  nextQuestions: [],
  warnings: [],
  priorAssumed: null,
};

test('the status quo, the leading package, and every package on the way between them', () => {
  const { nodes } = moveGraphOf(report, model);
  expect(nodes.map(({ state, letter, layer }) => [state, letter, layer])).toEqual([
    ['NN', '', 0],
    ['YY', 'A', 2],
    ['YN', 'B', 1],
    ['NY', 'C', 1],
  ]);
});

test('a chosen package is shown too, by the next letter', () => {
  const withMore = { ...report, packages: report.packages.filter(({ state }) => state !== 'NY') };
  expect(moveGraphOf(withMore, model).nodes.map(({ state }) => state)).toEqual(['NN', 'YY', 'YN']);
  const { nodes } = moveGraphOf(report, model, 'NY');
  expect(nodes.map(({ state, letter }) => [state, letter])).toContainEqual(['NY', 'B']);
  expect(moveGraphOf(report, model, 'nobody').nodes).toHaveLength(4);
});

test('a line where one party alone can go, in the directions that its options allow', () => {
  const { bundles } = moveGraphOf(report, model);
  expect(bundles).toEqual([
    { kind: 'line', party: 'North', states: ['NN', 'YN'], isBothWays: false },
    { kind: 'line', party: 'North', states: ['NY', 'YY'], isBothWays: false },
    { kind: 'line', party: 'South', states: ['NN', 'NY'], isBothWays: true },
    { kind: 'line', party: 'South', states: ['YY', 'YN'], isBothWays: true },
  ]);
});

test('the steps that a guarantee must prevent, away from what could be agreed', () => {
  const { steps } = moveGraphOf(report, model);
  expect(steps.map(({ party, from, courses }) => [party, from, courses.map(({ taken }) => taken)])).toEqual([
    ['South', ['YY'], [[]]],
  ]);
  const idle = { party: 'North', to: 'YN', concept: 'seq', share: share(1), answeredBy: [] };
  const restless = { ...report, packages: [verdict('NN', 1, [idle]), ...report.packages.slice(1)] };
  expect(moveGraphOf(restless, model).steps.map(({ party }) => party)).toEqual(['South']);
  expect(moveGraphOf(restless, model, 'NN').steps.map(({ party }) => party)).toEqual(['North', 'South']);
});
