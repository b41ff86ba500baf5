import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernelOf } from '../../../test/kernel-file.ts';
import { createRandom } from '../../base/random.ts';
import type { ControlledOption } from '../conflict-graph.ts';
import { enumerateFeasible } from '../feasibility.ts';
import type { OptionFormula } from '../option-formula.ts';
import { matches, patternOf } from '../pattern.ts';
import type { PriorityConflict } from '../priority-conflict.ts';
import { type EngineName, chooseEngine } from './engine-choice.ts';
import type { FoundStates } from './found-states.ts';
import type { Kernel, Kernels } from './kernel.ts';
import { solvedConcepts } from './solved-concept.ts';
import { type ConflictSolution, solveConflict } from './solve-conflict.ts';

const kernels = { dense: kernelOf('dense'), list: kernelOf('list'), sweep: kernelOf('sweep') };

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

interface Shape {
  /** How many options each decision maker has. */
  readonly owned: readonly number[];
  readonly isReversible: boolean;
  readonly patterns: number;
  readonly priorities: number;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  owned: fc.oneof(
    fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 4 }).filter((owned) => sum(owned) > 0),
    fc.constantFrom([8, 1], [1, 7, 2], [7, 3], [0, 8]),
  ),
  isReversible: fc.boolean(),
  patterns: fc.nat({ max: 4 }),
  priorities: fc.nat({ max: 6 }),
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function conflictOf({ owned, isReversible, patterns, priorities }: Shape, seed: number): PriorityConflict {
  const random = createRandom(seed, 1);
  const below = (count: number) => Math.floor(random() * count);
  const count = sum(owned);
  const options = owned.flatMap((own, decisionMaker): ControlledOption[] =>
    Array.from({ length: own }, () => ({
      decisionMaker,
      change: isReversible || random() < 0.7 ? 'both' : random() < 0.5 ? 'forward' : 'back',
    })),
  );
  const literal = (): OptionFormula => {
    const option = { kind: 'option' as const, option: below(count) };
    return random() < 0.5 ? option : { kind: 'not', of: option };
  };
  const formula = (): OptionFormula =>
    random() < 0.4
      ? literal()
      : { kind: random() < 0.5 ? 'and' : 'or', of: [literal(), literal(), literal()].slice(below(2)) };
  return {
    options,
    decisionMakerCount: owned.length,
    infeasible: Array.from({ length: patterns }, () => {
      const letters = Array.from({ length: count }, () => (random() < 0.4 ? 'YN'[below(2)]! : '-'));
      letters[below(count)] = 'Y';
      return patternOf(letters.join(''));
    }),
    priorities: owned.map(() => Array.from({ length: priorities }, formula)),
  };
}

/** All that a solution says, in numbers and codes. */
function saidBy(solution: ConflictSolution): unknown {
  const codes = (states: FoundStates) => [...states.members(Infinity)].map(({ low }) => low);
  return {
    feasible: [String(solution.feasible.count), ...codes(solution.feasible)],
    concepts: [...solution.concepts].map(([concept, { stable, equilibria }]) => [
      concept,
      stable.map((states) => [String(states.count), ...codes(states)]),
      [String(equilibria.count), ...codes(equilibria)],
    ]),
    tooLarge: [...solution.tooLarge],
  };
}

function solveBy(conflict: PriorityConflict, engine: EngineName): ConflictSolution {
  return endOf(solveConflict(conflict, solvedConcepts, kernels, { engine, why: 'of a test' }));
}

test('all engines say the same, and the plain solver with them', () => {
  fc.assert(
    fc.property(shape, fc.nat(), (drawn, seed) => {
      const conflict = conflictOf(drawn, seed);
      fc.pre(enumerateFeasible(conflict.options.length, conflict.infeasible)!.count > 0);
      const expected = saidBy(solveBy(conflict, 'plain'));
      const others: EngineName[] = ['list', 'symbolic'];
      if (conflict.options.every(({ change }) => change === 'both')) others.push('dense');
      for (const engine of others) expect(saidBy(solveBy(conflict, engine))).toEqual(expected);
    }),
    { numRuns: 250 },
  );
});

