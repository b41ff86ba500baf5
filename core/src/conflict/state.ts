/**
 * States of a model in option form: one choice, Y or N, for every option.
 *
 * A state's *code* has bit k set where option k is taken; the first letter is the least significant bit. The codes
 * are kept as two 32-bit halves, so that a model may have up to 64 options and millions of states.
 */
export interface StateList {
  readonly optionCount: number;
  readonly count: number;
  /** Options 0 to 31 of each state. */
  readonly low: Uint32Array;
  /** Options 32 to 63 of each state. */
  readonly high: Uint32Array;
}

/** The most options a model may have. */
export const mostOptions = 64;

/** A pair of 32-bit halves, for a code or for a set of options. */
export interface Code {
  readonly low: number;
  readonly high: number;
}

export function codeOfLetters(letters: string): Code {
  return codeOfOptions(Array.from(letters, (letter, option) => (letter === 'Y' ? option : -1)));
}

/** The code in which exactly these options are taken; negative numbers are passed over. */
export function codeOfOptions(options: Iterable<number>): Code {
  let low = 0;
  let high = 0;
  for (const option of options) {
    if (option >= 32) high |= 1 << (option - 32);
    else if (option >= 0) low |= 1 << option;
  }
  return { low: low >>> 0, high: high >>> 0 };
}

/** The states written as letters, in the order given. */
export function stateListOf(letters: readonly string[]): StateList {
  const codes = letters.map(codeOfLetters);
  return {
    optionCount: letters[0]?.length ?? 0,
    count: letters.length,
    low: Uint32Array.from(codes, (code) => code.low),
    high: Uint32Array.from(codes, (code) => code.high),
  };
}

/** `NYNN`: the state as letters. */
export function lettersOf(states: StateList, state: number): string {
  return lettersOfCode({ low: states.low[state]!, high: states.high[state]! }, states.optionCount);
}

export function lettersOfCode({ low, high }: Code, optionCount: number): string {
  let letters = '';
  for (let option = 0; option < optionCount; option += 1)
    letters += ((option < 32 ? low : high) >>> (option & 31)) & 1 ? 'Y' : 'N';
  return letters;
}
