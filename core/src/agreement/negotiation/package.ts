/**
 * A package (the field's *state*): the set of options taken, as bits; bit 0 is the first option.
 * Written with one letter an option, Y or N, first option first.
 */
export type Package = number;

/** More options than this are refused: a package must fit in 30 bits, and all 2^n must be looked at. */
export const mostOptions = 24;

export function lettersOf(state: Package, optionCount: number): string {
  let letters = '';
  for (let index = 0; index < optionCount; index += 1) letters += isTaken(state, index) ? 'Y' : 'N';
  return letters;
}

/** The package, or undefined where the text is not exactly one Y or N an option. */
export function readPackage(letters: string, optionCount: number): Package | undefined {
  if (letters.length !== optionCount || !/^[YN]*$/u.test(letters)) return undefined;
  let state = 0;
  for (let index = 0; index < optionCount; index += 1) if (letters[index] === 'Y') state |= 1 << index;
  return state;
}

export function isTaken(state: Package, option: number): boolean {
  return ((state >>> option) & 1) === 1;
}

export function takenOptions(state: Package, optionCount: number): readonly number[] {
  return Array.from({ length: optionCount }, (_, index) => index).filter((index) => isTaken(state, index));
}
