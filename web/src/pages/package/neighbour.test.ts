import type { AgreementReport, NegotiationFile } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { neighboursOf } from './neighbour.ts';

const verdict = (state: string, share: number, feasible = true) => ({
  state,
  feasible,
  acceptable: { share, exact: true },
});

const report = {
  statusQuo: 'NNN',
  optionFacts: [
    { name: 'a', party: 'North' },
    { name: 'b', party: 'North' },
    { name: 'c', party: 'South' },
  ],
  packages: [
    verdict('YNY', 0.5),
    verdict('YNN', 0.2),
    verdict('NYY', 0.1),
    verdict('YYN', 0.4),
    verdict('NNY', 0),
    verdict('NNN', 1, false),
  ],
} as unknown as AgreementReport;

const model = {
  parties: [
    { name: 'North', options: [{ name: 'a', change: 'forward' }, { name: 'b' }] },
    { name: 'South', options: [{ name: 'c' }] },
  ],
} as unknown as NegotiationFile;

test('one party alone joins two packages, and what cannot be dropped is not dropped', () => {
  const { from, to } = neighboursOf(report, model, 'YNY');
  expect(from.map((one) => [one.party, one.verdict.state])).toEqual([['South', 'YNN']]);
  expect(to.map((one) => [one.party, one.verdict.state])).toEqual([
    ['South', 'YNN'],
    ['North', 'NYY'],
  ]);
});

test('a status quo that breaks a rule can be left and not entered', () => {
  const { from, to } = neighboursOf(report, model, 'YNN');
  expect(from.map((one) => one.verdict.state)).toEqual(['YNY', 'YYN']);
  expect(to.map((one) => one.verdict.state)).toContain('NNN');
});
