import { expect, test } from 'vitest';
import { compareSolver } from './solver-comparison.ts';
import { type SampleKind, solverSample } from './solver-sample.ts';

/** The whole, of 26,000 models, is `npm run prove`. */
const samples: readonly (readonly [SampleKind, number])[] = [
  ['small', 3000],
  ['wide', 3],
  ['large', 1],
];

test.each(samples)('the solvers say what the definitions say, on %s models', (kind, count) => {
  let compared = 0;
  for (let number = 0; number < count; number += 1) {
    const comparison = compareSolver(solverSample(kind, number));
    if (comparison === undefined) continue;
    compared += 1;
    expect(comparison.differences).toEqual([]);
  }
  expect(compared).toBeGreaterThan(count * 0.9);
});
