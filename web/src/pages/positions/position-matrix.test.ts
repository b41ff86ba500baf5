import type { NegotiationFile } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import type { StatementRecord } from '@entente/core/record';
import { positionMatrixOf, toneOf } from './position-matrix.ts';

const model: NegotiationFile = {
  format: 1,
  name: 'River',
  asOf: '2025-03-01',
  parties: [
    { name: 'North', options: [{ name: 'dam', says: 'build a dam' }] },
    { name: 'South', options: [{ name: 'pay' }] },
  ],
  rules: [],
  positions: [
    { party: 'South', option: 'dam', stance: 'opposes', date: '2025-01-01', evidence: ['s1'] },
    { party: 'South', option: 'dam', stance: 'rules-out', date: '2025-02-01', evidence: ['s2'] },
    { party: 'North', option: 'dam', stance: 'favours' },
    { party: 'North', option: 'pay', stance: 'favours', excluded: 'an old report' },
  ],
};

const entry = (id: string, status: StatementRecord['status']): StatementRecord => ({
  id,
  articleId: 'a1',
  status,
  proposed: null,
  history: [],
  statement: {
    id,
    start: 0,
    end: 1,
    speaker: null,
    attribution: null,
    content: [],
    actor: 'South',
    verb: 'say',
    stance: 'opposes',
    about: ['dam'],
    condition: null,
    when: null,
    confidence: 1,
  },
});

const cellAt = (statements: readonly StatementRecord[], row: number, column: number) =>
  positionMatrixOf(model, statements).rows[row]?.cells[column];

test('parties by options, in the order of the model', () => {
  const { options, rows } = positionMatrixOf(model, []);
  expect(options.map(({ says }) => says)).toEqual(['build a dam', 'pay']);
  expect(rows.map(({ party }) => party)).toEqual(['North', 'South']);
});

test('the latest position is in force, with its evidence', () => {
  const cell = cellAt([entry('s1', 'accepted'), entry('s2', 'proposed')], 1, 0);
  expect(cell?.tone).toBe('rules-out');
  expect(cell?.evidence.map(({ id }) => id)).toEqual(['s2']);
  expect(cell?.confirmed).toBe(false);
});

test('a position is confirmed by an accepted statement, or because a person entered it', () => {
  expect(cellAt([entry('s2', 'edited')], 1, 0)?.confirmed).toBe(true);
  expect(cellAt([], 0, 0)?.confirmed).toBe(true);
});

test('nothing known, or only what was excluded, is unknown and never confirmed', () => {
  for (const [row, column] of [
    [0, 1],
    [1, 1],
  ] as const) {
    const cell = cellAt([], row, column);
    expect(cell?.tone).toBe('unknown');
    expect(cell?.confirmed).toBe(false);
  }
});

test('what was said after the day of the model is not in force yet', () => {
  const { rows } = positionMatrixOf({ ...model, asOf: '2025-01-15' }, []);
  expect(rows[1]?.cells[0]?.tone).toBe('opposes');
});

test('what is left out of the analysis is kept with its reason', () => {
  const cell = cellAt([], 0, 1);
  expect(cell?.setAside.map(({ excluded }) => excluded)).toEqual(['an old report']);
});

test('for and against on the same day is mixed; degrees of one side are not', () => {
  expect(toneOf([{ stance: 'favours' }, { stance: 'rules-out' }])).toBe('mixed');
  expect(toneOf([{ stance: 'opposes' }, { stance: 'rules-out' }])).toBe('rules-out');
  expect(toneOf([{ stance: 'open' }, { stance: 'favours' }])).toBe('favours');
  expect(toneOf([])).toBe('unknown');
});
