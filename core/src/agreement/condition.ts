import { type Expression, holds, namesIn } from '../base/expression.ts';
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
    holdsIn: (state) => holds(expression, (name) => isTaken(state, indexes.get(name)!)),
  };
}

/** The condition that holds in every package. */
export const always: PackageTest = { expression: { kind: 'and', of: [] }, options: [], holdsIn: () => true };

export function isAlways(test: PackageTest): boolean {
  return test === always;
}

/** Whether some choice of options makes both hold. */
export function canHoldAtOnce(a: PackageTest, b: PackageTest): boolean {
  const options = [...new Set([...a.options, ...b.options])];
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
