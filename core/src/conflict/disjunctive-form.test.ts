import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expressionOver } from '../../test/conflict-arbitrary.ts';
import { type Expression, holds, parseExpression } from '../base/expression.ts';
import { type Conjunction, disjunctiveForm } from './disjunctive-form.ts';

const names = ['a', 'b', 'c', 'd'];

function parsed(source: string): Expression {
  const expression = parseExpression(source, '', []);
  if (expression === undefined) throw new Error(source);
  return expression;
}

function shown(source: string, most = 64): readonly string[] | undefined {
  return disjunctiveForm(parsed(source), most)?.map((conjunction: Conjunction) =>
    [...conjunction].map(([name, value]) => (value ? name : `-${name}`)).join(' '),
  );
}

describe('the disjunctive form', () => {
  test('holds where the expression does', () => {
    fc.assert(
      fc.property(expressionOver(names), (source) => {
        const expression = parsed(source);
        const form = disjunctiveForm(expression, 81);
        for (let code = 0; code < 16; code += 1) {
          const isTrue = (name: string) => ((code >> names.indexOf(name)) & 1) === 1;
          const isMet = form?.some((all) => [...all].every(([name, value]) => isTrue(name) === value));
          expect(isMet, `${source} at ${code}`).toBe(holds(expression, isTrue));
        }
      }),
      { numRuns: 600 },
    );
  });

  test('is as short as it is written', () => {
    expect(shown('not a')).toEqual(['-a']);
    expect(shown('a and not b')).toEqual(['a -b']);
    expect(shown('b -> a')).toEqual(['-b', 'a']);
    expect(shown('a or a and b')).toEqual(['a']);
    expect(shown('a or not a and b')).toEqual(['a', '-a b']);
    expect(shown('at most 1 of (a, b)')).toEqual(['-a', 'a -b']);
    expect(shown('exactly 1 of (a, a)')).toEqual([]);
  });

  test('of what always holds has one empty conjunction, of what never does none', () => {
    expect(shown('at least 0 of (a, b)')).toEqual(['']);
    expect(shown('a and not a')).toEqual([]);
  });

  test('is undefined where it would be too long, however long', () => {
    const pairs = Array.from({ length: 30 }, (_, pair) => `(x${pair} or y${pair})`).join(' and ');
    expect(shown(pairs)).toBeUndefined();
    const many = Array.from({ length: 40 }, (_, name) => `x${name}`).join(', ');
    expect(shown(`exactly 20 of (${many})`)).toBeUndefined();
  });
});
