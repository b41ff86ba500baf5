import { expect, test } from 'vitest';
import { readRowChoice, rowChoiceText } from './row-choice-text.ts';
import { type RowChoice, allRows } from './verdict-table.ts';

test('a choice comes back as it was, and no choice needs no text', () => {
  expect(rowChoiceText(allRows)).toBeUndefined();
  expect(readRowChoice(undefined)).toEqual(allRows);
  const choices: readonly RowChoice[] = [
    { ...allRows, equilibrium: 'seq', pattern: 'Y--', text: 'yn' },
    { ...allRows, order: { by: 'verdict', concept: 'gmr', decisionMaker: 1 }, isReversed: true },
    { ...allRows, order: { by: 'preference', decisionMaker: 2 } },
    { ...allRows, verdict: { concept: 'nash', decisionMaker: 0, isStable: false } },
  ];
  for (const choice of choices) expect(readRowChoice(rowChoiceText(choice))).toEqual(choice);
});

test('an address that makes no sense chooses all rows', () => {
  for (const text of [
    '',
    'x',
    '7',
    '~',
    '~null',
    '~{"order":{"by":"verdict"},"pattern":3,"verdict":[],"text":{}}',
  ])
    expect(readRowChoice(text)).toEqual(allRows);
});
