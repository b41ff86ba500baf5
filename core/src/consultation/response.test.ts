import { expect, test } from 'vitest';
import { round } from '../../test/round-sample.ts';
import { readResponse } from './response.ts';

const sound = [
  { package: 'NY', answer: 'acceptable' },
  { package: 'YN', answer: 'acceptable-if', condition: 'build-dam -> share-data' },
  { package: 'YY', answer: 'unacceptable', words: 'not now' },
];

const pathsOf = (answers: readonly unknown[]) => {
  const outcome = readResponse({ answers }, round);
  return outcome.ok ? [] : outcome.issues.map(({ path }) => path);
};

test('a whole response is read', () => {
  expect(readResponse({ answers: sound }, round)).toMatchObject({ ok: true, value: sound });
});

test('every package is answered once, and no other', () => {
  expect(pathsOf(sound.slice(1))).toEqual(['answers']);
  expect(pathsOf([...sound, { package: 'NN', answer: 'acceptable' }])).toEqual(['answers[3].package']);
  expect(pathsOf([...sound, { package: 'NY', answer: 'acceptable' }])).toEqual(['answers[3].package']);
});

test('a condition goes with "acceptable-if", and names options', () => {
  expect(pathsOf(sound.with(0, { package: 'NY', answer: 'acceptable-if' }))).toEqual(['answers[0]']);
  const bare = { package: 'NY', answer: 'acceptable', condition: 'share-data' };
  expect(pathsOf(sound.with(0, bare))).toEqual(['answers[0].condition']);
  const unknown = { package: 'NY', answer: 'acceptable-if', condition: 'share-data and peace' };
  expect(pathsOf(sound.with(0, unknown))).toEqual(['answers[0].condition']);
  const broken = { package: 'NY', answer: 'acceptable-if', condition: 'share-data and' };
  expect(pathsOf(sound.with(0, broken))).toEqual(['answers[0].condition']);
});
