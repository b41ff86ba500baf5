import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RankedConflict, anyConflict } from '../../test/conflict-arbitrary.ts';
import type { ConflictModel } from './conflict-model.ts';
import { type InverseAnalysis, type StabilityCondition, inverseAnalysis } from './inverse.ts';
import { liftedRanks } from './least-lift.ts';
import { perceivedSituation } from './perception.ts';
import { solvedConcepts } from './solver/solved-concept.ts';
import { StabilitySolver } from './solver/stability-solver.ts';

/** As much of a model as the analysis looks at; the first decision maker does not see the last state, if so wanted. */
function modelOf(conflict: RankedConflict, isBlind = false): ConflictModel {
  const decisionMakers = conflict.ranks.map((_, index) => ({ name: `party-${index}`, options: [] }));
  const misperceived = conflict.ranks.map(
    (_, index) => new Set(isBlind && index === 0 ? [conflict.graph.stateCount - 1] : []),
  );
  return { ...conflict, decisionMakers, misperceived } as unknown as ConflictModel;
}

function inverseOf(model: ConflictModel, state: number): InverseAnalysis {
  const run = inverseAnalysis(model, state);
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
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
      isBlind: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(
      asked.filter(({ conflict }) => conflict.graph.stateCount > 8),
      ({ conflict, state, other, isBlind }) => {
        const model = modelOf(conflict, isBlind);
        for (const { decisionMaker, conditions, orders } of inverseOf(model, state).decisionMakers) {
          const solver = new StabilitySolver(perceivedSituation(model, decisionMaker).graph);
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
        const factorial = [1, 1, 2, 6, 24, 120][conflict.graph.stateCount];
        for (const { orders, conditions, decisionMaker } of inverseOf(modelOf(conflict), 0).decisionMakers) {
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

test('the orders found, and no others, make the state an equilibrium', () => {
  fc.assert(
    fc.property(
      anyConflict.filter(({ graph }) => graph.stateCount <= 4),
      (conflict) => {
        const solver = new StabilitySolver(conflict.graph);
        for (const { orders, decisionMaker } of inverseOf(modelOf(conflict), 0).decisionMakers) {
          const { count, equilibrium, found } = orders!;
          expect(new Set(found.map(({ order }) => order.join())).size).toBe(found.length);
          expect(found.length).toBeLessThanOrEqual(count);
          for (const concept of solvedConcepts) {
            const makes = found.filter(({ concepts }) => concepts.includes(concept));
            expect(makes.length).toBe(equilibrium[concept]);
            for (const { order } of makes) {
              const own = Int32Array.from(order.keys(), (state) => order.length - 1 - order.indexOf(state));
              const varied = conflict.ranks.with(decisionMaker, own);
              const stable = varied.map(
                (_, other) => solver.stabilityOf(varied, { decisionMaker: other, concept })[0],
              );
              expect(stable.every((isStable) => isStable === 1)).toBe(true);
            }
          }
        }
      },
    ),
    { numRuns: 80 },
  );
});

/** Every ranking with ties of so many states. */
function weakOrders(count: number): readonly Int32Array[] {
  const all = Array.from({ length: count ** count }, (_, code) =>
    Array.from({ length: count }, (_, state) => Math.floor(code / count ** state) % count),
  );
  return all
    .filter((ranks) => ranks.every((rank) => rank === 0 || ranks.includes(rank - 1)))
    .map((ranks) => Int32Array.from(ranks));
}

function changedPairs(before: Int32Array, after: Int32Array): number {
  const pairs = [...before.keys()].flatMap((a) => Array.from({ length: a }, (_, b) => [a, b] as const));
  return pairs.filter(([a, b]) => Math.sign(before[a]! - before[b]!) !== Math.sign(after[a]! - after[b]!))
    .length;
}

test('no ranking that makes the state stable changes fewer pairs than the least change', () => {
  const orders = [1, 2, 3, 4].map(weakOrders);
  expect(orders.map((all) => all.length)).toEqual([1, 3, 13, 75]);
  fc.assert(
    fc.property(
      anyConflict.filter(({ graph }) => graph.stateCount <= 4),
      fc.nat({ max: 3 }),
      fc.boolean(),
      (conflict, asked, isBlind) => {
        const state = asked % conflict.graph.stateCount;
        const model = modelOf(conflict, isBlind);
        for (const { decisionMaker, leastChange } of inverseOf(model, state).decisionMakers) {
          const solver = new StabilitySolver(perceivedSituation(model, decisionMaker).graph);
          const own = conflict.ranks[decisionMaker]!;
          for (const concept of solvedConcepts) {
            const isStable = (ranks: Int32Array) =>
              solver.stabilityOf(conflict.ranks.with(decisionMaker, ranks), { decisionMaker, concept })[
                state
              ] === 1;
            const lift = leastChange![concept];
            const costs = orders[conflict.graph.stateCount - 1]!.filter(isStable).map((ranks) =>
              changedPairs(own, ranks),
            );
            expect(lift.pairs, concept).toBe(Math.min(...costs));
            const lifted = liftedRanks(own, state, lift);
            expect(isStable(lifted)).toBe(true);
            expect(changedPairs(own, lifted)).toBe(lift.pairs);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('says whether all least changes together make an equilibrium: by all concepts but ssr they do', () => {
  const seen = new Set<boolean | undefined>();
  fc.assert(
    fc.property(
      anyConflict.filter(({ graph }) => graph.stateCount <= 5),
      fc.nat({ max: 4 }),
      (conflict, asked) => {
        const state = asked % conflict.graph.stateCount;
        const { together, decisionMakers } = inverseOf(modelOf(conflict), state);
        expect(together).toMatchObject({ nash: true, gmr: true, smr: true, seq: true });
        const changed = conflict.ranks.map((ranks, index) =>
          liftedRanks(ranks, state, decisionMakers[index]!.leastChange!.ssr),
        );
        const table = new StabilitySolver(conflict.graph).tableOf(changed, ['ssr']);
        expect(together?.ssr).toBe(table.ssr.every((stable) => stable[state] === 1));
        seen.add(together?.ssr);
      },
    ),
    { numRuns: 2000, seed: 1 },
  );
  expect(seen).toEqual(new Set([true, false]));
});
