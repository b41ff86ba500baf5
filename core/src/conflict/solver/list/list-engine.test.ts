import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernelOf } from '../../../../test/kernel-file.ts';
import { type Random, createRandom } from '../../../base/random.ts';
import { type ControlledOption, graphOfOptions } from '../../conflict-graph.ts';
import { compactRanks, preferenceOfRanks } from '../../preference.ts';
import { solutionConcepts } from '../../stability/index.ts';
import type { StateSet } from '../../state-set.ts';
import type { StateList } from '../../state.ts';
import { StabilitySolver } from '../stability-solver.ts';
import { type ListConflict, bytesOfList, prepareList, solveList } from './list-engine.ts';
import { solvedConcepts } from '../solved-concept.ts';

const kernel = kernelOf('list');

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

interface Shape {
  /** For each option its place among 64 and its owner. */
  readonly places: readonly number[];
  readonly owners: readonly number[];
  readonly decisionMakerCount: number;
  /** The share of states that are infeasible, and of options that change one way only. */
  readonly holes: number;
  readonly irreversible: number;
  /** The most levels of a ranking; as many as there are states where it is larger. */
  readonly levels: number;
}

/** A random conflict; options that are not placed belong to nobody and are never taken. */
function conflictOf(shape: Shape, random: Random): ListConflict {
  const below = (count: number) => Math.floor(random() * count);
  const codes = Array.from({ length: 2 ** shape.places.length }, (_, code) => code);
  const kept = codes.filter((code) => code === 0 || random() >= shape.holes);
  const states = placedStates(kept, shape.places);
  const options: ControlledOption[] = Array.from({ length: states.optionCount }, () => ({
    decisionMaker: 0,
    change: 'both',
  }));
  shape.places.forEach((place, index) => {
    const change = random() >= shape.irreversible ? 'both' : random() < 0.5 ? 'forward' : 'back';
    options[place] = { decisionMaker: shape.owners[index]!, change };
  });
  const ranks = Array.from({ length: shape.decisionMakerCount }, () => {
    const levels = 1 + below(Math.min(shape.levels, states.count * 2));
    return compactRanks(Array.from({ length: states.count }, () => below(levels)));
  });
  return { states, options, decisionMakerCount: shape.decisionMakerCount, ranks };
}

function placedStates(codes: readonly number[], places: readonly number[]): StateList {
  const low = new Uint32Array(codes.length);
  const high = new Uint32Array(codes.length);
  codes.forEach((code, state) => {
    places.forEach((place, index) => {
      if (((code >> index) & 1) === 0) return;
      const half = place < 32 ? low : high;
      half[state]! |= 1 << (place & 31);
    });
  });
  return { optionCount: Math.max(...places) + 1, count: codes.length, low, high };
}

function marksOf(set: StateSet): number[] {
  return Array.from({ length: set.stateCount }, (_, state) => (set.has(state) ? 1 : 0));
}

/** The first cell, in words, in which the list engine and the linear solver differ; none where they agree. */
function differenceOf(conflict: ListConflict): string | undefined {
  const { states, options, decisionMakerCount, ranks } = conflict;
  const solver = new StabilitySolver(graphOfOptions(states, options, decisionMakerCount));
  const table = solver.tableOf(ranks, solvedConcepts);
  const found = endOf(solveList(conflict, kernel, solvedConcepts));
  for (const concept of solvedConcepts)
    for (const mover of ranks.keys()) {
      const marks = table[concept][mover]!;
      const state = marks.findIndex((mark, state) => (mark === 1) !== found[concept][mover]!.has(state));
      if (state >= 0) return `${concept} of ${mover} at ${state} of ${JSON.stringify({ options, states })}`;
    }
  return undefined;
}

function spread(count: number, of: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => of(index));
}

/** Up to 8 options, as far apart as option 63, of up to 11 decision makers, some of whom may control nothing. */
function smallShape(random: Random): Shape {
  const below = (count: number) => Math.floor(random() * count);
  const decisionMakerCount = random() < 0.15 ? 9 + below(3) : 1 + below(5);
  const count = 1 + below(8);
  const apart = random() < 0.3 ? 8 : 1;
  const chance = (share: number, most: number) => (random() < share ? random() * most : 0);
  return {
    places: spread(count, (index) => index * apart + (apart - 1)),
    owners: spread(count, () => below(decisionMakerCount)),
    decisionMakerCount,
    holes: chance(0.6, 0.7),
    irreversible: chance(0.6, 1),
    levels: random() < 0.4 ? 2 + below(4) : 1000,
  };
}

