import { expect, test } from 'vitest';
import { wordStep, wordedChange } from './change-words.ts';

const report = {
  options: ['dam', 'pay'],
  optionFacts: [
    { name: 'dam', party: 'Upland', says: 'build a dam' },
    { name: 'pay', party: 'Lowland' },
  ],
};

test('who moves on what, from which stance to which; or which condition is dropped', () => {
  expect(wordedChange({ party: 'Upland', option: 'dam', from: 'unknown', to: 'open' }, report)).toEqual({
    party: 'Upland',
    option: 'build a dam',
    move: { from: 'unknown', to: 'open' },
  });
  expect(wordedChange({ party: 'Upland', option: 'pay', drop: 'onlyIf', condition: 'dam' }, report)).toEqual({
    party: 'Upland',
    option: 'pay',
    dropped: 'dam',
  });
});

test('a step by what it takes up and drops', () => {
  const words = wordStep(report, { from: 'YN', to: 'NY' }, (id, values) => `${id} ${JSON.stringify(values)}`);
  expect(words).toMatch(/change\.drops.*build a dam.*change\.takes.*pay/u);
});
