import { expect, test } from 'vitest';
import { graphOfMoves, graphOfOptions } from './conflict-graph.ts';
import { StabilitySolver } from './solver/stability-solver.ts';
import { stateListOf } from './state.ts';
import { unsanctionedImprovements } from './unsanctioned-improvement.ts';

const dilemma = graphOfOptions(
  stateListOf(['NN', 'YN', 'NY', 'YY']),
  [
    { decisionMaker: 0, change: 'both' },
    { decisionMaker: 1, change: 'both' },
  ],
  2,
);
const ranks = [Int32Array.of(1, 0, 3, 2), Int32Array.of(1, 3, 0, 2)];

test('under Nash every improvement is open, and the victim could answer it', () => {
  const open = unsanctionedImprovements({ graph: dilemma, solver: new StabilitySolver(dilemma) }, ranks, {
    decisionMaker: 0,
    concept: 'nash',
  });
  expect(open(3)).toEqual([{ to: 2, answeredBy: [1] }]);
  expect(open(0)).toEqual([]);
});

test('under SEQ the same step is deterred, so nothing stays open', () => {
  const open = unsanctionedImprovements({ graph: dilemma, solver: new StabilitySolver(dilemma) }, ranks, {
    decisionMaker: 0,
    concept: 'seq',
  });
  expect(open(3)).toEqual([]);
});

test('where no one can answer alone, those who can together are named; where nobody can, none', () => {
  // 0 -> 1 by the first; then the second opens the way 1 -> 2 and only the third can go on to 3, the worst state.
  const chain = graphOfMoves(5, [
    [[1, 4], [], [], [], []],
    [[], [2], [], [], []],
    [[], [], [3], [], []],
  ]);
  const own = Int32Array.of(1, 3, 2, 0, 3);
  const other = new Int32Array(5);
  const open = unsanctionedImprovements(
    { graph: chain, solver: new StabilitySolver(chain) },
    [own, other, other],
    { decisionMaker: 0, concept: 'seq' },
  );
  expect(open(0)).toEqual([
    { to: 1, answeredBy: [1, 2] },
    { to: 4, answeredBy: [] },
  ]);
});
