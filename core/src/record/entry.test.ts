import { expect, test } from 'vitest';
import { addition } from '../../test/record-sample.ts';
import { printEntry, readEntry, readInstant } from './entry.ts';
import { appendEntry } from './log.ts';

const entry = appendEntry([], addition({ kind: 'negotiation-opened', name: 'River' }));

test('the same entry written otherwise is refused', () => {
  expect(readEntry(JSON.stringify(entry, null, 2)).ok).toBe(false);
  expect(readEntry('{').ok).toBe(false);
});

test('a member nobody knows is not dropped in silence', () => {
  const printed = printEntry({ ...entry, body: { ...entry.body, note: 'x' } as typeof entry.body });
  expect(readEntry(printed).ok).toBe(false);
});

test('an unknown kind is one issue that names the kinds', () => {
  const outcome = readEntry(printEntry(entry).replace('negotiation-opened', 'negotiation-closed'));
  expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path)).toEqual(['body.kind']);
});

test('a moment has one way to be written', () => {
  expect(readInstant('2031-04-02T09:30:00.000Z')).toBe('2031-04-02T09:30:00.000Z');
  expect(['2031-04-02T09:30:00Z', '2031-13-02T09:30:00.000Z', '2031-04-02'].map(readInstant)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
