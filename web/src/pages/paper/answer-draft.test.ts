import { expect, test } from 'vitest';
import { answersOf, readDrafts } from './answer-draft.ts';

test('nothing is sent while a package has no answer, or a condition is not said', () => {
  expect(answersOf(['YN', 'NY'], { YN: { answer: 'acceptable' } })).toBeNull();
  expect(answersOf(['YN'], { YN: { answer: 'acceptable-if', condition: ' ' } })).toBeNull();
});

test('answers carry their own words, and a condition only where they depend on it', () => {
  expect(
    answersOf(['YN', 'NY'], {
      YN: { answer: 'acceptable-if', condition: ' a survey first ' },
      NY: { answer: 'unacceptable', condition: 'left over', words: 'Not now.' },
    }),
  ).toEqual([
    { package: 'YN', answer: 'acceptable-if', condition: 'a survey first' },
    { package: 'NY', answer: 'unacceptable', words: 'Not now.' },
  ]);
});

test('a kept draft that is no JSON is no draft', () => {
  expect(readDrafts('{')).toEqual({});
  expect(readDrafts('null')).toEqual({});
  expect(readDrafts('{"YN":{"answer":"acceptable"}}')).toEqual({ YN: { answer: 'acceptable' } });
});
