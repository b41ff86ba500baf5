import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernelOf } from '../../../../test/kernel-file.ts';
import {
  type PriorityShape,
  priorityConflict,
  ranksOf,
  sideBySide,
  solvedByList,
  spread,
} from '../../../../test/priority-conflict-sample.ts';
import { type Random, createRandom } from '../../../base/random.ts';
import { enumerateFeasible, exclusionPatterns } from '../../feasibility.ts';
import { patternOf } from '../../pattern.ts';
import type { PriorityConflict } from '../../priority-conflict.ts';
import type { StateList } from '../../state.ts';
import { solveList } from '../list/list-engine.ts';
import { type SymbolicAnswer, SymbolicSet, solveSymbolic } from './symbolic-engine.ts';
import { solvedConcepts } from '../solved-concept.ts';

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

function setOf(answer: SymbolicAnswer): SymbolicSet {
  if (answer instanceof SymbolicSet) return answer;
  throw new Error(`too large: ${JSON.stringify(answer)}`);
}

/** Whether the set has exactly the states with the property. */
function isExactly(answer: SymbolicAnswer, states: StateList, holdsAt: (state: number) => boolean): boolean {
  const set = setOf(answer);
  let count = 0;
  for (let state = 0; state < states.count; state += 1) {
    const isMember = holdsAt(state);
    if (set.has({ low: states.low[state]!, high: states.high[state]! }) !== isMember) return false;
    if (isMember) count += 1;
  }
  return set.count === BigInt(count);
}

/** The first difference from the linear solver, in words; answers that are too large are passed over. */
function differenceOf(conflict: PriorityConflict, mostNodes?: number): string | undefined {
  const { states, table } = solvedByList(conflict, solvedConcepts);
  const solution = endOf(solveSymbolic(conflict, solvedConcepts, { mostNodes }));
  const isRight = (answer: SymbolicAnswer, holdsAt: (state: number) => boolean) =>
    (mostNodes !== undefined && 'tooLarge' in answer) || isExactly(answer, states, holdsAt);
  if (!isRight(solution.feasible, () => true)) return 'feasible';
  for (const concept of solvedConcepts) {
    for (const [mover, marks] of table[concept].entries())
      if (!isRight(solution.stable[concept][mover]!, (state) => marks[state] === 1))
        return `${concept} of ${mover} in ${JSON.stringify(conflict)}`;
    const isEquilibrium = (state: number) => table[concept].every((marks) => marks[state] === 1);
    if (!isRight(solution.equilibria[concept], isEquilibrium)) return `equilibria of ${concept}`;
  }
  return undefined;
}

/** Up to 8 options of up to 5 decision makers, some of whom may control nothing or have no priorities. */
function smallShape(random: Random): PriorityShape {
  const below = (count: number) => Math.floor(random() * count);
  const decisionMakerCount = 1 + below(5);
  return {
    owners: spread(1 + below(8), () => below(decisionMakerCount)),
    decisionMakerCount,
    patterns: random() < 0.5 ? below(6) : 0,
    irreversible: random() < 0.6 ? random() : 0,
    mostPriorities: random() < 0.1 ? 40 : 8,
  };
}

test('decides as the linear solver does: holes, irreversible options, ties, none and many priorities', () => {
  for (let number = 0; number < 1000; number += 1) {
    const random = createRandom(20_261_201, number);
    expect(differenceOf(priorityConflict(smallShape(random), random)), `number ${number}`).toBeUndefined();
  }
});

const larger: readonly (readonly [string, Partial<PriorityShape>])[] = [
  ['twelve options of five', { owners: spread(12, (option) => option % 5), decisionMakerCount: 5 }],
  ['with holes', { owners: spread(12, (option) => option % 4), decisionMakerCount: 4, patterns: 7 }],
  [
    'with holes and irreversible options',
    { owners: spread(11, (option) => option % 3), decisionMakerCount: 3, patterns: 5, irreversible: 0.4 },
  ],
  ['eight own options', { owners: spread(11, (option) => (option < 8 ? 1 : 0)) }],
  [
    'eight own options, most irreversible',
    { owners: spread(11, (option) => (option % 4 === 0 ? 1 : 0)), patterns: 3, irreversible: 0.7 },
  ],
  [
    'a hundred priorities',
    { owners: spread(9, (option) => option % 3), decisionMakerCount: 3, mostPriorities: 100 },
  ],
];

test.each(larger)('decides larger conflicts as the linear solver does: %s', (_, partial) => {
  const usual = { owners: [], decisionMakerCount: 2, patterns: 0, irreversible: 0, mostPriorities: 14 };
  for (let number = 0; number < 4; number += 1) {
    const random = createRandom(20_261_202, number);
    expect(differenceOf(priorityConflict({ ...usual, ...partial }, random))).toBeUndefined();
  }
});

