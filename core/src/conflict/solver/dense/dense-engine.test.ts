import { expect, test } from 'vitest';
import {
  type DenseShape,
  denseSample,
  formulaSample,
  listedGraph,
  listedRanks,
  listedStates,
} from '../../../../test/dense-sample.ts';
import { kernelOf } from '../../../../test/kernel-file.ts';
import { modelOfOptions, stableByDefinition } from '../../../../test/brute-force/stability-by-definition.ts';
import { type Random, createRandom } from '../../../base/random.ts';
import type { OptionFormula } from '../../option-formula.ts';
import type { Kernel } from '../kernel.ts';
import { solveList } from '../list/list-engine.ts';
import { StabilitySolver } from '../stability-solver.ts';
import { type DenseConflict, bytesOfDense, solveDense } from './dense-engine.ts';
import { solvedConcepts } from '../solved-concept.ts';

const kernel = kernelOf('dense');

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

/** The first cell, in words, in which the dense engine and the linear solver differ; none where they agree. */
function differenceOf(conflict: DenseConflict, used = kernel): string | undefined {
  const states = listedStates(conflict);
  const ranks = listedRanks(conflict, states);
  const table = new StabilitySolver(listedGraph(conflict, states)).tableOf(ranks, solvedConcepts);
  const { feasible, stable } = endOf(solveDense(conflict, used, solvedConcepts));
  if (feasible.members().join() !== [...states.low].join()) return 'feasible states';
  for (const concept of solvedConcepts)
    for (const mover of ranks.keys()) {
      const set = stable[concept][mover]!;
      const expected = [...states.low].filter((_, state) => table[concept][mover]![state] === 1);
      if (expected.join() !== set.members().join())
        return `${concept} of ${mover}: ${set.members().join()} instead of ${expected.join()}`;
    }
  return undefined;
}

function spread(count: number, of: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => of(index));
}

/** Up to 9 options of up to 8 decision makers, some of whom may control nothing. */
function smallShape(random: Random): DenseShape {
  const below = (count: number) => Math.floor(random() * count);
  const decisionMakerCount = random() < 0.15 ? 6 + below(3) : 1 + below(5);
  const owners = spread(below(10), () => below(decisionMakerCount));
  const isSorted = random() < 0.5;
  return {
    owners: isSorted ? owners.sort((a, b) => a - b) : owners,
    decisionMakerCount,
    holes: random() < 0.5 ? random() * 0.7 : 0,
    levels: random() < 0.4 ? 2 + below(4) : 1000,
    prioritizing: random() < 0.3 ? 0 : random(),
    priorities: random() < 0.3 ? 60 : 12,
  };
}

test('decides as the linear solver does: holes, ties, any owners, ranks and priorities', () => {
  for (let number = 0; number < 1200; number += 1) {
    const random = createRandom(20_261_126, number);
    expect(differenceOf(denseSample(smallShape(random), random)), `number ${number}`).toBeUndefined();
  }
});

test('a search instead of rounds decides the same', () => {
  for (let number = 0; number < 500; number += 1) {
    const random = createRandom(20_261_128, number);
    const conflict = { ...denseSample(smallShape(random), random), mostRounds: 0 };
    expect(differenceOf(conflict), `number ${number}`).toBeUndefined();
  }
});

test('decides as the definitions do', () => {
  for (let number = 0; number < 300; number += 1) {
    const random = createRandom(20_261_124, number);
    const shape = smallShape(random);
    const conflict = denseSample({ ...shape, owners: shape.owners.slice(0, 5) }, random);
    const { options, infeasible, decisionMakerCount } = conflict;
    const written = {
      owners: options.map(({ decisionMaker }) => decisionMaker),
      changes: options.map(() => 'both' as const),
      infeasible: infeasible.map(({ letters }) => letters),
      coalesce: [],
    };
    const model = modelOfOptions(written, decisionMakerCount);
    const states = listedStates(conflict);
    const ranks = listedRanks(conflict, states).map((own) => [...own]);
    const { stable } = endOf(solveDense(conflict, kernel, solvedConcepts));
    for (const concept of solvedConcepts)
      for (let mover = 0; mover < decisionMakerCount; mover += 1) {
        const defined = stableByDefinition(model, ranks, { mover, concept });
        const codes = defined.map((state) => model.codes![state]!);
        expect(stable[concept][mover]!.members(), `${concept} of ${mover} in ${number}`).toEqual(codes);
      }
  }
});

