import { type CountBound, type Expression, namesIn } from '../base/expression.ts';
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

/** Guards about more options than this are taken to be able to hold at once: their choices are too many to try. */
const mostTried = 16;

/** Whether some choice of options makes both hold. */
export function canHoldAtOnce(a: PackageTest, b: PackageTest): boolean {
  const options = [...new Set([...a.options, ...b.options])];
  if (options.length > mostTried) return true;
  const choices = 2 ** options.length;
  for (let choice = 0; choice < choices; choice += 1) {
    const state = options.reduce(
      (bits, option, index) => (isTaken(choice, index) ? bits | (1 << option) : bits),
      0,
    );
    if (a.holdsIn(state) && b.holdsIn(state)) return true;
  }
  return false;
}
