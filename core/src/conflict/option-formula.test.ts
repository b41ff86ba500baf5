import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Expression, parsePriority } from '../base/expression.ts';
import { FormulaColumns } from './formula-column.ts';
import { formulaOfPriority, holdsIn } from './option-formula.ts';
import { stateListOf } from './state.ts';

const names = ['a', 'b', 'c', 'd'];
const name = fc.constantFrom(...names);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula' },
    name,
    fc
      .tuple(tie('expression'), fc.constantFrom('and', 'or', '->', 'iff'), tie('expression'))
      .map(([left, word, right]) => `((${left}) ${word} (${right}))`),
    tie('expression').map((inner) => `not (${inner})`),
    fc
      .tuple(
        fc.constantFrom('at most', 'at least', 'exactly'),
        fc.nat({ max: 4 }),
        fc.array(name, { minLength: 1, maxLength: 4 }),
      )
      .map(([bound, number, of]) => `(${bound} ${number} of (${of.join(', ')}))`),
  ),
}));

/** What an expression says, read off its own words. */
function saysOf(expression: Expression, isTaken: (name: string) => boolean): boolean {
  const says = (inner: Expression) => saysOf(inner, isTaken);
  switch (expression.kind) {
    case 'name':
      return isTaken(expression.name);
    case 'not':
      return !says(expression.of);
    case 'and':
      return !expression.of.map(says).includes(false);
    case 'or':
      return expression.of.map(says).includes(true);
    case 'implies':
      return says(expression.premise) ? says(expression.conclusion) : true;
    case 'iff': {
      const [first, ...others] = expression.of.map(says);
      return others.reduce((left, right) => left === right, first!);
    }
    case 'count': {
      const taken = expression.of.map(({ name }) => isTaken(name)).filter(Boolean).length;
      if (expression.bound === 'exactly') return taken === expression.number;
      return expression.bound === 'at most' ? taken <= expression.number : taken >= expression.number;
    }
  }
}

function priorityOf(source: string) {
  const parsed = parsePriority(source, '', []);
  if (parsed === undefined) throw new Error(`${source} was not read`);
  return parsed;
}

const priority = fc
  .tuple(expression, fc.option(expression))
  .map(([matters, when]) => (when === null ? matters : `${matters} if ${when}`));

test('a formula holds where the priority does, in either half of the code', () => {
  fc.assert(
    fc.property(priority, fc.nat({ max: 15 }), (source, code) => {
      const { matters, when } = priorityOf(source);
      const isTaken = (wanted: string) => ((code >> names.indexOf(wanted)) & 1) === 1;
      const expected = (when !== undefined && !saysOf(when, isTaken)) || saysOf(matters, isTaken);
      for (const first of [0, 30, 60]) {
        const formula = formulaOfPriority({ matters, when }, (wanted) => first + names.indexOf(wanted));
        const bits = BigInt(code) << BigInt(first);
        const [low, high] = [Number(bits & 0xffff_ffffn), Number(bits >> 32n)];
        expect(holdsIn(formula, low, high)).toBe(expected);
      }
    }),
    { numRuns: 600 },
  );
});

test('a column holds a bit for every state where the formula holds', () => {
  fc.assert(
    fc.property(priority, fc.integer({ min: 0, max: 15 }), (source, left) => {
      const letters = Array.from({ length: 64 - left }, (_, state) =>
        Array.from({ length: 40 }, (_, option) => (((state * 7) >> (option % 4)) & 1 ? 'Y' : 'N')).join(''),
      );
      const states = stateListOf(letters);
      const formula = formulaOfPriority(priorityOf(source), (wanted) => 30 + names.indexOf(wanted));
      const column = new FormulaColumns(states).of(formula);
      expect(letters.map((_, state) => ((column[state >>> 5]! >>> (state & 31)) & 1) === 1)).toEqual(
        letters.map((_, state) => holdsIn(formula, states.low[state]!, states.high[state]!)),
      );
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a if b', [true, true, false, true]],
  ['a iff b', [true, false, false, true]],
  ['a -> b', [true, false, true, true]],
  ['not a or b', [true, false, true, true]],
  ['exactly 1 of a, b', [false, true, true, false]],
  ['at most 1 of (a, b)', [true, true, true, false]],
  ['at least 1 of (a, b)', [false, true, true, true]],
  ['a and not b', [false, true, false, false]],
])('%s', (source, expected) => {
  const formula = formulaOfPriority(priorityOf(source), (wanted) => names.indexOf(wanted));
  expect([0, 1, 2, 3].map((code) => holdsIn(formula, code, 0))).toEqual(expected);
});
