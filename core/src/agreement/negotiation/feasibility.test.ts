import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileWith, negotiationWith } from '../../../test/negotiation-sample.ts';
import { type Feasibility, feasibilityOf, removalOf } from './feasibility.ts';
import type { NegotiationFile } from './negotiation-file.ts';
import type { Negotiation } from './negotiation.ts';
import { lettersOf } from './package.ts';

function feasibility(negotiation: Negotiation): Feasibility {
  const steps = feasibilityOf(negotiation);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const found = (changes: Partial<NegotiationFile>): Feasibility => feasibility(negotiationWith(changes));

describe('thinkable and feasible packages', () => {
  test('without rules all are feasible, in ascending order', () => {
    expect(found({})).toEqual({ thinkable: 8, feasible: [0, 1, 2, 3, 4, 5, 6, 7], removedBy: [] });
  });

  test('each package counts at the first rule that removes it', () => {
    const { feasible, removedBy } = found({
      rules: ['release -> pay', 'not (dam and release)', 'at most 3 of (dam, release, pay)'],
    });
    expect(feasible.map((state) => lettersOf(state, 3))).toEqual(['NNN', 'YNN', 'NNY', 'YNY', 'NYY']);
    expect(removedBy).toEqual([
      { rule: 'release -> pay', count: 2 },
      { rule: 'not (dam and release)', count: 1 },
      { rule: 'at most 3 of (dam, release, pay)', count: 0 },
    ]);
  });

  test('a shortfall removes packages only where all pledges are known', () => {
    const short = { requires: [{ option: 'release', resource: 'water', amount: 5 }], pledges: [] };
    const resource = { name: 'water', unit: 'cubic metres' };
    expect(found({ ...short, resources: [resource] }).feasible.length).toBe(8);
    const removed = found({ ...short, resources: [{ ...resource, complete: true }] });
    expect(removed.feasible.length).toBe(4);
    expect(removed.removedBy).toEqual([{ resource: 'water', count: 4 }]);
  });

  test('of two resources only the one whose pledges are all known removes packages', () => {
    const requires = [
      { option: 'dam', resource: 'cement', amount: 1 },
      { option: 'release', resource: 'water', amount: 5 },
    ];
    const resources = [
      { name: 'cement', unit: 't' },
      { name: 'water', unit: 'cubic metres', complete: true },
    ];
    expect(found({ requires, resources })).toMatchObject({
      feasible: [0b000, 0b001, 0b100, 0b101],
      removedBy: [{ resource: 'water', count: 4 }],
    });
  });

  test('why one package falls out', () => {
    const negotiation = negotiationWith({ rules: ['dam -> pay'] });
    expect(removalOf(negotiation, 0b001)).toBe('dam -> pay');
    expect(removalOf(negotiation, 0b101)).toBeUndefined();
  });
});

describe('the smallest set of rules that leaves nothing', () => {
  test('is named, and no rule that it does not need', () => {
    const { feasible, emptiedBy } = found({
      rules: ['dam -> release', 'pay', 'not release', 'dam or release', 'pay -> dam'],
    });
    expect(feasible).toEqual([]);
    expect(emptiedBy).toEqual(['dam -> release', 'not release', 'dam or release']);
  });

  test('may be a rule and a resource together', () => {
    const { emptiedBy } = found({
      rules: ['release', 'dam or not dam'],
      resources: [{ name: 'water', unit: 'cubic metres', complete: true }],
      requires: [{ option: 'release', resource: 'water', amount: 5 }],
    });
    expect(emptiedBy).toEqual(['release', 'water']);
  });

  test('is as small as trying all sets finds', () => {
    const literal = fc.constantFrom('dam', 'not dam', 'release', 'not release', 'pay', 'not pay');
    const rule = fc.oneof(
      literal,
      fc.tuple(literal, literal).map(([a, b]) => `${a} or ${b}`),
      fc.tuple(literal, literal).map(([a, b]) => `${a} -> ${b}`),
    );
    fc.assert(
      fc.property(fc.uniqueArray(rule, { minLength: 2, maxLength: 6 }), (rules) => {
        const whole = found({ rules });
        fc.pre(whole.feasible.length === 0);
        const sizes = Array.from({ length: 2 ** rules.length }, (_, set) =>
          rules.filter((__, index) => (set >> index) & 1),
        )
          .filter((some) => found({ rules: some }).feasible.length === 0)
          .map((some) => some.length);
        expect(found({ rules: [...whole.emptiedBy!] }).feasible).toEqual([]);
        expect(whole.emptiedBy!.length).toBe(Math.min(...sizes));
      }),
      { numRuns: 40, seed: 6, maxSkipsPerRun: 300 },
    );
  });
});

test('a large negotiation is walked in steps', () => {
  const options = Array.from({ length: 14 }, (_, index) => ({ name: `o${index}` }));
  const parties = [...fileWith({}).parties.slice(1), { name: 'Third', options }];
  const steps = feasibilityOf(negotiationWith({ parties }));
  expect(steps.next()).toMatchObject({ done: false });
});
