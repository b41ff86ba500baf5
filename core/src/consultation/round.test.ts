import { expect, test } from 'vitest';
import { readRoundRequest } from './round.ts';

const options = ['build-dam', 'share-data'];

test('a request over the options is read', () => {
  const outcome = readRoundRequest({ packages: ['NY', 'YY'], answerBy: '2031-05-01' }, options);
  expect(outcome).toMatchObject({ ok: true, value: { packages: ['NY', 'YY'] } });
});

test.each([
  [
    { packages: ['NYN', 'YX', 'NY', 'NY'], answerBy: '2031-05-01' },
    ['packages[0]', 'packages[1]', 'packages[3]'],
  ],
  [{ packages: [], answerBy: '2031-02-30' }, ['answerBy']],
  [{ packages: [], answerBy: '2031-05-01' }, ['packages']],
])('every fault is told: %j', (input, paths) => {
  const outcome = readRoundRequest(input, options);
  expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path)).toEqual(paths);
});
