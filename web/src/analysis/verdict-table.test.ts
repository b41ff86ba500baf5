import type { AnalysisReport } from '@entente/core/conflict';
import { expect, test } from 'vitest';
import { allRows, changesOf, chooseRows, isChanged, tableText, verdictTableOf } from './verdict-table.ts';

const report: AnalysisReport = {
  digest: '',
  name: 'Two neighbours',
  decisionMakers: ['Upland', 'Low, land'],
  options: ['dam', 'pay'],
  concepts: ['nash', 'seq', 'sim'],
  stateCount: 4,
  states: ['NN', 'YN', 'NY', 'YY'],
  stability: {
    nash: { Upland: [1, 3], 'Low, land': [0, 1] },
    seq: { Upland: [1, 2, 3], 'Low, land': [0, 1, 2] },
  },
  equilibria: { nash: [1], seq: [1, 2] },
  counts: {},
  inapplicable: [{ concept: 'sim', why: 'asked of nobody' }],
};
const table = verdictTableOf(report);

test('knows the verdicts by number, and leaves out what does not apply', () => {
  expect(table.concepts).toEqual(['nash', 'seq']);
  expect(table.isStable('nash', 0, 3)).toBe(true);
  expect(table.isStable('nash', 1, 3)).toBe(false);
  expect(table.isEquilibrium('seq', 2)).toBe(true);
  expect(table.isEquilibrium('sim', 2)).toBe(false);
});

test('filters by equilibrium, verdict, option and letters', () => {
  const rows = (part: Partial<typeof allRows>) => chooseRows(table, { ...allRows, ...part });
  expect(rows({})).toEqual([0, 1, 2, 3]);
  expect(rows({ equilibrium: 'any' })).toEqual([1, 2]);
  expect(rows({ equilibrium: 'all' })).toEqual([1]);
  expect(rows({ equilibrium: 'seq' })).toEqual([1, 2]);
  expect(rows({ verdict: { concept: 'nash', decisionMaker: 1, isStable: false } })).toEqual([2, 3]);
  expect(rows({ pattern: '-Y' })).toEqual([2, 3]);
  expect(rows({ text: ' yn' })).toEqual([1]);
});

test('orders by a verdict, what holds first, and the other way round', () => {
  const order = { by: 'verdict', concept: 'nash', decisionMaker: 0 } as const;
  expect(chooseRows(table, { ...allRows, order })).toEqual([1, 3, 0, 2]);
  expect(chooseRows(table, { ...allRows, order, isReversed: true })).toEqual([2, 0, 3, 1]);
  expect(chooseRows(table, { ...allRows, order: { by: 'equilibrium', concept: 'seq' } })).toEqual([
    1, 2, 0, 3,
  ]);
});

test('a coalesced state may be either', () => {
  const coalesced = verdictTableOf({ ...report, states: ['NN', 'YN', 'NY', '-Y'] });
  expect(chooseRows(coalesced, { ...allRows, pattern: 'YY' })).toEqual([3]);
});

test('writes the rows as values with commas', () => {
  expect(
    tableText(table, [1, 3], (label) => (label === 'YY' ? ['dam', 'pay'] : ['dam'])).split('\r\n'),
  ).toEqual([
    'number,state,taken,nash equilibrium,nash Upland,"nash Low, land",seq equilibrium,seq Upland,"seq Low, land"',
    '2,YN,dam,1,1,1,1,1,1',
    '4,YY,dam; pay,0,1,0,0,1,0',
    '',
  ]);
});

test('tells what is said otherwise than before, and nothing of what was not asked before', () => {
  const before = verdictTableOf({
    ...report,
    concepts: ['nash'],
    stability: { nash: { Upland: [1, 2, 3], 'Low, land': [0] } },
  });
  expect(changesOf(table, before)).toBe(2);
  expect(chooseRows(table, { ...allRows, equilibrium: 'changed' }, { before })).toEqual([1, 2]);
  expect(isChanged(before, table, { concept: 'seq', decisionMaker: 0, state: 0 })).toBe(false);
  expect(changesOf(table, table)).toBe(0);
});

test('orders by what a decision maker prefers, the best first, ties in their own order', () => {
  const levels = [Int32Array.of(3, 1, 1, 2), null];
  const by = (decisionMaker: number) =>
    chooseRows(table, { ...allRows, order: { by: 'preference', decisionMaker } }, { levels });
  expect(by(0)).toEqual([1, 2, 3, 0]);
  expect(by(1)).toEqual([0, 1, 2, 3]);
});
