import { type Issue, errorIssue } from '../base/issue.ts';
import { type Code, type StateList, codeOfOptions } from './state.ts';

/** A set of states: `-YN` is every state that takes option 1 and not option 2. */
export interface Pattern {
  readonly letters: string;
  /** The options that matter. */
  readonly cares: Code;
  /** Those of them that must be taken. */
  readonly taken: Code;
}

/** The pattern, or undefined with an issue pushed. */
export function readPattern(
  letters: string,
  optionCount: number,
  report: { readonly path: string; readonly issues: Issue[] },
): Pattern | undefined {
  const isWellFormed = /^[YN-]*$/u.test(letters);
  if (isWellFormed && letters.length === optionCount) return patternOf(letters);
  report.issues.push(
    errorIssue({
      code: isWellFormed ? 'pattern-length' : 'pattern-letter',
      path: report.path,
      says: isWellFormed
        ? `The pattern "${letters}" has ${letters.length} letters, but there are ${optionCount} options.`
        : `The pattern ${JSON.stringify(letters)} has a letter other than Y, N and -.`,
      remedy: 'Give one letter an option, in the order of the file: Y taken, N not taken, - either.',
      found: letters,
      expected: '-'.repeat(optionCount),
    }),
  );
  return undefined;
}

export function patternOf(letters: string): Pattern {
  const optionsWith = (test: (letter: string) => boolean) =>
    codeOfOptions(Array.from(letters, (letter, option) => (test(letter) ? option : -1)));
  return {
    letters,
    cares: optionsWith((letter) => letter !== '-'),
    taken: optionsWith((letter) => letter === 'Y'),
  };
}

export function matches(pattern: Pattern, low: number, high: number): boolean {
  return (
    (low & pattern.cares.low) >>> 0 === pattern.taken.low &&
    (high & pattern.cares.high) >>> 0 === pattern.taken.high
  );
}

export function matchesState(pattern: Pattern, states: StateList, state: number): boolean {
  return matches(pattern, states.low[state]!, states.high[state]!);
}