const whole = { holes: 0, levels: 100_000, prioritizing: 0, priorities: 12, decisionMakerCount: 2 };

const large: readonly (readonly [string, Partial<DenseShape> & Pick<DenseShape, 'owners'>])[] = [
  ['seven own options', { owners: spread(11, (option) => (option < 7 ? 0 : 1)) }],
  ['eight own options, ties', { owners: spread(11, (option) => (option < 8 ? 1 : 0)), levels: 9 }],
  ['eight own options, the upper ones', { owners: spread(11, (option) => (option < 3 ? 1 : 0)) }],
  ['nine own options, holes', { owners: spread(11, (option) => (option < 9 ? 0 : 1)), holes: 0.4 }],
  ['eight and eight', { owners: spread(16, (option) => option >> 3), prioritizing: 1, priorities: 15 }],
  [
    'owners that alternate, holes',
    { owners: spread(13, (option) => option % 5), decisionMakerCount: 5, holes: 0.2, prioritizing: 0.5 },
  ],
  [
    'eight decision makers, more priorities than 53',
    { owners: spread(13, (option) => option % 8), decisionMakerCount: 8, prioritizing: 1, priorities: 80 },
  ],
];

test.each(large)('decides larger conflicts as the linear solver does: %s', (_, shape) => {
  for (let number = 0; number < 2; number += 1) {
    const conflict = denseSample({ ...whole, ...shape }, createRandom(20_261_125, number));
    expect(differenceOf(conflict)).toBeUndefined();
  }
});

const listed: readonly (readonly [string, Partial<DenseShape> & Pick<DenseShape, 'owners'>])[] = [
  [
    'fourteen options of five',
    { owners: spread(14, (option) => Math.floor(option / 3)), decisionMakerCount: 5 },
  ],
  ['eight own options of two of three', { owners: spread(16, (option) => option >> 3) }],
  [
    'eight own options thrice',
    { owners: spread(18, (option) => Math.floor((option + 6) / 8)), decisionMakerCount: 3, levels: 70_000 },
  ],
  [
    'three and thirteen own options',
    { owners: spread(17, (option) => (option < 3 ? 0 : option < 16 ? 1 : 2)), decisionMakerCount: 3 },
  ],
  [
    'sixteen options of eight, holes',
    { owners: spread(16, (option) => option >> 1), decisionMakerCount: 8, holes: 0.01, levels: 300 },
  ],
  [
    'sixteen options of four, priorities',
    { owners: spread(16, (option) => option % 4), decisionMakerCount: 4, prioritizing: 1 },
  ],
];

test.each(listed)('finds the same counts as the list engine: %s', (_, shape) => {
  const conflict = denseSample({ ...whole, ...shape }, createRandom(20_261_129, 0));
  const states = listedStates(conflict);
  const ranks = listedRanks(conflict, states);
  const { options, decisionMakerCount } = conflict;
  const list = endOf(
    solveList({ states, options, decisionMakerCount, ranks }, kernelOf('list'), solvedConcepts),
  );
  const { stable } = endOf(solveDense(conflict, kernel, solvedConcepts));
  for (const concept of solvedConcepts)
    expect(
      stable[concept].map((set) => set.count()),
      concept,
    ).toEqual(list[concept].map((set) => set.count()));
});

test('many priorities with few levels are ranked in bytes', () => {
  const random = createRandom(20_261_131, 0);
  const options = spread(16, (option) => option >> 2).map((decisionMaker) => ({
    decisionMaker,
    change: 'both' as const,
  }));
  const preferences = spread(4, (mover) => mover).map((mover) =>
    spread(11, (rank) => rank).map((rank): OptionFormula => {
      const formula = formulaSample(5, random, 1);
      return rank % 3 === 2 ? { kind: 'option', option: mover * 3 + 3 } : formula;
    }),
  );
  const conflict = { options, decisionMakerCount: 4, infeasible: [], preferences };
  expect(differenceOf(conflict)).toBeUndefined();
});

