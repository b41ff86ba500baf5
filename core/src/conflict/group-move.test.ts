import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConflict } from '../../test/conflict-arbitrary.ts';
import { type ConflictGraph, graphOfMoves, movesFrom } from './conflict-graph.ts';
import { groupMoves, opponentsOf } from './group-move.ts';

/** Every sequence of the length, written out one by one. */
function endsOfSequences(
  graph: ConflictGraph,
  group: readonly number[],
  at: { readonly state: number; readonly lastMover: number; readonly left: number },
): Set<number> {
  const ends = new Set<number>();
  if (at.left === 0) return ends;
  for (const mover of group) {
    if (mover === at.lastMover) continue;
    for (const to of movesFrom(graph, mover, at.state)) {
      ends.add(to);
      const on = endsOfSequences(graph, group, { state: to, lastMover: mover, left: at.left - 1 });
      for (const end of on) ends.add(end);
    }
  }
  return ends;
}

test('finds what writing out every legal sequence finds, as long as those are', () => {
  fc.assert(
    fc.property(anyConflict, ({ graph }) => {
      const group = opponentsOf(graph, 0);
      const found = [...groupMoves(graph, group, 0)];
      const near = found.filter(({ path }) => path.length <= 5).map(({ to }) => to);
      const written = endsOfSequences(graph, group, { state: 0, lastMover: -1, left: 5 });
      expect(near.sort((a, b) => a - b)).toEqual([...written].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test('each path is a legal sequence that ends where it says', () => {
  fc.assert(
    fc.property(anyConflict, ({ graph }) => {
      for (const { to, path } of groupMoves(graph, opponentsOf(graph, 1), 0)) {
        let state = 0;
        path.forEach((step, index) => {
          expect(step.decisionMaker).not.toBe(1);
          expect(step.decisionMaker).not.toBe(path[index - 1]?.decisionMaker);
          expect(movesFrom(graph, step.decisionMaker, state)).toContain(step.to);
          state = step.to;
        });
        expect(state).toBe(to);
      }
    }),
    { numRuns: 300 },
  );
});

test('nobody moves twice in a row, but anyone may move again later', () => {
  const graph = graphOfMoves(4, [
    [[1], [2], [], [3]],
    [[], [], [], []],
  ]);
  expect([...groupMoves(graph, [0, 1], 0)].map(({ to }) => to)).toEqual([1]);
  const answered = graphOfMoves(4, [
    [[1], [], [3], []],
    [[], [2], [], []],
  ]);
  expect([...groupMoves(answered, [0, 1], 0)]).toEqual([
    { to: 1, path: [{ decisionMaker: 0, to: 1 }] },
    {
      to: 2,
      path: [
        { decisionMaker: 0, to: 1 },
        { decisionMaker: 1, to: 2 },
      ],
    },
    {
      to: 3,
      path: [
        { decisionMaker: 0, to: 1 },
        { decisionMaker: 1, to: 2 },
        { decisionMaker: 0, to: 3 },
      ],
    },
  ]);
});
