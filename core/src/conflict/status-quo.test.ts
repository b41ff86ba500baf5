import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConflict, relationConflict } from '../../test/conflict-arbitrary.ts';
import { movesFrom } from './conflict-graph.ts';
import { isBetter } from './preference.ts';
import type { Situation } from './stability/verdict.ts';
import { type StatusQuoAnalysis, statusQuoAnalysis, waysOut } from './status-quo.ts';

function analysisOf(situation: Situation, state: number, mostListed?: number): StatusQuoAnalysis {
  const run = statusQuoAnalysis(situation, state, mostListed);
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

/** The ends of all sequences, by widening a set of states and last movers until nothing is new. */
function closureOf(
  { graph, preferences }: Situation,
  start: number,
  onlyImproving: boolean,
): readonly number[] {
  const pairs = new Set([`${start} -`]);
  for (let size = 0; size !== pairs.size;) {
    size = pairs.size;
    for (const pair of Array.from(pairs)) {
      const [state = 0, last = NaN] = pair.split(' ').map(Number);
      for (const mover of graph.moves.keys()) {
        if (mover === last) continue;
        for (const to of movesFrom(graph, mover, state))
          if (!onlyImproving || isBetter(preferences[mover]!, to, state)) pairs.add(`${to} ${mover}`);
      }
    }
  }
  pairs.delete(`${start} -`);
  return [...new Set([...pairs].map((pair) => Number.parseInt(pair, 10)))].sort((a, b) => a - b);
}

test('reaches what widening step by step reaches, by moves and by improvements', () => {
  fc.assert(
    fc.property(fc.oneof(anyConflict, relationConflict), (conflict) => {
      const { byImprovements, byMoves } = analysisOf(conflict, 0);
      const ends = (moves: readonly { readonly to: number }[]) =>
        moves.map(({ to }) => to).sort((a, b) => a - b);
      expect(ends(byMoves.nearest)).toEqual(closureOf(conflict, 0, false));
      expect(ends(byImprovements.nearest)).toEqual(closureOf(conflict, 0, true));
    }),
    { numRuns: 300 },
  );
});

test('every step of an improving path is an improvement for its mover, and no path gets shorter on the way', () => {
  fc.assert(
    fc.property(anyConflict, (conflict) => {
      let length = 0;
      for (const { path } of analysisOf(conflict, 0).byImprovements.nearest) {
        expect(path.length).toBeGreaterThanOrEqual(length);
        length = path.length;
        let state = 0;
        for (const step of path) {
          expect(isBetter(conflict.preferences[step.decisionMaker]!, step.to, state)).toBe(true);
          state = step.to;
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('lists as many as asked for and counts the rest; every way out is a move', () => {
  fc.assert(
    fc.property(anyConflict, (conflict) => {
      const all = analysisOf(conflict, 0).byMoves;
      const few = analysisOf(conflict, 0, 2).byMoves;
      expect(all.count).toBe(all.nearest.length);
      expect(few.count).toBe(all.count);
      expect(few.nearest).toEqual(all.nearest.slice(0, 2));
      for (const { decisionMaker, to, isImprovement } of waysOut(conflict, 0)) {
        expect(movesFrom(conflict.graph, decisionMaker, 0)).toContain(to);
        expect(isImprovement).toBe(isBetter(conflict.preferences[decisionMaker]!, to, 0));
      }
    }),
    { numRuns: 100 },
  );
});
