import { expect, test } from 'vitest';
import { type Random, createRandom } from '../../../base/random.ts';
import { type ControlledOption, graphOfOptions } from '../../conflict-graph.ts';
import { enumerateFeasible } from '../../feasibility.ts';
import { type OptionFormula, holdsIn } from '../../option-formula.ts';
import { patternOf } from '../../pattern.ts';
import type { PriorityConflict } from '../../priority-conflict.ts';
import { ranksOfPriorities } from '../../priority-ranking.ts';
import { StabilitySolver } from '../stability-solver.ts';
import { type SymbolicAnswer, SymbolicSet, solveSymbolic, symbolicConcepts } from './symbolic-engine.ts';

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

function spread<Item>(count: number, of: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => of(index));
}

interface Shape {
  readonly owners: readonly number[];
  readonly decisionMakerCount: number;
  readonly patterns: number;
  readonly irreversible: number;
  readonly mostPriorities: number;
}

function conflictOf(shape: Shape, random: Random): PriorityConflict {
  const below = (count: number) => Math.floor(random() * count);
  const optionCount = shape.owners.length;
  const options: ControlledOption[] = shape.owners.map((decisionMaker) => ({
    decisionMaker,
    change: random() >= shape.irreversible ? 'both' : random() < 0.5 ? 'forward' : 'back',
  }));
  const infeasible = spread(shape.patterns, () => {
    const letters = spread(optionCount, () => '-');
    for (let each = 0; each < 2 + below(3); each += 1)
      letters[below(optionCount)] = random() < 0.5 ? 'Y' : 'N';
    return patternOf(letters.join(''));
  });
  const priorities = spread(shape.decisionMakerCount, () =>
    spread(below(shape.mostPriorities + 1), () => formulaOf(optionCount, 3, random)),
  );
  return { options, decisionMakerCount: shape.decisionMakerCount, infeasible, priorities };
}

function formulaOf(optionCount: number, depth: number, random: Random): OptionFormula {
  const below = (count: number) => Math.floor(random() * count);
  const option = () => below(optionCount);
  const kind = depth === 0 ? 0 : below(6);
  const of = () => spread(below(4), () => formulaOf(optionCount, depth - 1, random));
  if (kind <= 1) return { kind: 'option', option: option() };
  if (kind === 2) return { kind: 'not', of: formulaOf(optionCount, depth - 1, random) };
  if (kind === 3) return { kind: random() < 0.5 ? 'and' : 'or', of: of() };
  if (kind === 4) return { kind: 'iff', of: of() };
  const bound = (['at most', 'at least', 'exactly'] as const)[below(3)]!;
  return { kind: 'count', bound, number: below(4), of: spread(below(5), option) };
}

function setOf(answer: SymbolicAnswer): SymbolicSet {
  if (answer instanceof SymbolicSet) return answer;
  throw new Error(`too large: ${JSON.stringify(answer)}`);
}

/** The first difference from the linear solver, in words. */
function differenceOf(conflict: PriorityConflict): string | undefined {
  const states = enumerateFeasible(conflict.options.length, conflict.infeasible)!;
  const ranks = conflict.priorities.map((priorities) =>
    ranksOfPriorities(
      states.count,
      priorities.map((priority) => (state) => holdsIn(priority, states.low[state]!, states.high[state]!)),
    ),
  );
  const solver = new StabilitySolver(graphOfOptions(states, conflict.options, conflict.decisionMakerCount));
  const table = solver.tableOf(ranks, symbolicConcepts);
  const solution = endOf(solveSymbolic(conflict, symbolicConcepts));
  const marksOf = (answer: SymbolicAnswer) => {
    const set = setOf(answer);
    const marks = spread(states.count, (state) =>
      set.has({ low: states.low[state]!, high: states.high[state]! }) ? 1 : 0,
    );
    return set.count === BigInt(marks.reduce<number>((sum, mark) => sum + mark, 0)) ? marks : undefined;
  };
  if (setOf(solution.feasible).count !== BigInt(states.count)) return 'feasible';
  for (const concept of symbolicConcepts) {
    for (const [mover, marks] of table[concept].entries()) {
      const found = marksOf(solution.stable[concept][mover]!);
      if (found === undefined || marks.some((mark, state) => mark !== found[state]))
        return `${concept} of ${mover} in ${JSON.stringify(conflict)}`;
    }
    const equilibria = marksOf(solution.equilibria[concept]);
    const isEquilibrium = (state: number) => table[concept].every((marks) => marks[state] === 1);
    if (equilibria === undefined || equilibria.some((mark, state) => (mark === 1) !== isEquilibrium(state)))
      return `equilibria of ${concept}`;
  }
  return undefined;
}

function smallShape(random: Random): Shape {
  const below = (count: number) => Math.floor(random() * count);
  const decisionMakerCount = 1 + below(5);
  const chance = (share: number, most: number) => (random() < share ? random() * most : 0);
  return {
    owners: spread(1 + below(8), () => below(decisionMakerCount)),
    decisionMakerCount,
    patterns: random() < 0.5 ? below(6) : 0,
    irreversible: chance(0.6, 1),
    mostPriorities: random() < 0.1 ? 40 : 8,
  };
}

test('decides as the linear solver does: holes, irreversible options, ties, any number of priorities', () => {
  for (let number = 0; number < 600; number += 1) {
    const random = createRandom(20_261_201, number);
    expect(differenceOf(conflictOf(smallShape(random), random)), `number ${number}`).toBeUndefined();
  }
});
