import { expect, test } from 'vitest';
import { priorityConflict, randomPattern, spread } from '../../../../test/priority-conflict-sample.ts';
import { createRandom } from '../../../base/random.ts';
import { enumerateFeasible } from '../../feasibility.ts';
import { type Pattern, matches, patternOf } from '../../pattern.ts';
import type { PriorityConflict } from '../../priority-conflict.ts';
import type { Code } from '../../state.ts';
import { SymbolicSet, solveSymbolic } from './symbolic-engine.ts';

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

function feasibleSetOf(conflict: PriorityConflict): SymbolicSet {
  const { feasible } = endOf(solveSymbolic(conflict, []));
  if (feasible instanceof SymbolicSet) return feasible;
  throw new Error('too large');
}

/** Options by turns of two, so that the order inside is not that of the codes. */
function drawn(optionCount: number, number: number): PriorityConflict {
  const owners = spread(optionCount, (option) => option % 2);
  const shape = { owners, decisionMakerCount: 2, patterns: 4, irreversible: 0, mostPriorities: 6 };
  return priorityConflict(shape, createRandom(20_261_211, number));
}

function codesOf(set: SymbolicSet, most?: number): Code[] {
  return [...set.members(most)];
}

test('members are the states, ascending; with a pattern, or two, those that match', () => {
  for (let number = 0; number < 60; number += 1) {
    const conflict = drawn(9, number);
    const set = feasibleSetOf(conflict);
    const states = enumerateFeasible(9, conflict.infeasible)!;
    const codes = Array.from(states.low, (low) => ({ low, high: 0 }));
    expect(codesOf(set)).toEqual(codes);
    expect(codesOf(set, 3)).toEqual(codes.slice(0, 3));
    const random = createRandom(20_261_212, number);
    let [left, narrowed] = [codes, set];
    for (const pattern of [randomPattern(9, random), randomPattern(9, random)]) {
      left = left.filter(({ low, high }) => matches(pattern, low, high));
      narrowed = endOf(narrowed.matching(pattern));
      expect(narrowed.count).toBe(BigInt(left.length));
      expect(codesOf(narrowed)).toEqual(left);
      expect(codes.filter((code) => narrowed.has(code))).toEqual(left);
      const sample = narrowed.sample(random);
      expect(sample === undefined ? left.length === 0 : narrowed.has(sample)).toBe(true);
    }
  }
});

test('samples are uniform, with and without a pattern', () => {
  const set = feasibleSetOf(drawn(9, 3));
  for (const part of [set, endOf(set.matching(patternOf('-Y--N----')))]) {
    const [random, draws] = [createRandom(20_261_213, 0), 60_000];
    const found = new Map<number, number>();
    for (let draw = 0; draw < draws; draw += 1) {
      const { low } = part.sample(random)!;
      found.set(low, (found.get(low) ?? 0) + 1);
    }
    const count = Number(part.count);
    const expected = draws / count;
    const deviation = codesOf(part).reduce(
      (sum, { low }) => sum + ((found.get(low) ?? 0) - expected) ** 2 / expected,
      0,
    );
    expect(count).toBeGreaterThan(40);
    expect(found.size).toBe(count);
    // Chi-squared with count - 1 degrees of freedom: beyond four standard deviations once in 30,000 seeds.
    expect(Math.abs(deviation - (count - 1))).toBeLessThan(4 * Math.sqrt(2 * (count - 1)));
  }
});

/** No conflict at all: every choice of so many options can occur. */
function everything(optionCount: number): PriorityConflict {
  const options = spread(optionCount, () => ({ decisionMaker: 0, change: 'both' as const }));
  return { options, decisionMakerCount: 1, infeasible: [], priorities: [[]] };
}

test('all 2^64 choices of 64 options: counted, sampled in all bits, told in order', () => {
  const set = feasibleSetOf(everything(64));
  expect(set.count).toBe(2n ** 64n);
  const random = createRandom(20_261_214, 0);
  const taken = new Float64Array(64);
  for (let draw = 0; draw < 400; draw += 1) {
    const { low, high } = set.sample(random)!;
    for (let option = 0; option < 64; option += 1)
      taken[option]! += ((option < 32 ? low : high) >>> (option & 31)) & 1;
  }
  for (const times of taken) expect(Math.abs(times - 200)).toBeLessThan(50);
  expect(codesOf(set, 3)).toEqual([0, 1, 2].map((low) => ({ low, high: 0 })));
});

test('all but one of 2^64, and the one option that is given is kept to', () => {
  const conflict = everything(64);
  const lone: Pattern = patternOf('Y'.repeat(64));
  const set = feasibleSetOf({ ...conflict, infeasible: [lone] });
  expect(set.count).toBe(2n ** 64n - 1n);
  expect(set.has({ low: 0xffff_ffff, high: 0xffff_ffff })).toBe(false);
  expect(set.has({ low: 0xffff_fffe, high: 0xffff_ffff })).toBe(true);
  const last = endOf(set.matching(patternOf('-'.padEnd(64, 'Y'))));
  expect(codesOf(last)).toEqual([{ low: 0xffff_fffe, high: 0xffff_ffff }]);
  expect(last.sample(createRandom(1, 1))).toEqual({ low: 0xffff_fffe, high: 0xffff_ffff });
  const none = endOf(
    endOf(set.matching(patternOf('Y'.padEnd(64, '-')))).matching(patternOf('N'.padEnd(64, '-'))),
  );
  expect([none.count, codesOf(none)]).toEqual([0n, []]);
});
