import { expect, test } from 'vitest';
import { drawnStates, moveMapOf } from './move-map.ts';

const move = (decisionMaker: number, from: string, to: string, isImprovement: boolean) => ({
  decisionMaker,
  from,
  to,
  isImprovement,
});

test('moves there and back are one line, in the direction that improves', () => {
  const map = moveMapOf(
    ['NN', 'YN', 'NY', 'YY'],
    [
      move(0, 'NN', 'YN', false),
      move(0, 'YN', 'NN', true),
      move(1, 'NN', 'NY', false),
      move(1, 'NY', 'NN', false),
      move(1, 'YN', 'YY', true),
      move(0, 'NN', 'XX', true),
    ],
    'NN',
  );
  expect(map.lines).toEqual([
    { decisionMaker: 0, from: 'YN', to: 'NN', isImprovement: true, isBothWays: true },
    { decisionMaker: 1, from: 'NN', to: 'NY', isImprovement: false, isBothWays: true },
    { decisionMaker: 1, from: 'YN', to: 'YY', isImprovement: true, isBothWays: false },
  ]);
  expect(map.states.map(({ layer }) => layer)).toEqual([0, 1, 1, 2]);
});

test('what the start does not lead to comes last', () => {
  const map = moveMapOf(['A', 'B', 'C'], [move(0, 'B', 'A', true)], 'A');
  expect(map.states).toEqual([
    { state: 'A', layer: 0 },
    { state: 'B', layer: 1 },
    { state: 'C', layer: 1 },
  ]);
});

test('of a large graph what matters is drawn', () => {
  const all = Array.from({ length: 100 }, (_, index) => `s${index}`);
  const wanted = { all, start: 's3', equilibria: ['s9', 's3'], chosen: 's50', besides: ['s51'] };
  expect(drawnStates(wanted)).toEqual(['s3', 's50', 's51', 's9']);
  expect(drawnStates({ ...wanted, all: all.slice(0, 9) })).toHaveLength(9);
  expect(drawnStates({ all, start: null, equilibria: [], chosen: undefined, besides: [] })).toHaveLength(40);
});
