import { expect, test } from 'vitest';
import { type Way, stepAlong } from './way.ts';

const way: Way = {
  path: [
    { decisionMaker: 'A', to: 'YN' },
    { decisionMaker: 'B', to: 'YY' },
  ],
  states: ['NN', 'YN', 'YY'],
  isByImprovements: false,
};

test('a line of the map is a step of the way, with it or against it', () => {
  expect(stepAlong(way, { from: 'NN', to: 'YN', mover: 'A' })).toEqual({ step: 1, isBackward: false });
  expect(stepAlong(way, { from: 'YY', to: 'YN', mover: 'B' })).toEqual({ step: 2, isBackward: true });
});

test('neither another mover between the same states nor another line is a step', () => {
  expect(stepAlong(way, { from: 'NN', to: 'YN', mover: 'B' })).toBeUndefined();
  expect(stepAlong(way, { from: 'NN', to: 'YY', mover: 'A' })).toBeUndefined();
  expect(stepAlong(undefined, { from: 'NN', to: 'YN', mover: 'A' })).toBeUndefined();
});