test('right or said to be too large, however few nodes there are: what is needed is never collected', () => {
  let [fitted, tooLarge] = [0, 0];
  for (let number = 0; number < 150; number += 1) {
    const random = createRandom(20_261_203, number);
    const conflict = priorityConflict(smallShape(random), random);
    const mostNodes = 60 + Math.floor(random() * 240);
    expect(differenceOf(conflict, mostNodes), `number ${number}`).toBeUndefined();
    const { stable } = endOf(solveSymbolic(conflict, solvedConcepts, { mostNodes }));
    const nodes = Object.values(stable)
      .flat()
      .map((answer) => ('tooLarge' in answer ? answer.tooLarge.nodes : 0));
    expect(Math.max(...nodes)).toBeLessThanOrEqual(mostNodes);
    fitted += nodes.filter((count) => count === 0).length;
    tooLarge += nodes.filter((count) => count > 0).length;
  }
  expect(fitted).toBeGreaterThan(1000);
  expect(tooLarge).toBeGreaterThan(100);
});

test('decides as the list engine does, where few of a million choices are feasible', () => {
  const kernel = kernelOf('list');
  for (const [number, irreversible] of [0, 0, 0.3].entries()) {
    const random = createRandom(20_261_204, number);
    const owners = spread(20, (option) => Math.floor(option / 4));
    const shape = { owners, decisionMakerCount: 5, patterns: 2, irreversible, mostPriorities: 9 };
    const drawn = priorityConflict(shape, random);
    const groups = spread(5, (mover) => spread(4, (index) => mover * 4 + index));
    const exclusions = groups.flatMap((group) => exclusionPatterns(group, 20));
    const conflict = { ...drawn, infeasible: [...drawn.infeasible, ...exclusions] };
    const states = enumerateFeasible(20, conflict.infeasible)!;
    const ranks = ranksOf(conflict, states);
    const listed = endOf(solveList({ ...conflict, states, ranks }, kernel, solvedConcepts));
    const solution = endOf(solveSymbolic(conflict, solvedConcepts));
    expect(states.count).toBeGreaterThan(300);
    for (const concept of solvedConcepts)
      listed[concept].forEach((set, mover) =>
        expect(
          isExactly(solution.stable[concept][mover]!, states, (state) => set.has(state)),
          `${concept} of ${mover} in ${number}`,
        ).toBe(true),
      );
  }
});

test('counts of conflicts side by side, 36 and 64 options in all, are products', () => {
  for (const [partCount, optionCount] of [
    [4, 9],
    [8, 8],
  ] as const) {
    const parts = spread(partCount, (part) => {
      const owners = spread(optionCount, (option) => option % 3);
      const shape = { owners, decisionMakerCount: 3, patterns: 3, irreversible: 0.2, mostPriorities: 6 };
      return priorityConflict(shape, createRandom(20_261_205, part + 40));
    });
    const known = parts.map((part) => solvedByList(part, solvedConcepts));
    const total = known.reduce((product, { states }) => product * BigInt(states.count), 1n);
    const solution = endOf(solveSymbolic(sideBySide(parts), solvedConcepts));
    expect(setOf(solution.feasible).count).toBe(total);
    for (const concept of solvedConcepts) {
      let equilibria = 1n;
      known.forEach(({ states, table }, part) => {
        const marks = table[concept];
        const countOf = (test: (state: number) => boolean) =>
          BigInt(spread(states.count, test).filter(Boolean).length);
        equilibria *= countOf((state) => marks.every((own) => own[state] === 1));
        marks.forEach((own, mover) =>
          expect(setOf(solution.stable[concept][part * 3 + mover]!).count).toBe(
            (total / BigInt(states.count)) * countOf((state) => own[state] === 1),
          ),
        );
      });
      expect(setOf(solution.equilibria[concept]).count).toBe(equilibria);
    }
  }
});

/** Forty options of eight, and so many priorities about any of them. */
function wideConflict(mostPriorities: number): PriorityConflict {
  const owners = spread(40, (option) => Math.floor(option / 5));
  const shape = { owners, decisionMakerCount: 8, patterns: 8, irreversible: 0, mostPriorities };
  return priorityConflict(shape, createRandom(20_261_206, 0));
}

const wide = wideConflict(12);

function countsOf({
  stable,
}: {
  readonly stable: Readonly<Record<string, readonly SymbolicAnswer[]>>;
}): unknown {
  return Object.values(stable).map((answers) =>
    answers.map((answer) => ('tooLarge' in answer ? answer : answer.count)),
  );
}

