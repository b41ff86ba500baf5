import { expect, test } from 'vitest';
import { termsOf } from './option-term.ts';

test.each([
  ['send 2,000 French troops', ['deploy'], ['troops'], ['french'], ['2000']],
  ['U.S. forces in Ukraine', [], ['troops'], ['us', 'ukrain'], []],
  ['an end to the fighting', [], ['ceasefire'], [], []],
  ['let tankers through', ['pass'], ['tanker'], [], []],
  ['set up a joint company', [], ['joint', 'company'], [], []],
  ['a withdrawal', ['withdraw'], ['troops'], [], []],
  ['two further rounds', [], ['round'], [], ['2']],
  ['the plan', [], ['plan'], [], []],
])('%s', (wording, acts, words, names, numbers) => {
  const terms = termsOf(wording);
  expect([terms.acts, [...terms.words.keys()], [...terms.names], [...terms.numbers]]).toEqual([
    acts,
    words,
    names,
    numbers,
  ]);
});

test('what is denied is marked', () => {
  expect(termsOf('no new settlements').isNegated).toBe(true);
  expect(termsOf('a no-fly zone').isNegated).toBe(false);
});
