import { expect, test } from 'vitest';
import { addition } from '../../test/record-sample.ts';
import { appendEntries, recordOf } from '../record/index.ts';
import { partiesAnswered, responseAudience, viewerOf } from './visibility.ts';

const log = appendEntries(
  [],
  [
    addition({ kind: 'negotiation-opened', name: 'River' }),
    addition({
      kind: 'round-opened',
      roundId: 'r1',
      options: ['build-dam'],
      packages: ['Y'],
      answerBy: '2031-05-01',
      delegations: [],
    }),
    {
      ...addition({
        kind: 'response-entered',
        roundId: 'r1',
        party: 'Upland',
        answers: [{ package: 'Y', answer: 'unacceptable' }],
        nonce: 'n',
      }),
      audience: responseAudience('r1', 'Upland'),
    },
    addition({ kind: 'round-closed', roundId: 'r1', jointlyAcceptable: [] }),
  ],
);

test('a response shows to its own delegation in its own round, also after closing', () => {
  const seenBy = (viewer: string) => recordOf(log, { viewer }).rounds[0]?.responses.length;
  expect(seenBy(viewerOf('r1', 'Upland'))).toBe(1);
  expect([viewerOf('r1', 'Lowland'), viewerOf('r2', 'Upland'), 'analyst'].map(seenBy)).toEqual([0, 0, 0]);
});

test('that a party answered is known', () => {
  expect([...partiesAnswered(log, 'r1')]).toEqual(['Upland']);
  expect([...partiesAnswered(log, 'r2')]).toEqual([]);
});
