import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFeasible, enumerateFeasible, enumerateInSteps, exclusionPatterns } from './feasibility.ts';
import { type Pattern, patternOf } from './pattern.ts';
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

test('ends without states beyond the limit, and finds none where none are', () => {
  expect(enumerateFeasible(10, [], 1023)).toBeUndefined();
  expect(enumerateFeasible(10, [], 1024)?.count).toBe(1024);
  expect(enumerateFeasible(10, [patternOf('-'.repeat(10))])?.count).toBe(0);
  const lastForbidden = [patternOf(`Y${'-'.repeat(39)}`), patternOf(`N${'-'.repeat(39)}`)];
  expect(enumerateFeasible(40, lastForbidden, 1000)?.count).toBe(0);
});

/** Each of the first options as the one so many places after it: what is asked of the first depends on all others. */
function mirrored(half: number): readonly Pattern[] {
  return Array.from({ length: half }, (_, option) => [
    patternOf(`${'-'.repeat(option)}Y${'-'.repeat(half - 1)}N${'-'.repeat(half - 1 - option)}`),
    patternOf(`${'-'.repeat(option)}N${'-'.repeat(half - 1)}Y${'-'.repeat(half - 1 - option)}`),
  ]).flat();
}

test('patterns that make no small diagram are searched, within bounds', () => {
  expect(countFeasible(40, mirrored(20))).toBeUndefined();
  expect(enumerateFeasible(40, mirrored(20), 10_000)).toBeUndefined();
  const found = enumerateFeasible(34, mirrored(17));
  expect(found?.count).toBe(2 ** 17);
  expect(found?.low.at(5)).toBe(5 + 5 * 2 ** 17);
  expect(found?.high.at(-1)).toBe(3);
});

/** The same with many that these imply, so that each branch has many to look at. */
function mirroredManyTimes(half: number): readonly Pattern[] {
  return mirrored(half).flatMap(({ letters }) =>
    Array.from({ length: half * half }, (_, pair) => {
      const others = [half + (pair % half), half + Math.floor(pair / half)];
      const more = Array.from(letters, (letter, option) =>
        letter === '-' && others.includes(option) ? 'Y' : letter,
      );
      return patternOf(more.join(''));
    }),
  );
}

test('the bounds count the patterns that a branch must look at', () => {
  expect(enumerateFeasible(34, mirrored(17), 2 ** 18)?.count).toBe(2 ** 17);
  expect(enumerateFeasible(34, mirroredManyTimes(17), 2 ** 18)).toBeUndefined();
});

test('counts without going through the states, however many', () => {
  expect(countFeasible(10, [])).toBe(1024);
  expect(countFeasible(64, [])).toBe(2n ** 64n);
  expect(countFeasible(64, [patternOf('-'.repeat(64))])).toBe(0);
  const groups = Array.from({ length: 10 }, (_, group) =>
    Array.from({ length: 6 }, (_, option) => group * 6 + option),
  );
  const patterns = groups.flatMap((group) => exclusionPatterns(group, 60));
  expect(countFeasible(60, patterns)).toBe(7 ** 10);
});

test('counts what it enumerates', () => {
  const letter = fc.constantFrom('Y', 'N', '-', '-');
  const pattern = fc
    .array(letter, { minLength: 9, maxLength: 9 })
    .map((letters) => patternOf(letters.join('')));
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 12 }), (patterns) => {
      expect(countFeasible(9, patterns)).toBe(enumerateFeasible(9, patterns)?.count);
    }),
  );
});

test('a large enumeration pauses on the way', () => {
  const run = enumerateInSteps(20, []);
  let step = run.next();
  let pauses = 0;
  for (; step.done !== true; step = run.next()) {
    pauses += 1;
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
  }
  expect(pauses).toBeGreaterThan(2);
  expect(step.value?.low.every((code, state) => code === state)).toBe(true);
});

test('a code has the first letter as its least significant bit, and 64 letters', () => {
  expect(codeOfLetters('YNY')).toEqual({ low: 5, high: 0 });
  expect(codeOfLetters(`${'N'.repeat(31)}Y${'N'.repeat(31)}Y`)).toEqual({ low: 2 ** 31, high: 2 ** 31 });
});
