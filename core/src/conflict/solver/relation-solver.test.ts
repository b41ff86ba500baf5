import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConflict, relationConflict } from '../../../test/conflict-arbitrary.ts';
import { graphOfOptions } from '../conflict-graph.ts';
import { preferenceOfRanks } from '../preference.ts';
import { stateListOf } from '../state.ts';
import { solutionConcepts } from '../stability/index.ts';
import { relationStability } from './relation-solver.ts';
import { StabilitySolver } from './stability-solver.ts';

test('decides as the definitions do, whatever the graph and the preferences', () => {
  fc.assert(
    fc.property(
      fc.oneof(relationConflict, anyConflict),
      fc.constantFrom('gmr', 'smr', 'seq', 'ssr'),
      (conflict, concept) => {
        const definition = solutionConcepts.find(({ id }) => id === concept)!;
        for (const decisionMaker of conflict.preferences.keys()) {
          const run = relationStability(conflict, { decisionMaker, concept });
          let step = run.next();
          while (step.done !== true) step = run.next();
          const defined = Array.from({ length: conflict.graph.stateCount }, (_, state) =>
            definition.judge(conflict, { decisionMaker, state }).stable ? 1 : 0,
          );
          expect(Array.from(step.value), concept).toEqual(defined);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('the two solvers agree on conflicts of ten options, some irreversible, some states infeasible', () => {
  const draw = fc.record({
    infeasible: fc.array(fc.nat({ max: 1023 }), { maxLength: 300 }),
    changes: fc.array(fc.constantFrom('both', 'both', 'forward', 'back'), { minLength: 10, maxLength: 10 }),
    ranks: fc.array(fc.array(fc.nat({ max: 200 }), { minLength: 1024, maxLength: 1024 }), {
      minLength: 3,
      maxLength: 3,
    }),
    concept: fc.constantFrom('gmr', 'smr', 'seq', 'ssr'),
  });
  fc.assert(
    fc.property(draw, ({ infeasible, changes, ranks, concept }) => {
      const excluded = new Set(infeasible);
      const codes = Array.from({ length: 1024 }, (_, code) => code).filter((code) => !excluded.has(code));
      const letters = codes.map((code) =>
        Array.from({ length: 10 }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join(''),
      );
      const options = changes.map((change, option) => ({ decisionMaker: Math.min(2, option >> 1), change }));
      const graph = graphOfOptions(stateListOf(letters), options, 3);
      const preferences = ranks.map((each) => preferenceOfRanks(codes.map((code) => each[code]!)));
      const run = relationStability({ graph, preferences }, { decisionMaker: 2, concept });
      let step = run.next();
      while (step.done !== true) step = run.next();
      const solved = new StabilitySolver(graph).stabilityOf(
        preferences.map((preference) => preference.ranks!),
        { decisionMaker: 2, concept },
      );
      expect(step.value).toEqual(solved);
    }),
    { numRuns: 8 },
  );
});
