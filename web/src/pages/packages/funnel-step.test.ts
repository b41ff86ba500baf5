import type { PackageVerdict } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { blockersOf, funnelStepsOf } from './funnel-step.ts';

test('five steps; what is not graded has one count', () => {
  const graded = { could: 3, likely: 2, surely: 1 };
  const steps = funnelStepsOf({
    funnel: {
      thinkable: 256,
      feasible: 156,
      removedBy: [],
      acceptable: graded,
      efficient: graded,
      holds: { could: 1, likely: 1, surely: 0 },
    },
  });
  expect(steps.map(({ id, could, surely }) => [id, could, surely])).toEqual([
    ['thinkable', 256, 256],
    ['feasible', 156, 156],
    ['acceptable', 3, 1],
    ['efficient', 3, 1],
    ['holds', 1, 0],
  ]);
});

const certain = { share: 1, exact: true };
const never = { share: 0, exact: true };
const concepts = { nash: never, gmr: never, smr: never, seq: never };
const verdict = (blockedBy: PackageVerdict['blockedBy'], acceptable = never): PackageVerdict => ({
  state: 'N',
  feasible: true,
  acceptable,
  efficient: never,
  equilibrium: concepts,
  allThree: concepts,
  blockedBy,
  guarantees: [],
});

test('only who blocks in every world counts, by red line and by preference', () => {
  const packages = [
    verdict([
      { party: 'North', share: certain, redLine: true },
      { party: 'South', share: { share: 0.5, exact: true } },
    ]),
    verdict([{ party: 'North', share: certain }]),
    verdict([{ party: 'East', share: certain }], { share: 0.1, exact: true }),
  ];
  expect(blockersOf(packages)).toEqual([{ party: 'North', redLine: 1, preference: 1, alone: ['N', 'N'] }]);
});
