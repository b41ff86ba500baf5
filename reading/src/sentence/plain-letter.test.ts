import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLetters } from './plain-letter.ts';
import { tokensOf } from './token.ts';

test.each([
  ['Erdoğan', 'Erdogan'],
  ['Štefan Füle', 'Stefan Fule'],
  ['Wałęsa and Søren', 'Walesa and Soren'],
  ['Київ «да» — 10 °C', 'Київ «да» — 10 °C'],
])('%s is read as %s', (text, expected) => {
  expect(plainLetters(text)).toBe(expected);
});

test('the length is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainLetters(text)).toHaveLength(text.length);
    }),
  );
});

test('a name with marks is one word, with its marks', () => {
  expect(tokensOf('Erdoğan met Štefan', 0).map(({ text }) => text)).toEqual(['Erdoğan', 'met', 'Štefan']);
  expect(tokensOf('Erdog\u0306an spoke', 0).map(({ text }) => text)).toEqual(['Erdog\u0306an', 'spoke']);
});