test('decides as the linear solver does: holes, irreversible options, ties, any number of decision makers', () => {
  for (let number = 0; number < 3000; number += 1) {
    const random = createRandom(20_261_123, number);
    expect(differenceOf(conflictOf(smallShape(random), random)), `number ${number}`).toBeUndefined();
  }
});

test('a search instead of sweeps decides the same', () => {
  for (let number = 0; number < 1500; number += 1) {
    const random = createRandom(20_261_128, number);
    const conflict = { ...conflictOf(smallShape(random), random), mostSweeps: 0 };
    expect(differenceOf(conflict), `number ${number}`).toBeUndefined();
  }
});

test('decides as the definitions do', () => {
  for (let number = 0; number < 400; number += 1) {
    const random = createRandom(20_261_124, number);
    const shape = smallShape(random);
    const conflict = conflictOf({ ...shape, places: shape.places.slice(0, 5) }, random);
    const { states, options, decisionMakerCount, ranks } = conflict;
    const graph = graphOfOptions(states, options, decisionMakerCount);
    const situation = { graph, preferences: ranks.map(preferenceOfRanks) };
    const found = endOf(solveList(conflict, kernel, solvedConcepts));
    for (const concept of solvedConcepts) {
      const definition = solutionConcepts.find(({ id }) => id === concept)!;
      ranks.forEach((_, decisionMaker) => {
        const defined = spread(states.count, (state) =>
          definition.judge(situation, { decisionMaker, state }).stable ? 1 : 0,
        );
        expect(
          marksOf(found[concept][decisionMaker]!),
          `${concept} of ${decisionMaker} in ${number}`,
        ).toEqual(defined);
      });
    }
  }
});

const large: readonly (readonly [string, Partial<Shape>])[] = [
  ['fourteen options of five', { owners: spread(14, (option) => option % 5), decisionMakerCount: 5 }],
  ['holes', { owners: spread(14, (option) => option % 5), decisionMakerCount: 5, holes: 0.5 }],
  [
    'holes and irreversible options',
    { owners: spread(14, (option) => option % 4), decisionMakerCount: 4, holes: 0.3, irreversible: 0.4 },
  ],
  [
    'few states far apart',
    { owners: spread(14, (option) => option % 5), decisionMakerCount: 5, holes: 0.98, levels: 9 },
  ],
  [
    'few states far apart, some options irreversible',
    { owners: spread(14, (option) => option % 5), decisionMakerCount: 5, holes: 0.98, irreversible: 0.3 },
  ],
  ['seven own options', { owners: spread(11, (option) => (option < 7 ? 0 : 1)), decisionMakerCount: 2 }],
  [
    'eight own options, some irreversible, ties',
    {
      owners: spread(11, (option) => (option < 8 ? 1 : 0)),
      decisionMakerCount: 2,
      irreversible: 0.5,
      levels: 9,
    },
  ],
  [
    'nine own options, all irreversible, holes',
    {
      owners: spread(11, (option) => (option < 9 ? 0 : option - 8)),
      decisionMakerCount: 3,
      irreversible: 1,
      holes: 0.4,
    },
  ],
  [
    'ten decision makers beyond the 32nd option',
    {
      places: spread(12, (option) => option * 5 + 3),
      owners: spread(12, (option) => option % 10),
      decisionMakerCount: 10,
      irreversible: 0.2,
    },
  ],
];

test.each(large)('decides larger conflicts as the linear solver does: %s', (_, shape) => {
  const owners = shape.owners ?? [];
  const whole = {
    places: spread(owners.length, (option) => option),
    owners,
    decisionMakerCount: 2,
    holes: 0,
    irreversible: 0,
    levels: 100_000,
    ...shape,
  };
  for (let number = 0; number < 2; number += 1)
    expect(differenceOf(conflictOf(whole, createRandom(20_261_125, number)))).toBeUndefined();
});