test('what does not fit is told with its numbers, and the rest is given', () => {
  const mostNodes = 4000;
  const hard = wideConflict(24);
  const concepts = ['nash', 'seq'] as const;
  const { stable, equilibria } = endOf(solveSymbolic(hard, concepts, { mostNodes }));
  const whole = endOf(solveSymbolic(hard, ['nash']));
  expect(stable.nash.map((answer) => setOf(answer).count)).toEqual(
    whole.stable.nash.map((answer) => setOf(answer).count),
  );
  const missing = stable.seq.flatMap((answer) => ('tooLarge' in answer ? [answer.tooLarge] : []));
  expect(missing.length).toBeGreaterThan(0);
  for (const { nodes, limit, concept, sweep } of missing) {
    expect([limit, concept]).toEqual([mostNodes, 'seq']);
    expect(nodes).toBeGreaterThan(mostNodes * 0.8);
    expect(nodes).toBeLessThanOrEqual(mostNodes);
    expect(sweep).toBeGreaterThan(0);
  }
  expect(equilibria.seq).toEqual({ tooLarge: missing[0] });
});

test('what takes more steps than its part is given up with its numbers, the same each time', () => {
  const hard = wideConflict(24);
  const solve = () => endOf(solveSymbolic(hard, ['nash', 'seq'], { mostSteps: 2_000_000 }));
  const { stable, equilibria } = solve();
  expect(stable.nash.every((answer) => answer instanceof SymbolicSet)).toBe(true);
  const missing = stable.seq.flatMap((answer) => ('tooLarge' in answer ? [answer.tooLarge] : []));
  expect(missing.length).toBeGreaterThan(0);
  for (const { bound, steps, limit, concept } of missing) {
    expect([bound, concept]).toEqual(['steps', 'seq']);
    expect(steps).toBeGreaterThan(limit);
    expect(steps).toBeLessThan(2_200_000 + 32_768);
  }
  expect(equilibria.seq).toEqual({ tooLarge: missing[0] });
  const again = solve().stable.seq.flatMap((answer) => ('tooLarge' in answer ? [answer.tooLarge] : []));
  expect(again).toEqual(missing);
});

test('not even the feasible states fit', () => {
  const { feasible, stable, equilibria } = endOf(solveSymbolic(wide, ['gmr'], { mostNodes: 30 }));
  expect(feasible).toMatchObject({ tooLarge: { limit: 30, sweep: 0 } });
  expect(stable.gmr).toHaveLength(8);
  expect(stable.gmr[7]).toMatchObject({ tooLarge: { concept: 'gmr', decisionMaker: 7 } });
  expect(equilibria.gmr).toMatchObject({ tooLarge: { concept: 'gmr' } });
});

test('the same input gives the same answers after the same pauses', () => {
  const pausesOf = () => {
    const run = solveSymbolic(wide, ['nash', 'gmr', 'smr']);
    let pauses = 0;
    let step = run.next();
    for (; step.done !== true; step = run.next()) pauses += 1;
    return { pauses, counts: countsOf(step.value) };
  };
  expect(pausesOf()).toEqual(pausesOf());
});

test('tells its progress, up to the whole and never back, with a pause every some ten thousand steps', () => {
  const run = solveSymbolic(wide, ['gmr', 'seq']);
  let [last, pauses] = [0, 0];
  for (let step = run.next(); step.done !== true; step = run.next()) {
    expect(step.value.total).toBe(16);
    expect(step.value.done).toBeGreaterThanOrEqual(last);
    last = step.value.done;
    pauses += 1;
  }
  expect(last).toBe(16);
  expect(pauses).toBeGreaterThan(50);
});

test('nash in seq in gmr, nash in smr in gmr, ssr in seq and in smr, at forty options', () => {
  const { equilibria } = endOf(solveSymbolic(wide, solvedConcepts));
  const samples = (concept: keyof typeof equilibria) => {
    const random = createRandom(20_261_207, 0);
    return spread(200, () => setOf(equilibria[concept]).sample(random)!);
  };
  for (const [inner, outer] of [
    ['nash', 'ssr'],
    ['ssr', 'seq'],
    ['ssr', 'smr'],
    ['seq', 'gmr'],
    ['smr', 'gmr'],
  ] as const) {
    expect(setOf(equilibria[inner]).count <= setOf(equilibria[outer]).count).toBe(true);
    if (setOf(equilibria[inner]).count === 0n) continue;
    for (const code of samples(inner)) expect(setOf(equilibria[outer]).has(code)).toBe(true);
  }
});

test('a conflict where nothing can occur', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }), (optionCount) => {
      const options = spread(optionCount, () => ({ decisionMaker: 0, change: 'both' as const }));
      const infeasible = [patternOf('Y'.padEnd(optionCount, '-')), patternOf('N'.padEnd(optionCount, '-'))];
      const conflict = { options, decisionMakerCount: 1, infeasible, priorities: [[]] };
      const { feasible, equilibria } = endOf(solveSymbolic(conflict, ['nash']));
      expect([setOf(feasible).count, setOf(equilibria.nash).count]).toEqual([0n, 0n]);
      expect(setOf(feasible).sample(createRandom(1, 1))).toBeUndefined();
    }),
  );
});
