import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { isAboutWords } from './words-about.ts';

const read = (words: string): boolean => {
  const passage = passageOf(sentencesOf(`They rejected ${words}.`, 0, 0)[0]!);
  return isAboutWords(passage, { from: 2, to: passage.tokens.length - 1 });
};

test.each([
  ['claims of a plot', true],
  ['a report that ships had left', true],
  ['repeated complaints about the flow', true],
  ['an offer of peace', false],
  ['the report commission', false],
  ['a plan to sell the port', false],
])('%s: %s', (words, expected) => {
  expect(read(words)).toBe(expected);
});
