import { expect, test } from 'vitest';
import { graphOfMoves } from '../conflict-graph.ts';
import { preferenceOfRanks, withStrength } from '../preference.ts';
import { strengthConcepts } from './index.ts';

// From 0 the first goes to 1; the second answers with 2; from there the first can still go to 3.
const graph = graphOfMoves(4, [
  [[1], [], [3], []],
  [[], [2], [], []],
]);

/** Whether 0 is stable, by concept, where the first ranks the states so and a wide gap lies below the level. */
function stableAt(ranks: readonly number[], level: number): readonly string[] {
  const preferences = [withStrength(Int32Array.from(ranks), [level]), preferenceOfRanks([0, 0, 1, 0])];
  return strengthConcepts
    .filter((concept) => concept.judge({ graph, preferences }, { decisionMaker: 0, state: 0 }).stable)
    .map(({ id }) => id);
}

test('a sanction across the gap deters strongly, one on this side of it does not', () => {
  expect(stableAt([2, 3, 0, 1], 2)).toEqual(['sgmr', 'ssmr', 'sseq']);
  expect(stableAt([2, 3, 0, 1], 1)).toEqual([]);
});

test('for the symmetric concept every counter-move must stay across the gap', () => {
  expect(stableAt([2, 3, 0, 1], 3)).toEqual(['sgmr', 'sseq']);
});
