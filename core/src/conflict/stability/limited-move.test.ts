import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConflict } from '../../../test/conflict-arbitrary.ts';
import { movesFrom } from '../conflict-graph.ts';
import { limitedMove } from './limited-move.ts';
import type { Situation } from './verdict.ts';

const twoSided = anyConflict.filter(({ graph }) => graph.moves.length === 2);

/** The end that the mover brings about, by plain recursion. */
function endOf(
  situation: Situation,
  node: { readonly state: number; readonly mover: number; readonly asked: number; readonly left: number },
): number {
  const { state, mover, asked, left } = node;
  if (left === 0) return state;
  const own = situation.preferences[mover]!.ranks!;
  const other = situation.preferences[asked]!.ranks!;
  const ends = movesFrom(situation.graph, mover, state)
    .map((to) => endOf(situation, { state: to, mover: 1 - mover, asked, left: left - 1 }))
    .filter((end) => own[end]! > own[state]!);
  ends.sort((a, b) => own[b]! - own[a]! || other[a]! - other[b]!);
  return ends[0] ?? state;
}

test('foresees what plain recursion foresees', () => {
  fc.assert(
    fc.property(twoSided, fc.integer({ min: 1, max: 4 }), (conflict, horizon) => {
      const judge = limitedMove(horizon).prepare!(conflict, 0);
      for (let state = 0; state < conflict.graph.stateCount; state += 1) {
        const verdict = judge(state);
        if (verdict.because !== 'foresight') throw new Error(verdict.because);
        const { path } = verdict.foresight;
        const rank = conflict.ranks[0]!;
        const end = endOf(conflict, { state, mover: 0, asked: 0, left: horizon });
        expect(rank[path.at(-1)?.to ?? state]).toBe(rank[end]);
        expect(verdict.stable).toBe(rank[end] === rank[state]);
        expect(path.length).toBeLessThanOrEqual(horizon);
      }
    }),
    { numRuns: 300 },
  );
});

test('the two alternate, the one asked first', () => {
  fc.assert(
    fc.property(twoSided, (conflict) => {
      for (let state = 0; state < conflict.graph.stateCount; state += 1) {
        const verdict = limitedMove(3).judge(conflict, { decisionMaker: 1, state });
        if (verdict.because !== 'foresight') throw new Error(verdict.because);
        expect(verdict.foresight.path.map((step) => step.decisionMaker)).toEqual(
          [1, 0, 1].slice(0, verdict.foresight.path.length),
        );
      }
    }),
    { numRuns: 100 },
  );
});
