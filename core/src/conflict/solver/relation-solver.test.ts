import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConflict, relationConflict } from '../../../test/conflict-arbitrary.ts';
import { solutionConcepts } from '../stability/index.ts';
import { relationStability } from './relation-solver.ts';

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
