import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Expression, holds, parseExpression } from '../../base/expression.ts';
import { always, canHoldAtOnce, isAlways, packageTestOf } from './condition.ts';
import { isTaken } from './package.ts';

const names = ['a', 'b', 'c', 'd'];

function testOf(says: string) {
  const expression = parseExpression(says, '', []);
  if (expression === undefined) throw new Error(says);
  return packageTestOf(expression, (name) => names.indexOf(name));
}

const leaf: fc.Arbitrary<Expression> = fc.constantFrom(...names).map((name) => ({ kind: 'name', name }));
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    leaf,
    tie('expression').map((of): Expression => ({ kind: 'not', of })),
    fc
      .tuple(fc.constantFrom('and', 'or', 'iff'), fc.array(tie('expression'), { minLength: 2, maxLength: 3 }))
      .map(([kind, of]): Expression => ({ kind: kind as 'and', of })),
    fc
      .tuple(tie('expression'), tie('expression'))
      .map(([premise, conclusion]): Expression => ({ kind: 'implies', premise, conclusion })),
    fc
      .record({
        bound: fc.constantFrom('at most', 'at least', 'exactly'),
        number: fc.nat({ max: 4 }),
        of: fc.subarray(names, { minLength: 1 }),
      })
      .map(({ bound, number, of }): Expression => ({
        kind: 'count',
        bound: bound as 'exactly',
        number,
        of: of.map((name) => ({ kind: 'name', name })),
      })),
  ),
}));

describe('a test of packages', () => {
  test('holds where the expression holds', () => {
    fc.assert(
      fc.property(expression, (given) => {
        const asked = packageTestOf(given, (name) => names.indexOf(name));
        for (let state = 0; state < 16; state += 1)
          expect(asked.holdsIn(state)).toBe(holds(given, (name) => isTaken(state, names.indexOf(name))));
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test('knows its options, each once', () => {
    expect(testOf('c and (a or not c)').options).toEqual([2, 0]);
  });

  test('always holds, and is known to', () => {
    expect(always.holdsIn(5)).toBe(true);
    expect(isAlways(always)).toBe(true);
    expect(isAlways(testOf('a or not a'))).toBe(false);
  });
});

describe('two guards', () => {
  test.each([
    ['a', 'b', true],
    ['a', 'not a', false],
    ['a and b', 'b -> not a', false],
    ['a iff b', 'b iff not a', false],
    ['at most 1 of (a, b, c)', 'a and d', true],
    ['at most 1 of (a, b, c)', 'a and c', false],
  ])('%s, %s', (first, second, expected) => {
    expect(canHoldAtOnce(testOf(first), testOf(second))).toBe(expected);
  });

  test('are told apart about more options than could all be tried', () => {
    const many = Array.from({ length: 24 }, (_, index) => `o${index}`);
    const about = (says: string) =>
      packageTestOf(parseExpression(says, '', [])!, (name) => many.indexOf(name));
    const few = about(`at most 1 of (${many.join(', ')})`);
    expect(canHoldAtOnce(few, about('o3 and o17'))).toBe(false);
    expect(canHoldAtOnce(few, about('o3 or o17'))).toBe(true);
    expect(canHoldAtOnce(about(many.join(' and ')), about('not o23'))).toBe(false);
  });

  test('can hold at once where some choice makes both hold, as trying every one finds', () => {
    fc.assert(
      fc.property(expression, expression, (first, second) => {
        const [a, b] = [first, second].map((each) => packageTestOf(each, (name) => names.indexOf(name)));
        const found = Array.from({ length: 16 }, (_, state) => state).some(
          (state) => a!.holdsIn(state) && b!.holdsIn(state),
        );
        expect(canHoldAtOnce(a!, b!)).toBe(found);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('can hold at once if neither is given', () => {
    expect(canHoldAtOnce(always, always)).toBe(true);
  });
});
