import { describe, expect, test } from 'vitest';
import { readShape } from '@entente/core/base/shape';
import { reading } from '@entente/core/record';
import { annotatedCaseNames, readAnnotatedCase } from './annotation/annotated-case.ts';
import { calibrationOf } from './annotation/calibration.ts';
import { compare } from './annotation/comparison.ts';
import { type Aspect, f1Of, precisionOf, recallOf, sumOf } from './annotation/tally.ts';

const names = annotatedCaseNames();
const cases = names.map(readAnnotatedCase);
const of = (split: 'dev' | 'test') => cases.filter(({ expected }) => expected.annotation.split === split);
const dev = of('dev').map(compare);
const sum = (aspect: Aspect) =>
  sumOf(
    dev.map(({ tallies }) => tallies),
    aspect,
  );

test('eight articles are tuned on, six are held out', () => {
  expect([of('dev').length, of('test').length]).toEqual([8, 6]);
});

test.each(cases)(
  '$name: an article of 350 to 800 words, whose annotation is a reading',
  ({ reading: read, expected }) => {
    const words = read.article.text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(800);
    const outcome = readShape(reading, {
      article: read.article,
      statements: expected.statements.map(({ statement }) => statement),
      events: [],
      deadlines: [],
      options: expected.options,
    });
    expect(outcome).toMatchObject({ ok: true });
  },
);

// The bars lie a little under what the reader reaches on the articles that it is tuned on, so that a step back shows; a
// step forward should raise them. The held-out articles are scored by `npm run bench:reading` alone.
describe('on the articles tuned on', () => {
  test('statements found, and of those proposed how many there are', () => {
    expect(recallOf(sum('statements'))).toBeGreaterThanOrEqual(0.75);
    expect(precisionOf(sum('statements'))).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['speaker', 0.96],
    ['actor', 0.96],
    ['stance', 0.78],
    ['condition', 0.65],
    ['option', 0.7],
    ['day', 0.9],
    ['furniture lines', 0.93],
    ['deadlines', 0.85],
  ] as const)('%s right', (aspect, bar) => {
    expect(f1Of(sum(aspect))).toBeGreaterThanOrEqual(bar);
  });
});

test('calibration: what was right half the time and said so has no error', () => {
  const statement = { ...cases[0]!.reading.statements[0]!, confidence: 0.5 };
  const judged = [true, false, true, false].map((isRight) => ({ statement, isRight }));
  expect(calibrationOf(judged)).toMatchObject({
    expectedError: 0,
    brier: 0.25,
    bins: [{ count: 4, right: 2 }],
  });
  const wrong = judged.map((one) => ({ ...one, isRight: false }));
  expect(calibrationOf(wrong)).toMatchObject({ expectedError: 0.5, brier: 0.25 });
});
