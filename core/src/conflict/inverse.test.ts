import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RankedConflict, anyConflict } from '../../test/conflict-arbitrary.ts';
import type { ConflictModel } from './conflict-model.ts';
import { type StabilityCondition, inverseAnalysis } from './inverse.ts';
import { StabilitySolver, solvedConcepts } from './solver/stability-solver.ts';

/** As much of a model as the analysis looks at. */
function modelOf(conflict: RankedConflict): ConflictModel {
  const decisionMakers = conflict.ranks.map((_, index) => ({ name: `party-${index}`, options: [] }));
  return { ...conflict, decisionMakers } as unknown as ConflictModel;
}

function isMet(condition: StabilityCondition, ranks: Int32Array, state: number): boolean {
  return condition.every(({ alternatives }) =>
    alternatives.some((states) => states.every((other) => ranks[other]! <= ranks[state]!)),
  );
}

test('the conditions hold exactly where the state is stable, whatever the decision maker prefers', () => {
  const asked = anyConflict.chain((conflict) =>
    fc.record({
      conflict: fc.constant(conflict),
      state: fc.nat({ max: conflict.graph.stateCount - 1 }),
      other: fc.array(fc.nat({ max: 6 }), {
        minLength: conflict.graph.stateCount,
        maxLength: conflict.graph.stateCount,
      }),
    }),
  );
  fc.assert(
    fc.property(
      asked.filter(({ conflict }) => conflict.graph.stateCount > 8),
      ({ conflict, state, other }) => {
        const run = inverseAnalysis(modelOf(conflict), state).next();
        if (run.done !== true) throw new Error('counted orders of many states');
        const solver = new StabilitySolver(conflict.graph);
        for (const { decisionMaker, conditions, orders } of run.value.decisionMakers) {
          expect(orders).toBeUndefined();
          const ranks = conflict.ranks.with(decisionMaker, Int32Array.from(other));
          for (const concept of solvedConcepts) {
            const stable = solver.stabilityOf(ranks, { decisionMaker, concept })[state] === 1;
            expect(isMet(conditions[concept], Int32Array.from(other), state), concept).toBe(stable);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('goes through every strict order once', () => {
  fc.assert(
    fc.property(
      anyConflict.filter(({ graph }) => graph.stateCount <= 5),
      (conflict) => {
        const run = inverseAnalysis(modelOf(conflict), 0);
        let step = run.next();
        while (step.done !== true) step = run.next();
        const factorial = [1, 1, 2, 6, 24, 120][conflict.graph.stateCount];
        for (const { orders, conditions, decisionMaker } of step.value.decisionMakers) {
          expect(orders?.count).toBe(factorial);
          if (conditions.nash.length > 0) continue;
          const others = conflict.ranks.every(
            (_, other) =>
              other === decisionMaker ||
              new StabilitySolver(conflict.graph).stabilityOf(conflict.ranks, {
                decisionMaker: other,
                concept: 'nash',
              })[0] === 1,
          );
          expect(orders?.equilibrium.nash).toBe(others ? factorial : 0);
        }
      },
    ),
    { numRuns: 60 },
  );
});
