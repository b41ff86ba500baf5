import { type AgreementReport, type NegotiationFile, readNegotiation } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { choicesOf, chosenOf, coursesOf, keyOfChoice } from './means-choice.ts';

const file: NegotiationFile = {
  format: 1,
  name: 'River',
  asOf: '2030-03-01',
  parties: [{ name: 'North', options: [{ name: 'dam' }, { name: 'survey' }, { name: 'canal' }] }],
  rules: [],
  positions: [],
  resources: [{ name: 'guards', unit: 'people' }],
  requires: [
    { option: 'dam', resource: 'guards', amount: 5 },
    { option: 'canal', resource: 'guards', amount: 1 },
  ],
  pledges: [{ party: 'North', resource: 'guards', amount: 4, if: 'survey' }],
};
const read = readNegotiation(file);
if (!read.ok) throw new Error('refused');
const negotiation = read.value;
const packageOf = (state: string) => ({ state, feasible: true, acceptable: { share: 1 } });
const report = {
  packages: ['YYN', 'NYN', 'YYY', 'NNY'].map(packageOf),
} as unknown as AgreementReport;
const keys = (given: AgreementReport | undefined) =>
  choicesOf(negotiation, given).map((choice) => keyOfChoice(choice, negotiation));

test('what requires anything can be chosen: the best packages, then options', () => {
  expect(keys(report)).toEqual(['YYN', 'YYY', 'NNY', 'option:dam', 'option:canal']);
  expect(keys(undefined)).toEqual(['option:dam', 'option:canal']);
});

test('the package that asks most comes first, unless another is named', () => {
  const chosen = (key?: string) => chosenOf(negotiation, report, key);
  expect(chosen()).toEqual({ kind: 'package', state: 'YYY' });
  expect(chosen('option:canal')).toEqual({ kind: 'option', option: 2 });
  expect(chosen('NYY')).toEqual({ kind: 'package', state: 'NYY' });
  expect(chosen('nothing')).toEqual({ kind: 'package', state: 'YYY' });
});

test('an option is looked at as if every condition were met, a package as it is', () => {
  const pledged = (key: string) =>
    coursesOf(negotiation, chosenOf(negotiation, report, key)!).map(({ course }) => course.steps[0]?.pledged);
  expect(pledged('option:dam')).toEqual([4]);
  expect(pledged('NNY')).toEqual([0]);
});
