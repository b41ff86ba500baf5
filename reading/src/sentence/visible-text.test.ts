import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, visibleTextOf } from './visible-text.ts';

test('what nobody sees is left out of a name, and what is seen stays', () => {
  expect(visible('Mac\u200bron\u202e \ud83d\ude00\ufe0f al-\u00adAnsari\u{e0041}')).toBe(
    'Macron 😀 al-Ansari',
  );
});

test('each unit of the visible text is that of its place', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\u200b', '\u202e', '\ud800', ' ', '\u00ad', '\n') }),
      (whole) => {
        const { text, placeOf } = visibleTextOf(whole);
        const places = Array.from({ length: text.length }, (_, index) => placeOf(index));
        expect(places.map((place) => whole[place]).join('')).toBe(text);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(text).toBe(visible(whole));
      },
    ),
  );
});
