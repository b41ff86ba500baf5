import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addition, additions } from '../../test/record-sample.ts';
import { printLog, readLog } from './archive.ts';
import { appendEntries } from './log.ts';

test('a log comes back from its text as it was', () => {
  fc.assert(
    fc.property(additions, (list) => {
      const log = appendEntries([], list);
      expect(readLog(printLog(log))).toEqual({ ok: true, value: log, warnings: [] });
    }),
  );
});

test('every line that is no entry is told with its place', () => {
  const log = appendEntries(
    [],
    [
      addition({ kind: 'negotiation-opened', name: 'River' }),
      addition({ kind: 'model-changed', model: { name: 'a' } }),
    ],
  );
  const lines = printLog(log).split('\n');
  const pathsOf = (text: string) => {
    const outcome = readLog(text);
    return outcome.ok ? [] : outcome.issues.map(({ path }) => path);
  };
  expect(pathsOf(['{', lines[1], '[]'].join('\n'))).toEqual(['entries[0]', 'entries[2]']);
  expect(pathsOf(printLog(log).replace('"a"', '"b"'))).toEqual(['entries[1]']);
  expect(pathsOf(lines[1] ?? '')).not.toEqual([]);
  expect(pathsOf('')).toEqual(['']);
});
