import type { OptionFormula } from '../../option-formula.ts';
import type { Pattern } from '../../pattern.ts';

/** Operations of the kernel's `formula.ts`. */
const [takeOption, takeAll, negate, both, either, differ] = [0, 1, 2, 3, 4, 5];

/** Formulas as steps over registers; the first registers hold the formulas in the end. */
export interface FormulaProgram {
  /** Four numbers a step: operation, target register, and two registers or the bit of an option. */
  readonly steps: readonly number[];
  readonly registerCount: number;
}

/** The states that none of the patterns matches. */
export function programOfFeasible(infeasible: readonly Pattern[], bitOf: readonly number[]): FormulaProgram {
  const formulas = infeasible.map(formulaOfPattern);
  return programOf([{ kind: 'not', of: { kind: 'or', of: formulas } }], bitOf);
}

function formulaOfPattern({ letters }: Pattern): OptionFormula {
  const literals = Array.from(letters, (letter, option): readonly OptionFormula[] => {
    if (letter === 'Y') return [{ kind: 'option', option }];
    return letter === 'N' ? [{ kind: 'not', of: { kind: 'option', option } }] : [];
  });
  return { kind: 'and', of: literals.flat() };
}

/** `bitOf`: the bit of each option in a code. */
export function programOf(formulas: readonly OptionFormula[], bitOf: readonly number[]): FormulaProgram {
  const writer = new ProgramWriter(bitOf);
  formulas.forEach((formula, register) =>
    writer.write(formula, { target: register, spare: Math.max(formulas.length, 1) }),
  );
  return writer.program(formulas.length);
}

/** A program as words for the kernel, registers as byte offsets, of so many bytes each. */
export function wordsOfProgram({ steps }: FormulaProgram, size: number): readonly number[] {
  return steps.map((value, at) => {
    const isOption = at % 4 === 2 && steps[at - 2] === takeOption;
    return at % 4 === 0 || isOption ? value : value * size;
  });
}

/** Where a truth is to go, and the first of the registers that may be used on the way. */
interface Place {
  readonly target: number;
  readonly spare: number;
}

class ProgramWriter {
  readonly #steps: number[] = [];
  readonly #bitOf: readonly number[];
  #most = 0;

  constructor(bitOf: readonly number[]) {
    this.#bitOf = bitOf;
  }

  program(formulaCount: number): FormulaProgram {
    return { steps: this.#steps, registerCount: Math.max(this.#most + 1, formulaCount, 1) };
  }

  write(formula: OptionFormula, place: Place): void {
    const { target } = place;
    this.#most = Math.max(this.#most, target);
    switch (formula.kind) {
      case 'option':
        return this.#add(takeOption, target, this.#bitOf[formula.option]!);
      case 'not':
        this.write(formula.of, place);
        return this.#add(negate, target, target);
      case 'and':
        return this.#join(formula.of, place, both);
      case 'or':
        return this.#join(formula.of, place, either);
      case 'iff':
        this.#join(formula.of, place, differ);
        // That an odd number of an even number of sides hold is that an odd number of them do not.
        return formula.of.length % 2 === 0 ? this.#add(negate, target, target) : undefined;
      case 'count':
        return this.#count(formula, place);
    }
  }

  #add(operation: number, target: number, left: number, right = 0): void {
    this.#steps.push(operation, target, left, right);
  }

  #join(formulas: readonly OptionFormula[], { target, spare }: Place, operation: number): void {
    const [first, ...others] = formulas;
    if (first === undefined) return this.#constant(target, operation === both);
    this.write(first, { target, spare });
    for (const other of others) {
      this.write(other, { target: spare, spare: spare + 1 });
      this.#add(operation, target, target, spare);
    }
  }

  #constant(target: number, isTrue: boolean): void {
    this.#add(takeAll, target, 0);
    if (!isTrue) this.#add(negate, target, target);
  }

  /** Counts in binary, a register a digit, and compares with the number. */
  #count({ of, bound, number }: OptionFormula & { readonly kind: 'count' }, { target, spare }: Place): void {
    const digits = Array.from({ length: 32 - Math.clz32(of.length) }, (_, digit) => spare + digit);
    const carry = spare + digits.length;
    const next = carry + 1;
    this.#most = Math.max(this.#most, next);
    for (const digit of digits) this.#constant(digit, false);
    for (const option of of) {
      this.#add(takeOption, carry, this.#bitOf[option]!);
      for (const digit of digits) {
        this.#add(both, next, digit, carry);
        this.#add(differ, digit, digit, carry);
        this.#add(both, carry, next, next);
      }
    }
    const most = of.length;
    const from = bound === 'at most' ? 0 : number;
    const to = bound === 'at least' ? most : number;
    this.#constant(target, false);
    for (let count = Math.max(0, Math.ceil(from)); count <= Math.min(to, most); count += 1) {
      this.#constant(carry, true);
      digits.forEach((digit, index) => {
        this.#add(both, next, digit, digit);
        if (((count >>> index) & 1) === 0) this.#add(negate, next, next);
        this.#add(both, carry, carry, next);
      });
      this.#add(either, target, target, carry);
    }
  }
}
