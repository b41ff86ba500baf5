import { expect, test } from 'vitest';
import type { SayMessage } from '../../language/language-context.tsx';
import { keyOfQuestion, wordAnswer, wordQuestion } from './question-words.ts';

const report = {
  options: ['dam', 'pay'],
  optionFacts: [
    { name: 'dam', party: 'Upland', says: 'build a dam' },
    { name: 'pay', party: 'Lowland' },
  ],
};
const say: SayMessage = (id, values) => `${id} ${JSON.stringify(values ?? {})}`;
const order = { party: 'Upland', order: ['dam', 'not pay'] };
const contradiction = { party: 'Upland', option: 'dam', contradiction: ['p1', 'p2'] };

test('a contradiction is not asked as if nothing were known', () => {
  expect(wordQuestion(contradiction, report, say)).toMatch(/^questions\.contradiction .*build a dam/u);
  expect(wordQuestion({ party: 'Upland', option: 'dam' }, report, say)).toMatch(/^questions\.wants /u);
  expect(wordQuestion(order, report, say)).toMatch(/^questions\.order .*build a dam.*not pay/u);
});

test('answers in words', () => {
  const words = (answer: string) => wordAnswer(answer, order, { report, say });
  expect(['first', 'second', 'wants', 'inFavour'].map(words)).toEqual([
    'build a dam',
    'not pay',
    'sign.wants {}',
    'questions.side.inFavour {}',
  ]);
});

test('questions of one party on one option are told apart', () => {
  expect(keyOfQuestion(contradiction)).not.toBe(keyOfQuestion({ party: 'Upland', option: 'dam' }));
});