test('options that nobody controls, and more decision makers than there are states', () => {
  for (let number = 0; number < 300; number += 1) {
    const random = createRandom(20_261_129, number);
    const conflict = conflictOf(smallShape(random), random);
    const options = conflict.options.map((option) =>
      random() < 0.3 ? { ...option, decisionMaker: -1 } : option,
    );
    expect(differenceOf({ ...conflict, options }), `number ${number}`).toBeUndefined();
    const { states, decisionMakerCount } = conflict;
    if (states.count > 6) continue;
    const idle = Array.from({ length: 30 }, () => new Int32Array(states.count));
    const crowd = { decisionMakerCount: decisionMakerCount + 30, ranks: [...conflict.ranks, ...idle] };
    expect(differenceOf({ ...conflict, ...crowd }), `number ${number}`).toBeUndefined();
  }
});

test('ranks of more than 65,535 levels', () => {
  const shape = {
    places: spread(17, (option) => option),
    owners: spread(17, (option) => option % 3),
    decisionMakerCount: 3,
    holes: 0.05,
    irreversible: 0,
    levels: Infinity,
  };
  const conflict = conflictOf(shape, createRandom(20_261_126, 0));
  const strict = conflict.ranks.map((_, mover) => {
    const random = createRandom(20_261_127, mover);
    return compactRanks(spread(conflict.states.count, random));
  });
  expect(Math.max(...strict[0]!.subarray(0, 100_000))).toBeGreaterThan(65_535);
  expect(differenceOf({ ...conflict, ranks: strict })).toBeUndefined();
});

test('a staircase, which sweeps would climb a step at a time, with a start of its own for the search', () => {
  const size = 64;
  const places = spread(12, (option) => option);
  const states = placedStates(
    spread(size * size, (code) => code),
    places,
  );
  // Two decision makers by turns, each from one stair to the next; a third one watches.
  const stairs = compactRanks(
    spread(size * size, (state) => stairOf(state % size, Math.floor(state / size))),
  );
  const watched = compactRanks(spread(size * size, (state) => size * size - state));
  const options = places.map((option) => ({ decisionMaker: option < 6 ? 0 : 1, change: 'both' as const }));
  let starts = 0;
  const counting = {
    start: (bytes: number) => {
      starts += 1;
      return kernel.start(bytes);
    },
  };
  const conflict = { states, options, decisionMakerCount: 3, ranks: [stairs, stairs, watched] };
  expect(differenceOf(conflict)).toBeUndefined();
  endOf(solveList(conflict, counting, ['seq']));
  expect(starts).toBe(2);
});

function stairOf(column: number, row: number): number {
  return column === row ? 2 * row + 1 : column === row + 1 ? 2 * row + 2 : 0;
}

test('one structure serves one ranking after the other, and asks only for what is asked', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), (seed) => {
      const random = createRandom(seed, 0);
      const shape = smallShape(random);
      const { ranks, ...frame } = conflictOf(shape, random);
      const reversed = ranks.map((own) => compactRanks(own.map((rank) => -rank)));
      const prepared = endOf(prepareList(frame, kernel));
      const first = endOf(prepared.solve(ranks, solvedConcepts));
      const second = endOf(prepared.solve(reversed, ['seq', 'gmr']));
      expect(Object.keys(second)).toHaveLength(2);
      const alone = endOf(solveList({ ...frame, ranks: reversed }, kernel, solvedConcepts));
      expect(second).toEqual({ gmr: alone.gmr, seq: alone.seq });
      expect(endOf(prepared.solve(ranks, solvedConcepts))).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

test('tells its progress, up to the whole and never back', () => {
  const shape = {
    places: spread(14, (option) => option),
    owners: spread(14, (option) => option % 5),
    decisionMakerCount: 5,
    holes: 0.1,
    irreversible: 0,
    levels: 1000,
  };
  const run = solveList(conflictOf(shape, createRandom(1, 1)), kernel, solvedConcepts);
  let step = run.next();
  let [last, total, pauses] = [0, 0, 0];
  for (; step.done !== true; step = run.next()) {
    const { done } = step.value;
    if (step.value.total !== total) last = 0;
    total = step.value.total;
    expect(done).toBeGreaterThanOrEqual(last);
    expect(done).toBeLessThanOrEqual(total);
    last = done;
    pauses += 1;
  }
  expect(pauses).toBeGreaterThan(50);
});

test('takes about a hundred bytes a state', () => {
  expect(bytesOfList({ stateCount: 1_000_000, decisionMakerCount: 8 }) / 1_000_000).toBeLessThan(105);
  expect(bytesOfList({ stateCount: 16_777_216, decisionMakerCount: 8 })).toBeLessThan(2 ** 31);
});
