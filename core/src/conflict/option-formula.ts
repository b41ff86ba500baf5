import type { Expression, PriorityExpression } from '../base/expression.ts';

/** What is said of a state by its options: an expression whose names are looked up, in few kinds. */
export type OptionFormula =
  | { readonly kind: 'option'; readonly option: number }
  | { readonly kind: 'not'; readonly of: OptionFormula }
  /** An `and` of nothing holds, an `or` of nothing does not; `iff` is taken from left to right. */
  | { readonly kind: 'and' | 'or' | 'iff'; readonly of: readonly OptionFormula[] }
  | {
      readonly kind: 'count';
      readonly bound: 'at most' | 'at least' | 'exactly';
      readonly number: number;
      /** The numbers of the options counted; one named twice counts twice. */
      readonly of: readonly number[];
    };

/** `A if B` holds where B does not, and where A does. */
export function formulaOfPriority(
  priority: PriorityExpression,
  optionOf: (name: string) => number,
): OptionFormula {
  const matters = formulaOfExpression(priority.matters, optionOf);
  if (priority.when === undefined) return matters;
  return { kind: 'or', of: [{ kind: 'not', of: formulaOfExpression(priority.when, optionOf) }, matters] };
}

export function formulaOfExpression(
  expression: Expression,
  optionOf: (name: string) => number,
): OptionFormula {
  const formulaOf = (inner: Expression) => formulaOfExpression(inner, optionOf);
  switch (expression.kind) {
    case 'name':
      return { kind: 'option', option: optionOf(expression.name) };
    case 'not':
      return { kind: 'not', of: formulaOf(expression.of) };
    case 'implies':
      return {
        kind: 'or',
        of: [{ kind: 'not', of: formulaOf(expression.premise) }, formulaOf(expression.conclusion)],
      };
    case 'count': {
      const { bound, number, of } = expression;
      return { kind: 'count', bound, number, of: of.map(({ name }) => optionOf(name)) };
    }
    case 'and':
    case 'or':
    case 'iff':
      return { kind: expression.kind, of: expression.of.map(formulaOf) };
  }
}

/** Whether the formula holds in the state with this code, given in two 32-bit halves. */
export function holdsIn(formula: OptionFormula, low: number, high: number): boolean {
  switch (formula.kind) {
    case 'option':
      return isTakenIn(formula.option, low, high);
    case 'not':
      return !holdsIn(formula.of, low, high);
    case 'and':
      return formula.of.every((inner) => holdsIn(inner, low, high));
    case 'or':
      return formula.of.some((inner) => holdsIn(inner, low, high));
    case 'iff':
      return formula.of
        .map((inner) => holdsIn(inner, low, high))
        .reduce((left, right) => left === right, true);
    case 'count': {
      const count = formula.of.filter((option) => isTakenIn(option, low, high)).length;
      if (formula.bound === 'at most') return count <= formula.number;
      return formula.bound === 'at least' ? count >= formula.number : count === formula.number;
    }
  }
}

function isTakenIn(option: number, low: number, high: number): boolean {
  return (((option < 32 ? low : high) >>> (option & 31)) & 1) === 1;
}
