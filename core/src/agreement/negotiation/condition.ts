import { type CountBound, type Expression, namesIn } from '../../base/expression.ts';
import { type Package, isTaken } from './package.ts';

/** An expression over options that can be asked of any package. */
export interface PackageTest {
  readonly expression: Expression;
  /** Indexes of the options it names. */
  readonly options: readonly number[];
  readonly holdsIn: (state: Package) => boolean;
}

/** @param indexOf the option's index for each name in the expression. */
export function packageTestOf(expression: Expression, indexOf: (name: string) => number): PackageTest {
  const indexes = new Map(namesIn(expression).map(({ name }) => [name, indexOf(name)]));
  return {
    expression,
    options: [...new Set(indexes.values())],
    holdsIn: compile(expression, indexes),
  };
}

/** The expression as a function of the options' bits: asked millions of times, so its names are looked up once. */
function compile(expression: Expression, indexes: ReadonlyMap<string, number>): (state: Package) => boolean {
  switch (expression.kind) {
    case 'name': {
      const bit = 1 << indexes.get(expression.name)!;
      return (state) => (state & bit) !== 0;
    }
    case 'not': {
      const inner = compile(expression.of, indexes);
      return (state) => !inner(state);
    }
    case 'implies': {
      const premise = compile(expression.premise, indexes);
      const conclusion = compile(expression.conclusion, indexes);
      return (state) => !premise(state) || conclusion(state);
    }
    case 'and':
    case 'or':
    case 'iff':
      return compileJoined(
        expression.kind,
        expression.of.map((inner) => compile(inner, indexes)),
      );
    case 'count': {
      const { bound, number } = expression;
      const options = expression.of.map(({ name }) => indexes.get(name)!);
      return (state) => isWithin(bound, options.filter((option) => isTaken(state, option)).length, number);
    }
  }
}

function compileJoined(
  kind: 'and' | 'or' | 'iff',
  parts: readonly ((state: Package) => boolean)[],
): (state: Package) => boolean {
  switch (kind) {
    case 'and':
      return (state) => parts.every((part) => part(state));
    case 'or':
      return (state) => parts.some((part) => part(state));
    case 'iff':
      return (state) => parts.map((part) => part(state)).reduce((left, right) => left === right);
  }
}

function isWithin(bound: CountBound, count: number, number: number): boolean {
  if (bound === 'exactly') return count === number;
  return bound === 'at most' ? count <= number : count >= number;
}

/** The condition that holds in every package. */
export const always: PackageTest = { expression: { kind: 'and', of: [] }, options: [], holdsIn: () => true };

export function isAlways(test: PackageTest): boolean {
  return test === always;
}

/** After so many choices tried, guards are taken to be able to hold at once; only what ties many options by *iff* needs more. */
const mostTried = 200_000;

/**
 * Whether some choice of options makes both hold. Options are decided one after another, and a choice is not followed any
 * further once it settles both.
 */
export function canHoldAtOnce(a: PackageTest, b: PackageTest): boolean {
  const both: Expression = { kind: 'and', of: [a.expression, b.expression] };
  const names = namesIn(both).map(({ name }) => name);
  const chosen = new Map<string, boolean>();
  let tried = 0;
  function canHold(depth: number): boolean {
    tried += 1;
    const value = tried > mostTried || valueUnder(both, chosen);
    if (value !== undefined) return value;
    const name = names[depth]!;
    const found = [true, false].some((isOptionTaken) => {
      chosen.set(name, isOptionTaken);
      return canHold(depth + 1);
    });
    chosen.delete(name);
    return found;
  }
  return canHold(0);
}

/** Whether the expression holds as far as options are decided; undefined where that hangs on the others. */
function valueUnder(expression: Expression, chosen: ReadonlyMap<string, boolean>): boolean | undefined {
  switch (expression.kind) {
    case 'name':
      return chosen.get(expression.name);
    case 'not':
      return negated(valueUnder(expression.of, chosen));
    case 'and':
      return allOf(expression.of.map((inner) => valueUnder(inner, chosen)));
    case 'or':
      return negated(allOf(expression.of.map((inner) => negated(valueUnder(inner, chosen)))));
    case 'implies': {
      const isPremise = valueUnder(expression.premise, chosen);
      return negated(allOf([isPremise, negated(valueUnder(expression.conclusion, chosen))]));
    }
    case 'iff': {
      const values = expression.of.map((inner) => valueUnder(inner, chosen));
      return values.includes(undefined) ? undefined : values.reduce((left, right) => left === right);
    }
    case 'count': {
      const values = expression.of.map(({ name }) => chosen.get(name));
      const least = values.filter((value) => value === true).length;
      const most = least + values.filter((value) => value === undefined).length;
      return countUnder(expression.bound, expression.number, { least, most });
    }
  }
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function allOf(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

function countUnder(
  bound: CountBound,
  number: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean | undefined {
  const atMost = most <= number ? true : least > number ? false : undefined;
  const atLeast = least >= number ? true : most < number ? false : undefined;
  if (bound === 'exactly') return allOf([atMost, atLeast]);
  return bound === 'at most' ? atMost : atLeast;
}
