import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';
import { textAt } from './span.ts';

const text = 'The headline\nIt rained. Norway would send troops. Sweden would not.\nMore';

const around = (words: string, language = 'en'): string => {
  const start = text.indexOf(words);
  return textAt(text, sentenceAround({ text, language }, { start, end: start + words.length }));
};

test('a stretch is shown in its sentence, and never beyond its line', () => {
  expect(around('send troops')).toBe('Norway would send troops.');
  expect(around('headline')).toBe('The headline');
  expect(around('troops. Sweden')).toBe('Norway would send troops. Sweden would not.');
});

test('an initial ends no sentence', () => {
  const report = 'It rained. U.S. President Vela left. He slept.';
  const start = report.indexOf('President');
  const span = sentenceAround({ text: report, language: 'en' }, { start, end: start + 9 });
  expect(textAt(report, span)).toBe('U.S. President Vela left.');
});

test('a language that nobody knows is no fault', () => {
  expect(around('Sweden', 'not a language')).toBe('Sweden would not.');
});

test('of a sentence without an end, what is near is shown', () => {
  const long = `${'word '.repeat(5000)}here ${'word '.repeat(5000)}`;
  const start = long.indexOf('here');
  const { start: from, end } = sentenceAround({ text: long, language: 'en' }, { start, end: start + 4 });
  expect(from <= start && end >= start + 4 && end - from < 1300).toBe(true);
});
