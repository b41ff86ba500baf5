import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTaken, lettersOf, readPackage, takenOptions } from './package.ts';

test('a package is written with the first option first', () => {
  expect(readPackage('YNNY', 4)).toBe(0b1001);
  expect(lettersOf(0b0011, 4)).toBe('YYNN');
  expect(isTaken(0b0100, 2)).toBe(true);
  expect(takenOptions(0b1010, 4)).toEqual([1, 3]);
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.nat(), (options, bits) => {
      const state = bits % 2 ** options;
      expect(readPackage(lettersOf(state, options), options)).toBe(state);
    }),
    { seed: 1 },
  );
});

test.each([
  ['YN', 3],
  ['YNYN', 3],
  ['ynn', 3],
  ['Y N', 3],
  ['', 1],
  ['Y\n', 1],
])('%j is no package of %i options', (letters, options) => {
  expect(readPackage(letters, options)).toBeUndefined();
});
