import { expect, test } from 'vitest';
import { findQuotation, lineAt } from './quotation.ts';

const text = 'He said he would go.\nHe said no, he said.';
const all = { start: 0, end: text.length };
const words = (quotation: string): string => {
  const found = findQuotation(text, quotation, all);
  return found.ok ? `${found.span.start}: ${text.slice(found.span.start, found.span.end)}` : found.code;
};

test.each([
  ['would go', '11: would go'],
  ['he #1', '8: he'],
  ['he #2', '33: he'],
  ['he', 'ambiguous'],
  ['e said', 'not-found'],
  ['he #3', 'not-found'],
  ['would [...] no', '11: would go.\nHe said no'],
  ['would [...] yes', 'not-found'],
])('%s', (quotation, place) => {
  expect(words(quotation)).toBe(place);
});

test('the line around a place', () => {
  expect([lineAt(text, 5), lineAt(text, 25)]).toEqual([
    { start: 0, end: 20 },
    { start: 21, end: text.length },
  ]);
});
