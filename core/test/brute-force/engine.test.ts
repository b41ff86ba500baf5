import { expect, test } from 'vitest';
import { kernelOf } from '../kernel-file.ts';
import { type ComparedEngine, compareEngines, comparedEngines } from './engine-comparison.ts';
import { type SampleKind, solverSample } from './solver-sample.ts';

const kernels = { dense: kernelOf('dense'), list: kernelOf('list'), sweep: kernelOf('sweep') };

/** The whole is `npm run prove`. */
const samples: readonly (readonly [SampleKind, number, readonly ComparedEngine[]])[] = [
  ['small', 120, comparedEngines],
  ['wide', 2, ['list', 'dense', 'sweep']],
];

test.each(samples)('every engine says what the definitions say, on %s models', (kind, count, engines) => {
  const compared = new Set<ComparedEngine>();
  for (let number = 0; number < count; number += 1)
    for (const { engine, cells, differences } of compareEngines(solverSample(kind, number), kernels)) {
      expect(differences).toEqual([]);
      if (cells > 0) compared.add(engine);
    }
  expect([...compared].sort()).toEqual([...engines].sort());
});
