import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './token.ts';

test('words keep their place, hyphenated words are one', () => {
  const text = "Ukraine's no-fly zone isn't test-launching.";
  const tokens = tokensOf(text, 10);
  expect(tokens.map(({ text: word }) => word)).toEqual([
    'Ukraine',
    "'s",
    'no-fly',
    'zone',
    'is',
    "n't",
    'test-launching',
    '.',
  ]);
  for (const token of tokens) expect(text.slice(token.start - 10, token.end - 10)).toBe(token.text);
});

test('a run without white space is one unread token', () => {
  const run = 'http://'.repeat(3000);
  expect(tokensOf(`see ${run} now`, 0).map(({ tag }) => tag)).toContain('X');
});

test('tokens of any text stand in it, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let end = 0;
      for (const token of tokensOf(text, 0)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeLessThanOrEqual(text.length);
        end = token.end;
      }
    }),
  );
});

test.each(['They cannot.', 'They said they dont.'])(
  'a shortened word that ends a text is a word: %s',
  (text) => {
    expect(
      tokensOf(text, 0)
        .map(({ text: word }) => word)
        .join(''),
    ).toBe(text.replaceAll(' ', ''));
  },
);
