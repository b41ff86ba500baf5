import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { round } from '../../test/round-sample.ts';
import { type Answer, type ResponseRecord, answerKinds } from '../record/index.ts';
import { jointlyAcceptableOf } from './jointly-acceptable.ts';

const time = '2031-04-03T09:30:00.000Z';
const responseOf = (party: string, answers: readonly Answer[]): ResponseRecord => ({
  party,
  answers,
  nonce: party,
  time,
});

const response = (party: string) =>
  fc.tuple(...round.packages.map(() => fc.constantFrom(...answerKinds))).map((kinds) =>
    responseOf(
      party,
      kinds.map((kind, index) => ({
        package: round.packages[index] ?? '',
        answer: kind,
        ...(kind === 'acceptable-if' ? { condition: 'share-data' } : {}),
      })),
    ),
  );

const responses = fc.tuple(response('Upland'), response('Lowland'), response('Delta'));

test('released is what nobody refused, and nothing tells who would have', () => {
  fc.assert(
    fc.property(responses, (given) => {
      const released = jointlyAcceptableOf(round, given);
      const refused = new Set(
        given.flatMap(({ answers }) =>
          answers.filter(({ answer }) => answer === 'unacceptable').map((answer) => answer.package),
        ),
      );
      expect(released.map((each) => each.package)).toEqual(
        round.packages.filter((state) => !refused.has(state)),
      );
      const shuffled = given.map(({ answers }, index) =>
        responseOf(given[(index + 1) % 3]?.party ?? '', answers),
      );
      expect(jointlyAcceptableOf(round, shuffled)).toEqual(released);
    }),
  );
});

test('while a delegation is silent nothing is released', () => {
  fc.assert(
    fc.property(responses, fc.nat(2), (given, silent) => {
      expect(jointlyAcceptableOf(round, given.toSpliced(silent, 1))).toEqual([]);
    }),
  );
});

test('a condition that the package meets is met; one that it does not is released with it', () => {
  const given = round.delegations.map(({ party }, index) =>
    responseOf(
      party,
      round.packages.map((state) => ({
        package: state,
        answer: 'acceptable-if',
        condition: index === 0 ? 'share-data' : 'not build-dam',
      })),
    ),
  );
  expect(jointlyAcceptableOf(round, given)).toEqual([
    { package: 'NY', conditions: [] },
    { package: 'YN', conditions: ['not build-dam', 'share-data'] },
    { package: 'YY', conditions: ['not build-dam'] },
  ]);
});

test('a response of somebody who was not asked does not count', () => {
  const all = round.packages.map((state): Answer => ({ package: state, answer: 'acceptable' }));
  const given = ['Upland', 'Lowland', 'Stranger'].map((party) => responseOf(party, all));
  expect(jointlyAcceptableOf(round, given)).toEqual([]);
});
