import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { explicitConflict, optionConflict } from '../../../test/conflict-arbitrary.ts';
import { graphOfOptions } from '../conflict-graph.ts';
import { preferenceOfRanks } from '../preference.ts';
import { simultaneous } from '../stability/simultaneous.ts';
import { stateListOf } from '../state.ts';
import { SimultaneousSolver } from './simultaneous-solver.ts';

test('decides as the definition does', () => {
  fc.assert(
    fc.property(optionConflict, (conflict) => {
      const solver = new SimultaneousSolver(conflict.graph, conflict.ranks);
      conflict.ranks.forEach((_, decisionMaker) => {
        for (let state = 0; state < conflict.graph.stateCount; state += 1) {
          const { stable } = simultaneous.judge(conflict, { decisionMaker, state });
          expect(solver.isStable(decisionMaker, state)).toBe(stable);
        }
      });
    }),
    { numRuns: 600 },
  );
});

test('also beyond the 32nd option, where codes are looked up by hash', () => {
  const ranks = fc.array(fc.nat({ max: 8 }), { minLength: 8, maxLength: 8 });
  const letters = Array.from({ length: 8 }, (_, code) =>
    Array.from({ length: 40 }, (_, option) =>
      option === 1
        ? code & 1
          ? 'Y'
          : 'N'
        : option === 33
          ? code & 2
            ? 'Y'
            : 'N'
          : option === 39 && code & 4
            ? 'Y'
            : 'N',
    ).join(''),
  );
  const options = letters[0]!
    .split('')
    .map((_, option) => ({ decisionMaker: option % 3, change: 'both' as const }));
  const graph = graphOfOptions(stateListOf(letters), options, 3);
  fc.assert(
    fc.property(fc.tuple(ranks, ranks, ranks), (all) => {
      const preferences = all.map(preferenceOfRanks);
      const solver = new SimultaneousSolver(
        graph,
        preferences.map((preference) => preference.ranks!),
      );
      for (let state = 0; state < 8; state += 1) {
        const { stable } = simultaneous.judge({ graph, preferences }, { decisionMaker: 0, state });
        expect(solver.isStable(0, state)).toBe(stable);
      }
    }),
    { numRuns: 200 },
  );
});

test('refuses a graph without options', () => {
  fc.assert(
    fc.property(explicitConflict, ({ graph, ranks }) => {
      expect(() => new SimultaneousSolver(graph, ranks)).toThrow('without options');
    }),
    { numRuns: 5 },
  );
});
