import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConflict } from '../../../test/conflict-arbitrary.ts';
import { graphOfOptions } from '../conflict-graph.ts';
import { preferenceOfRanks } from '../preference.ts';
import { generalMetarational } from '../stability/general-metarational.ts';
import { nash } from '../stability/nash.ts';
import { sequential } from '../stability/sequential.ts';
import { symmetricMetarational } from '../stability/symmetric-metarational.ts';
import { symmetricSequential } from '../stability/symmetric-sequential.ts';
import { stateListOf } from '../state.ts';
import { solvedConcepts } from './solved-concept.ts';
import { StabilitySolver } from './stability-solver.ts';

const definitions = {
  nash,
  gmr: generalMetarational,
  smr: symmetricMetarational,
  seq: sequential,
  ssr: symmetricSequential,
};

test('the solver decides as the definitions do, on any graph and any ranking', () => {
  fc.assert(
    fc.property(anyConflict, (conflict) => {
      const table = new StabilitySolver(conflict.graph).tableOf(conflict.ranks, solvedConcepts);
      for (const concept of solvedConcepts) {
        conflict.ranks.forEach((_, decisionMaker) => {
          const defined = Array.from({ length: conflict.graph.stateCount }, (_, state) =>
            definitions[concept].judge(conflict, { decisionMaker, state }).stable ? 1 : 0,
          );
          expect(Array.from(table[concept][decisionMaker] ?? []), `${concept} of ${decisionMaker}`).toEqual(
            defined,
          );
        });
      }
    }),
    { numRuns: 1500 },
  );
});

test('the unsanctioned improvements are those that the definitions name', () => {
  fc.assert(
    fc.property(anyConflict, fc.constantFrom(...solvedConcepts), (conflict, concept) => {
      const unsanctioned = new StabilitySolver(conflict.graph).unsanctionedOf(conflict.ranks, {
        decisionMaker: 0,
        concept,
      });
      for (let state = 0; state < conflict.graph.stateCount; state += 1) {
        const verdict = definitions[concept].judge(conflict, { decisionMaker: 0, state });
        const named =
          verdict.because === 'unsanctioned' ? verdict.improvements.map((improvement) => improvement.to) : [];
        expect(unsanctioned(state)).toEqual(named);
      }
    }),
    { numRuns: 500 },
  );
});

test('a solver gives the same answers again when it is used for other ranks in between', () => {
  fc.assert(
    fc.property(anyConflict, (conflict) => {
      const solver = new StabilitySolver(conflict.graph);
      const first = solver.tableOf(conflict.ranks, solvedConcepts);
      solver.tableOf(
        conflict.ranks.map((ranks) => ranks.map((rank) => conflict.graph.stateCount + 1 - rank)),
        solvedConcepts,
      );
      expect(solver.tableOf(conflict.ranks, solvedConcepts)).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

test('a decision maker with seven options, against the definitions', () => {
  const letters = Array.from({ length: 512 }, (_, code) =>
    Array.from({ length: 9 }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join(''),
  );
  const options = Array.from({ length: 9 }, (_, option) => ({
    decisionMaker: option < 7 ? 0 : 1,
    change: option === 3 ? ('forward' as const) : ('both' as const),
  }));
  const graph = graphOfOptions(stateListOf(letters), options, 2);
  const ranks = fc.array(fc.nat({ max: 300 }), { minLength: 512, maxLength: 512 });
  fc.assert(
    fc.property(ranks, ranks, fc.constantFrom(...solvedConcepts), (first, second, concept) => {
      const preferences = [preferenceOfRanks(first), preferenceOfRanks(second)];
      const stable = new StabilitySolver(graph).stabilityOf(
        preferences.map((preference) => preference.ranks!),
        { decisionMaker: 0, concept },
      );
      for (let state = 0; state < 512; state += 7) {
        const verdict = definitions[concept].judge({ graph, preferences }, { decisionMaker: 0, state });
        expect(stable[state] === 1, `${concept} at ${state}`).toBe(verdict.stable);
      }
    }),
    { numRuns: 10 },
  );
});

test('taking the steps one by one gives the same', () => {
  fc.assert(
    fc.property(anyConflict, fc.constantFrom(...solvedConcepts), ({ graph, ranks }, concept) => {
      const solver = new StabilitySolver(graph);
      const steps = solver.stabilityInSteps(ranks, { decisionMaker: 1, concept });
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      expect(step.value).toEqual(solver.stabilityOf(ranks, { decisionMaker: 1, concept }));
    }),
    { numRuns: 200 },
  );
});

test('a long search pauses on the way, and not at every state', () => {
  const letters = Array.from({ length: 2 ** 15 }, (_, code) =>
    Array.from({ length: 15 }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join(''),
  );
  const options = Array.from({ length: 15 }, (_, option) => ({
    decisionMaker: option % 5,
    change: 'both' as const,
  }));
  const graph = graphOfOptions(stateListOf(letters), options, 5);
  const ranks = Array.from({ length: 5 }, (_, index) =>
    Int32Array.from(letters, (_, code) => (code * (2 * index + 1)) % letters.length),
  );
  const solver = new StabilitySolver(graph);
  const steps = solver.stabilityInSteps(ranks, { decisionMaker: 0, concept: 'seq' });
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(3);
  expect(pauses).toBeLessThanOrEqual(8);
});
