import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addition, additions } from '../../test/record-sample.ts';
import { type Entry, entryDigestOf, printEntry, readEntry } from './entry.ts';
import { appendEntries, verifyLog } from './log.ts';

test('a log that was only appended to is sound', () => {
  fc.assert(
    fc.property(additions, (list) => {
      expect(verifyLog(appendEntries([], list))).toEqual([]);
    }),
  );
});

test('printing and reading an entry gives it back', () => {
  fc.assert(
    fc.property(additions, (list) => {
      for (const entry of appendEntries([], list)) {
        const outcome = readEntry(printEntry(entry));
        expect(outcome.ok && outcome.value).toEqual(entry);
      }
    }),
  );
});

test('any byte of any entry that is tampered with is found', () => {
  fc.assert(
    fc.property(additions, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (list, pick, at, change) => {
      const log = appendEntries([], list);
      const index = pick % log.length;
      const bytes = Buffer.from(printEntry(log.at(index)!));
      bytes[at % bytes.length]! ^= change;
      const outcome = readEntry(bytes.toString('utf8'));
      if (!outcome.ok) return;
      const tampered = log.with(index, outcome.value);
      expect(verifyLog(tampered).map(({ path }) => path)).toContain(`entries[${index}]`);
    }),
    { numRuns: 500 },
  );
});

test('an entry rewritten with a digest of its own breaks the chain after it', () => {
  const model = (name: string) => addition({ kind: 'model-changed', model: { name } });
  const log = appendEntries(
    [],
    [addition({ kind: 'negotiation-opened', name: 'River' }), model('a'), model('b')],
  );
  const changed: Entry = { ...log.at(1)!, body: { kind: 'model-changed', model: { name: 'forged' } } };
  const forged = log.with(1, { ...changed, digest: entryDigestOf(changed) });
  expect(verifyLog(forged).map(({ code, path }) => [code, path])).toEqual([['broken-chain', 'entries[2]']]);
});

test('an entry left out is found', () => {
  const model = (name: string) => addition({ kind: 'model-changed', model: { name } });
  const log = appendEntries(
    [],
    [addition({ kind: 'negotiation-opened', name: 'River' }), model('a'), model('b')],
  );
  expect(verifyLog(log.toSpliced(1, 1)).map(({ code }) => code)).toEqual(['broken-chain', 'broken-sequence']);
});

test('a clock that goes back does not take the record back', () => {
  const log = appendEntries(
    [],
    [
      addition({ kind: 'negotiation-opened', name: 'River' }, 9),
      addition({ kind: 'model-changed', model: 1 }, 3),
    ],
  );
  expect(log[1]?.time).toBe(log[0]?.time);
  expect(verifyLog(log)).toEqual([]);
});
