import { expect, test } from 'vitest';
import { formulaSample } from '../../../../test/dense-sample.ts';
import { kernelOf } from '../../../../test/kernel-file.ts';
import { createRandom } from '../../../base/random.ts';
import { holdsIn } from '../../option-formula.ts';
import { patternOf } from '../../pattern.ts';
import { type FormulaProgram, programOf, programOfFeasible, wordsOfProgram } from './formula-program.ts';

const optionCount = 11;
const kernel = kernelOf('dense');

/** Where the program's first formula holds, from the kernel. */
function statesOf(program: FormulaProgram): boolean[] {
  const { memory, exports } = kernel.start(1_000_000);
  const words = wordsOfProgram(program, 128);
  const [start, registers, bits] = [4096, 200_000, 900_000];
  new Uint32Array(memory, start, words.length).set(words);
  exports['markWhere']!(start, start + words.length * 4, registers, 128, bits, 0, 2);
  const found = new Uint8Array(memory, bits, 256);
  return Array.from({ length: 2 ** optionCount }, (_, code) => ((found[code >> 3]! >> (code & 7)) & 1) === 1);
}

test('a program finds the states in which the formula holds, whatever bits its options have', () => {
  for (let number = 0; number < 400; number += 1) {
    const random = createRandom(20_261_132, number);
    const formula = formulaSample(optionCount, random, 3);
    const turn = Math.floor(random() * optionCount);
    const bitOf = Array.from({ length: optionCount }, (_, option) => (option + turn) % optionCount);
    const codeOf = (state: number) =>
      bitOf.reduce((code, bit, option) => code | (((state >> bit) & 1) << option), 0);
    const found = statesOf(programOf([formula], bitOf));
    const wrong = found.findIndex((holds, state) => holds !== holdsIn(formula, codeOf(state), 0));
    expect(wrong, JSON.stringify(formula)).toBe(-1);
  }
});

test('feasible is what no pattern matches; a pattern that asks nothing matches all', () => {
  const bitOf = Array.from({ length: optionCount }, (_, option) => option);
  const some = ['YN---------', '--Y-------Y'].map(patternOf);
  const found = statesOf(programOfFeasible(some, bitOf));
  const expected = found.map((_, code) => (code & 3) !== 1 && (code & 1028) !== 1028);
  expect(found).toEqual(expected);
  expect(statesOf(programOfFeasible([patternOf('-'.repeat(optionCount))], bitOf))).not.toContain(true);
  expect(statesOf(programOfFeasible([], bitOf))).not.toContain(false);
});
