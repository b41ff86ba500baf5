import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConflict } from '../../../test/conflict-arbitrary.ts';
import { type Preference, preferenceOfRanks } from '../preference.ts';
import { solutionConcepts } from '../stability/index.ts';
import type { Situation } from '../stability/verdict.ts';
import { JointSolver, memberRanksOf } from './joint-solver.ts';
import { solvedConcepts } from './solved-concept.ts';

/** Gains where each of the rankings rises. */
function groupOf(rankings: readonly (readonly number[])[]): Preference {
  const memberRanks = rankings.map((ranks) => preferenceOfRanks(ranks).ranks!);
  const isGain = (a: number, b: number) => memberRanks.every((ranks) => ranks[a]! > ranks[b]!);
  return { memberRanks, compare: (a, b) => (isGain(a, b) ? '>' : isGain(b, a) ? '<' : '=') };
}

/** The conflict with groups of two or three, or one alone, in the place of its decision makers. */
function withGroups({ graph, preferences }: Situation, drawn: readonly (readonly number[])[]): Situation {
  const states = Array.from({ length: graph.stateCount }, (_, state) => state);
  return {
    graph,
    preferences: preferences.map((alone, owner) => {
      const further = Array.from({ length: drawn[owner % drawn.length]![0]! }, (_, member) =>
        states.map((state) => drawn[(owner + member + 1) % drawn.length]![state % 32]!),
      );
      return further.length === 0 ? alone : groupOf([[...alone.ranks!], ...further]);
    }),
  };
}

const rankings = fc.array(fc.array(fc.nat({ max: 2 }), { minLength: 32, maxLength: 32 }), {
  minLength: 5,
  maxLength: 5,
});

test('decides for groups of rankings as the definitions do', () => {
  fc.assert(
    fc.property(anyConflict, rankings, fc.constantFrom(...solvedConcepts), (alone, drawn, concept) => {
      const conflict = withGroups(alone, drawn);
      const definition = solutionConcepts.find(({ id }) => id === concept)!;
      const solver = new JointSolver(conflict.graph, memberRanksOf(conflict.preferences)!);
      for (const decisionMaker of conflict.preferences.keys()) {
        const judge = (state: number) => definition.judge(conflict, { decisionMaker, state }).stable;
        const run = solver.stabilityInSteps({ decisionMaker, concept }, judge);
        let step = run.next();
        while (step.done !== true) step = run.next();
        const defined = Array.from({ length: conflict.graph.stateCount }, (_, state) =>
          judge(state) ? 1 : 0,
        );
        expect(Array.from(step.value), concept).toEqual(defined);
      }
    }),
    { numRuns: 3000 },
  );
});

test('only counter-moves of groups are left to the definition', () => {
  fc.assert(
    fc.property(anyConflict, rankings, fc.constantFrom('nash', 'gmr', 'seq'), (alone, drawn, concept) => {
      const conflict = withGroups(alone, drawn);
      const solver = new JointSolver(conflict.graph, memberRanksOf(conflict.preferences)!);
      const judge = () => {
        throw new Error('judged by the definition');
      };
      for (const decisionMaker of conflict.preferences.keys())
        expect(() => [...solver.stabilityInSteps({ decisionMaker, concept }, judge)]).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test('a preference of another kind has no ranks of members', () => {
  expect(memberRanksOf([{ compare: () => '?' }, preferenceOfRanks([1, 0])])).toBeUndefined();
});
