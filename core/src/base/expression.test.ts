import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Expression,
  holds,
  namesIn,
  parseExpression,
  parsePriority,
  printExpression,
  renameIn,
} from './expression.ts';
import type { Issue } from './issue.ts';

function parse(source: string): Expression {
  const issues: Issue[] = [];
  const expression = parseExpression(source, 'rule', issues);
  expect(issues).toEqual([]);
  return expression!;
}

function issuesOf(source: string): readonly Issue[] {
  const issues: Issue[] = [];
  expect(parseExpression(source, 'rules[0]', issues)).toBeUndefined();
  return issues;
}

const truth =
  (...taken: string[]): ((name: string) => boolean) =>
  (name) =>
    taken.includes(name);

const leaf = fc
  .constantFrom('a', 'b', 'c-d', 'émigré', 'with space', 'if', 'Russia.settle')
  .map((name): Expression => ({ kind: 'name', name }));
const expressions = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    leaf,
    tie('any').map((of): Expression => ({ kind: 'not', of })),
    fc
      .tuple(tie('any'), tie('any'))
      .map(([premise, conclusion]): Expression => ({ kind: 'implies', premise, conclusion })),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const, 'iff' as const),
        fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
      )
      .map(([kind, of]): Expression => ({ kind, of })),
    fc
      .tuple(
        fc.constantFrom('at most' as const, 'at least' as const, 'exactly' as const),
        fc.integer({ min: 0, max: 4 }),
        fc.array(leaf, { minLength: 1, maxLength: 4 }),
      )
      .map(([bound, number, of]): Expression => ({
        kind: 'count',
        bound,
        number,
        of: of as Extract<Expression, { kind: 'name' }>[],
      })),
  ),
})).any;

describe('expressions', () => {
  it.each([
    ['a -> b or c', ['a'], false],
    ['a -> b or c', ['a', 'c'], true],
    ['not (a and b)', ['a', 'b'], false],
    ['at most 1 of (a, b, c)', ['a', 'b'], false],
    ['at least 2 of a, b, c', ['a', 'c'], true],
    ['exactly 1 of (a, b)', [], false],
    ['a <-> b', [], true],
    ['a iff b', ['b'], false],
    ['not a and b', ['b'], true],
    ['a or b and c', ['a'], true],
    ['a -> b -> c', ['a', 'b'], false],
    ['"with space" and Russia.settle', ['with space', 'Russia.settle'], true],
  ])('%s with %j is %s', (source, taken, expected) => {
    expect(holds(parse(source), truth(...taken))).toBe(expected);
  });

  it('binds not, and, or, ->, iff from tightest to loosest', () => {
    expect(parse('not a and b or c -> d iff e')).toEqual(parse('((((not a) and b) or c) -> d) iff e'));
  });

  it('reads names as NFC', () => {
    expect(namesIn(parse('e\u0301migre\u0301'))).toMatchObject([{ name: 'émigré' }]);
  });

  it.each([
    ['', 'a name'],
    ['a b', 'an operator or the end'],
    ['a and', 'a name'],
    ['(a', '")"'],
    ['at most x of (a)', 'a whole number'],
    ['a & b', 'a name, an operator or a parenthesis'],
    ['at most 1 of a and b', '"("'],
    ['a-', 'a name, an operator or a parenthesis'],
  ])('refuses %j with one issue that says what was expected', (source, expected) => {
    expect(issuesOf(source)).toMatchObject([
      { code: 'expression', path: 'rules[0]', expected, severity: 'error' },
    ]);
  });

  it('refuses what is too deep or too long instead of exhausting the stack', () => {
    expect(issuesOf(`${'('.repeat(5000)}a`)).toHaveLength(1);
    expect(issuesOf(`${'not '.repeat(3000)}a`)).toHaveLength(1);
    expect(issuesOf('a and '.repeat(50_000))).toHaveLength(1);
  });

  it('prints what parses back to the same meaning', () => {
    fc.assert(
      fc.property(expressions, fc.func(fc.boolean()), (expression, isTrue) => {
        const again = parse(printExpression(expression));
        expect(printExpression(again)).toBe(printExpression(expression));
        expect(holds(again, isTrue)).toBe(holds(expression, isTrue));
      }),
    );
  });

  it('renames every name and nothing else', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const renamed = renameIn(expression, (name) => `x ${name}`);
        expect(namesIn(renamed).map(({ name }) => name)).toEqual(
          namesIn(expression).map(({ name }) => `x ${name}`),
        );
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (source) => {
        const issues: Issue[] = [];
        const expression = parseExpression(source, '', issues);
        expect(expression === undefined).toBe(issues.length > 0);
      }),
    );
  });

  it('reads priorities', () => {
    expect(parsePriority('a or b if c', '', [])).toMatchObject({
      matters: { kind: 'or' },
      when: { name: 'c' },
    });
    expect(parsePriority('at most 1 of a, b if c', '', [])).toMatchObject({
      matters: { kind: 'count' },
      when: { name: 'c' },
    });
    expect(parsePriority('a', '', [])).toEqual({ matters: { kind: 'name', name: 'a' } });
  });
});