/** A host with so many threads, whose calls run in whatever order. */
function hostOf(threads: number): Kernel {
  return {
    start(bytes) {
      const instance = kernel.start(bytes);
      const callEach: typeof instance.callEach = (name, calls) => {
        expect(calls.length).toBeLessThanOrEqual(threads);
        return [...instance.callEach(name, calls.toReversed())].reverse();
      };
      return { ...instance, threads, callEach };
    },
  };
}

test.each([3, 20])('on %i threads the same is found', (threads) => {
  for (const [, shape] of listed.slice(0, 4)) {
    const conflict = denseSample({ ...whole, ...shape }, createRandom(20_261_130, 0));
    const alone = endOf(solveDense(conflict, kernel, solvedConcepts));
    const divided = endOf(solveDense(conflict, hostOf(threads), solvedConcepts));
    expect(divided).toEqual(alone);
  }
});

/** Two decision makers by turns, each from one stair to the next; a third one watches. */
function staircase(bits: number): DenseConflict {
  const size = 2 ** bits;
  const stairs = Int32Array.from({ length: size * size }, (_, code) =>
    stairOf(code % size, Math.floor(code / size)),
  );
  const watched = Int32Array.from({ length: size * size }, (_, code) => size * size - 1 - code);
  return {
    options: spread(bits * 2, (option) => (option < bits ? 0 : 1)).map((decisionMaker) => ({
      decisionMaker,
      change: 'both',
    })),
    decisionMakerCount: 3,
    infeasible: [],
    preferences: [stairs, stairs, watched],
  };
}

function stairOf(column: number, row: number): number {
  return column === row ? 2 * row + 1 : column === row + 1 ? 2 * row + 2 : 0;
}

test('a staircase, which rounds would climb a step at a time, with a start of its own for the search', () => {
  let starts = 0;
  const counting: Kernel = {
    start: (bytes) => {
      starts += 1;
      return kernel.start(bytes);
    },
  };
  expect(differenceOf(staircase(6), counting)).toBeUndefined();
  expect(starts).toBeGreaterThan(1);
});

test('tells its progress, up to the whole and never back, and pauses often', () => {
  const shape = { owners: spread(18, (option) => option % 5), decisionMakerCount: 5, prioritizing: 1 };
  const conflict = denseSample({ ...whole, ...shape }, createRandom(1, 1));
  const run = solveDense(conflict, kernel, solvedConcepts);
  let [last, pauses] = [0, 0];
  for (let step = run.next(); step.done !== true; step = run.next()) {
    const { done, total } = step.value;
    expect(done / total).toBeGreaterThanOrEqual(last);
    expect(done).toBeLessThanOrEqual(total);
    last = done / total;
    pauses += 1;
  }
  expect(pauses).toBeGreaterThan(40);
});

test('takes what it says, about 30 bytes a state', () => {
  const shape = { owners: spread(18, (option) => option % 5), decisionMakerCount: 5, prioritizing: 1 };
  const conflict = denseSample({ ...whole, ...shape, priorities: 15 }, createRandom(1, 1));
  let taken = 0;
  const watching: Kernel = {
    start: (bytes) => {
      taken = bytes;
      return kernel.start(bytes);
    },
  };
  endOf(solveDense(conflict, watching, ['nash', 'seq']));
  expect(bytesOfDense(conflict, ['nash', 'seq'])).toBe(taken);
  expect(taken / 2 ** 18).toBeLessThan(50);
});

test('refuses what it was not made for', () => {
  const option = { decisionMaker: 0, change: 'forward' as const };
  const conflict = { ...staircase(2), options: [option] };
  expect(() => endOf(solveDense(conflict, kernel, ['nash']))).toThrow(RangeError);
});
