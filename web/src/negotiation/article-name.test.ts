import { expect, test } from 'vitest';
import { articleName } from './article-name.ts';

const article = { title: null, language: 'en', source: null, published: null, text: '', furniture: [] };

test('the title, else the outlet', () => {
  expect(articleName({ ...article, title: 'A dam', source: 'Daily' })).toBe('A dam');
  expect(articleName({ ...article, source: 'Daily', text: 'North said no.' })).toBe('Daily');
});

test('else how the report begins, what stands around it left out', () => {
  const text = 'We use cookies.\n\nNorth said no.\nSouth said yes.';
  const furniture = [{ start: 0, end: 15, kind: 'consent' as const }];
  expect(articleName({ ...article, text, furniture })).toBe('North said no.');
});

test('a long first line is cut at a word', () => {
  const name = articleName({ ...article, text: `${'river '.repeat(20)}end` });
  expect(name?.length).toBeLessThanOrEqual(71);
  expect(name).toMatch(/river…$/u);
});

test('an empty article has no name', () => {
  expect(articleName({ ...article, text: ' \n ' })).toBeNull();
});
