import { expect, test } from 'vitest';
import { readShape } from '../base/shape.ts';
import { gradeOf, grading } from './grading.ts';

test('a grading is written as a letter and a digit', () => {
  const outcome = readShape(grading, { source: 'Gazette', reliability: 'B', credibility: 2 });
  expect(outcome.ok && gradeOf(outcome.value)).toBe('B2');
});

test('a grade off the scale is refused with both faults', () => {
  const outcome = readShape(grading, { source: 'Gazette', reliability: 'G', credibility: 7 });
  expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path)).toEqual(['reliability', 'credibility']);
});
