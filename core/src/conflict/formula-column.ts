import { transposeBits } from './bit-transpose.ts';
import type { OptionFormula } from './option-formula.ts';
import type { StateList } from './state.ts';

/**
 * Where something holds among listed states, a bit a state: bit `s & 31` of word `s >>> 5` is state s. So that 32
 * states are looked at in one step. What the bits beyond the last state say means nothing.
 */
export type Column = Uint32Array;

/** Finds where formulas hold among the states; what it found of an option is kept. */
export class FormulaColumns {
  readonly #states: StateList;
  readonly #wordCount: number;
  readonly #options = new Map<number, Column>();

  constructor(states: StateList) {
    this.#states = states;
    this.#wordCount = Math.ceil(states.count / 32);
  }

  /** Not to be written to: it may be kept. */
  of(formula: OptionFormula): Column {
    switch (formula.kind) {
      case 'option':
        return this.#ofOption(formula.option);
      case 'not':
        return this.of(formula.of).map((word) => ~word);
      case 'and':
        return this.#joined(formula.of, ~0, (left, right) => left & right);
      case 'or':
        return this.#joined(formula.of, 0, (left, right) => left | right);
      case 'iff':
        return this.#joined(formula.of, ~0, (left, right) => ~(left ^ right));
      case 'count':
        return this.#counted(formula);
    }
  }

  #ofOption(option: number): Column {
    const known = this.#options.get(option);
    if (known !== undefined) return known;
    this.#findOptions(option < 32 ? 0 : 32);
    return this.#options.get(option)!;
  }

  /** Finds the columns of 32 options at once, from this one on. */
  #findOptions(first: number): void {
    const { low, high, optionCount } = this.#states;
    const half = first === 0 ? low : high;
    const columns = Array.from(
      { length: Math.min(optionCount - first, 32) },
      () => new Uint32Array(this.#wordCount),
    );
    const words = new Uint32Array(32);
    for (let word = 0; word < this.#wordCount; word += 1) {
      const end = Math.min(word * 32 + 32, half.length);
      for (let state = word * 32; state < end; state += 1) words[state & 31] = half[state]!;
      transposeBits(words);
      for (let k = 0; k < columns.length; k += 1) columns[k]![word] = words[k]!;
    }
    for (const [k, column] of columns.entries()) this.#options.set(first + k, column);
  }

  #joined(
    formulas: readonly OptionFormula[],
    start: number,
    join: (left: number, right: number) => number,
  ): Column {
    const column = new Uint32Array(this.#wordCount).fill(start);
    for (const formula of formulas) {
      const other = this.of(formula);
      for (let at = 0; at < column.length; at += 1) column[at] = join(column[at]!, other[at]!);
    }
    return column;
  }

  /** `least[k]` says where at least k + 1 of the options counted so far are taken. */
  #counted({ of, bound, number }: OptionFormula & { readonly kind: 'count' }): Column {
    const all = new Uint32Array(this.#wordCount).fill(~0);
    const least = of.map(() => new Uint32Array(this.#wordCount));
    for (const option of of) {
      const taken = this.#ofOption(option);
      for (let k = least.length - 1; k >= 0; k -= 1) {
        const [more, fewer] = [least[k]!, k === 0 ? all : least[k - 1]!];
        for (let at = 0; at < more.length; at += 1) more[at]! |= fewer[at]! & taken[at]!;
      }
    }
    const atLeast = (wanted: number): Column =>
      wanted <= 0 ? all : (least[wanted - 1] ?? new Uint32Array(this.#wordCount));
    if (bound === 'at least') return atLeast(number);
    const beyond = atLeast(number + 1);
    return bound === 'at most'
      ? beyond.map((word) => ~word)
      : atLeast(number).map((word, at) => word & ~beyond[at]!);
  }
}
