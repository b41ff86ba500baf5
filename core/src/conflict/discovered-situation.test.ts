import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ControlledOption, graphOfOptions, movesFrom } from './conflict-graph.ts';
import { DiscoveredSituation } from './discovered-situation.ts';
import { TooManyStates } from './too-many-states.ts';
import { enumerateFeasible } from './feasibility.ts';
import { FormulaColumns } from './formula-column.ts';
import type { OptionFormula } from './option-formula.ts';
import { patternOf } from './pattern.ts';
import { preferenceOfRanks } from './preference.ts';
import type { PriorityConflict } from './priority-conflict.ts';
import { ranksOfPriorities } from './priority-ranking.ts';
import { solutionConcepts } from './stability/index.ts';
import type { Situation, Verdict } from './stability/verdict.ts';
import { type Code, lettersOf } from './state.ts';

const optionCount = 6;
const decisionMakerCount = 3;

const literal: fc.Arbitrary<OptionFormula> = fc
  .tuple(fc.nat({ max: optionCount - 1 }), fc.boolean())
  .map(([option, isTaken]) =>
    isTaken ? { kind: 'option', option } : { kind: 'not', of: { kind: 'option', option } },
  );
const formula: fc.Arbitrary<OptionFormula> = fc.oneof(
  literal,
  fc.tuple(literal, literal).map(([one, other]) => ({ kind: 'or' as const, of: [one, other] })),
);

const conflict: fc.Arbitrary<PriorityConflict> = fc.record({
  options: fc.array(
    fc.record({
      decisionMaker: fc.nat({ max: decisionMakerCount - 1 }),
      change: fc.constantFrom<ControlledOption['change']>('both', 'both', 'forward', 'back'),
    }),
    { minLength: optionCount, maxLength: optionCount },
  ),
  decisionMakerCount: fc.constant(decisionMakerCount),
  infeasible: fc
    .array(
      fc.string({
        unit: fc.constantFrom('-', '-', 'Y', 'N'),
        minLength: optionCount,
        maxLength: optionCount,
      }),
      { maxLength: 3 },
    )
    .map((patterns) => patterns.filter((letters) => /[YN]/u.test(letters)).map(patternOf)),
  priorities: fc.array(fc.array(formula, { maxLength: 5 }), {
    minLength: decisionMakerCount,
    maxLength: decisionMakerCount,
  }),
});

/** The verdict with letters for numbers, so that differently numbered states can be compared. */
function inLetters(verdict: Verdict, letters: (state: number) => string): unknown {
  return JSON.parse(
    JSON.stringify(verdict, (key, value: unknown) =>
      typeof value === 'number' && key === 'to' ? letters(value) : value,
    ),
  );
}

test('what is found when asked for is what listed states say, reasons included', () => {
  fc.assert(
    fc.property(conflict, (drawn) => {
      const states = enumerateFeasible(optionCount, drawn.infeasible)!;
      fc.pre(states.count > 0);
      const columns = new FormulaColumns(states);
      const listed: Situation = {
        graph: graphOfOptions(states, drawn.options, decisionMakerCount),
        preferences: drawn.priorities.map((own) =>
          preferenceOfRanks(
            ranksOfPriorities(
              states.count,
              own.map((each) => columns.of(each)),
            ),
          ),
        ),
      };
      const found = new DiscoveredSituation(drawn, 64);
      const lettersFound = (state: number) => lettersOfCode(found.codeOf(state));
      const lettersListed = (state: number) => lettersOf(states, state);
      for (let state = 0; state < states.count; state += 3) {
        const same = found.stateOf({ low: states.low[state]!, high: 0 });
        for (let decisionMaker = 0; decisionMaker < decisionMakerCount; decisionMaker += 1) {
          expect(movesFrom(found.graph, decisionMaker, same).map(lettersFound)).toEqual(
            movesFrom(listed.graph, decisionMaker, state).map(lettersListed),
          );
          for (const concept of solutionConcepts.filter(({ id }) => id !== 'sim'))
            expect(inLetters(concept.judge(found, { decisionMaker, state: same }), lettersFound)).toEqual(
              inLetters(concept.judge(listed, { decisionMaker, state }), lettersListed),
            );
        }
      }
    }),
    { numRuns: 150 },
  );
});

function lettersOfCode({ low }: Code): string {
  return Array.from({ length: optionCount }, (_, option) => ((low >> option) & 1 ? 'Y' : 'N')).join('');
}

test('no more states are met than were allowed for', () => {
  const free: PriorityConflict = {
    options: Array.from({ length: optionCount }, () => ({ decisionMaker: 0, change: 'both' })),
    decisionMakerCount: 1,
    infeasible: [],
    priorities: [[]],
  };
  const found = new DiscoveredSituation(free, 10);
  const start = found.stateOf({ low: 0, high: 0 });
  expect(() => movesFrom(found.graph, 0, start)).toThrow(TooManyStates);
});