test('states are asked in the same way whichever engine found them', () => {
  const conflict = conflictOf({ owned: [3, 3, 3], isReversible: true, patterns: 3, priorities: 5 }, 7);
  const all = enumerateFeasible(9, conflict.infeasible)!;
  const pattern = patternOf('-Y-----N-');
  for (const engine of ['plain', 'list', 'dense', 'symbolic'] as const) {
    const solution = solveBy(conflict, engine);
    const { equilibria } = solution.concepts.get('smr')!;
    const members = [...equilibria.members(Infinity)];
    expect(members.length).toBeGreaterThan(3);
    expect([...equilibria.members(2)]).toEqual(members.slice(0, 2));
    expect(members.every((code) => equilibria.has(code))).toBe(true);
    expect(equilibria.has({ low: 0, high: 1 })).toBe(false);
    const within = endOf(equilibria.matching(pattern));
    expect([...within.members(Infinity)]).toEqual(
      members.filter(({ low, high }) => matches(pattern, low, high)),
    );
    const random = createRandom(3, 3);
    const drawn = Array.from({ length: members.length * 40 }, () => equilibria.sample(random)!.low);
    expect(new Set(drawn)).toEqual(new Set(members.map(({ low }) => low)));
    const numbers = members.map((code) => solution.numberOf(code));
    const isNumbered = engine !== 'symbolic';
    expect(numbers).toEqual(members.map(({ low }) => (isNumbered ? all.low.indexOf(low) : undefined)));
    expect(solution.numberOf({ low: 0, high: 1 })).toBeUndefined();
  }
});

test('the engine is chosen by size, shape and what the host has, and says why', () => {
  const free = (owned: readonly number[], isReversible = true) =>
    conflictOf({ owned, isReversible, patterns: 0, priorities: 2 }, 11);
  const chosen = (conflict: PriorityConflict, host = kernels) => chooseEngine(conflict, ['nash'], host);
  expect(chosen(free([6, 6, 6])).engine).toBe('dense');
  expect(chosen(free([6, 6, 6], false)).engine).toBe('list');
  expect(chosen({ ...free([6, 6, 6]), infeasible: [patternOf(`YY${'-'.repeat(16)}`)] }).engine).toBe('dense');
  const few = Array.from({ length: 3 }, (_, option) =>
    patternOf(`${'-'.repeat(option)}Y${'-'.repeat(17 - option)}`),
  );
  expect(chosen({ ...free([6, 6, 6]), infeasible: few }).engine).toBe('list');
  expect(chosen(free([6, 6, 6]), {} as never).engine).toBe('plain');
  expect(chosen(free([20, 20])).engine).toBe('symbolic');
  expect(chosen(free([20, 20])).why).toContain('1099511627776 feasible states');
});

test('where the host has no room, the next best engine is taken and says so', () => {
  const conflict = conflictOf({ owned: [3, 2, 2], isReversible: true, patterns: 2, priorities: 4 }, 5);
  const crowded: Kernel = {
    start() {
      throw new RangeError('could not allocate memory');
    },
  };
  const expected = saidBy(solveBy(conflict, 'plain'));
  const solvedOn = (host: Kernels) => endOf(solveConflict(conflict, solvedConcepts, host));
  const byList = solvedOn({ ...kernels, dense: crowded });
  expect([byList.choice.engine, saidBy(byList)]).toEqual(['list', expected]);
  expect(byList.choice.why).toContain('the dense engine could not be used (could not allocate memory)');
  const byPlain = solvedOn({ dense: crowded, list: crowded });
  expect([byPlain.choice.engine, saidBy(byPlain)]).toEqual(['plain', expected]);
  expect(byPlain.choice.why).toContain('the list engine could not be used');
});

test('a fault of an engine is no reason to take another', () => {
  const conflict = conflictOf({ owned: [3, 2, 2], isReversible: true, patterns: 0, priorities: 4 }, 5);
  const broken: Kernel = {
    start() {
      throw new TypeError('a fault');
    },
  };
  expect(() => endOf(solveConflict(conflict, solvedConcepts, { ...kernels, dense: broken }))).toThrow(
    'a fault',
  );
});

test('no more states are chosen to be listed than are listed', () => {
  // Three quarters of the choices of 27 options: they would fit the memory of the list engine for one decision maker.
  const conflict = conflictOf({ owned: [27], isReversible: true, patterns: 0, priorities: 2 }, 1);
  const most = { ...conflict, infeasible: [patternOf(`YY${'-'.repeat(25)}`)] };
  expect(chooseEngine(most, ['nash'], kernels).engine).toBe('symbolic');
});

test('a decision maker with too many irreversible options for tables of them is no fault', () => {
  const free = conflictOf({ owned: [18, 1], isReversible: true, patterns: 0, priorities: 2 }, 3);
  const options = free.options.map((option) => ({ ...option, change: 'forward' as const }));
  const solution = endOf(solveConflict({ ...free, options }, ['nash', 'gmr'], kernels));
  expect(solution.choice.engine).toBe('symbolic');
  expect(solution.choice.why).toContain('too many irreversible options of one decision maker');
  expect(solution.feasible.count).toBe(2n ** 19n);
  expect([...solution.concepts.keys()]).toEqual(['nash', 'gmr']);
});
