import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { enumerateFeasible, exclusionPatterns } from './feasibility.ts';
import { patternOf } from './pattern.ts';
import { type StateList, codeOfLetters, lettersOf } from './state.ts';

function allLetters(states: StateList | undefined): readonly string[] {
  if (states === undefined) throw new Error('too many');
  return Array.from({ length: states.count }, (_, state) => lettersOf(states, state));
}

test('gives what no pattern forbids, by ascending code', () => {
  const letter = fc.constantFrom('Y', 'N', '-');
  const patterns = fc.array(fc.array(letter, { minLength: 5, maxLength: 5 }), { maxLength: 5 });
  fc.assert(
    fc.property(patterns, (all) => {
      const kept = Array.from({ length: 32 }, (_, code) =>
        Array.from({ length: 5 }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')),
      ).filter(
        (state) =>
          !all.some((pattern) => pattern.every((each, option) => each === '-' || each === state[option])),
      );
      const found = enumerateFeasible(
        5,
        all.map((pattern) => patternOf(pattern.join(''))),
      );
      expect(allLetters(found)).toEqual(kept.map((state) => state.join('')));
    }),
  );
});

test('forty options of which at most one in eight can be taken are few states', () => {
  const groups = Array.from({ length: 5 }, (_, group) =>
    Array.from({ length: 8 }, (_, option) => group * 8 + option),
  );
  const found = enumerateFeasible(
    40,
    groups.flatMap((group) => exclusionPatterns(group, 40)),
  );
  expect(found?.count).toBe(9 ** 5);
  expect(new Set(allLetters(found)).size).toBe(9 ** 5);
});

test('ends without states beyond the limit, and where the search itself grows out of hand', () => {
  expect(enumerateFeasible(10, [], 1023)).toBeUndefined();
  expect(enumerateFeasible(10, [], 1024)?.count).toBe(1024);
  const lastForbidden = [patternOf(`Y${'-'.repeat(39)}`), patternOf(`N${'-'.repeat(39)}`)];
  expect(enumerateFeasible(40, lastForbidden, 1000)).toBeUndefined();
});

test('a code has the first letter as its least significant bit, and 64 letters', () => {
  expect(codeOfLetters('YNY')).toEqual({ low: 5, high: 0 });
  expect(codeOfLetters(`${'N'.repeat(31)}Y${'N'.repeat(31)}Y`)).toEqual({ low: 2 ** 31, high: 2 ** 31 });
});
