import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePriority } from '../base/expression.ts';
import { formulaOfPriority, holdsIn } from './option-formula.ts';
import { truthOfPriority } from './priority-ranking.ts';

const names = ['a', 'b', 'c', 'd'];
const name = fc.constantFrom(...names);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula' },
    name,
    fc
      .tuple(tie('expression'), fc.constantFrom('and', 'or', '->', 'iff'), tie('expression'))
      .map(([left, word, right]) => `((${left}) ${word} (${right}))`),
    tie('expression').map((inner) => `not (${inner})`),
    fc
      .tuple(
        fc.constantFrom('at most', 'at least', 'exactly'),
        fc.nat({ max: 4 }),
        fc.array(name, { minLength: 1, maxLength: 4 }),
      )
      .map(([bound, number, of]) => `(${bound} ${number} of (${of.join(', ')}))`),
  ),
}));

test('a formula holds where the priority does, in either half of the code', () => {
  fc.assert(
    fc.property(expression, fc.option(expression), fc.nat({ max: 15 }), (matters, when, code) => {
      const parsed = parsePriority(when === null ? matters : `${matters} if ${when}`, '', []);
      if (parsed === undefined) throw new Error(`${matters} was not read`);
      const truth = truthOfPriority(parsed, (wanted) => {
        const option = names.indexOf(wanted);
        return (state) => ((state >> option) & 1) === 1;
      });
      for (const first of [0, 30, 60]) {
        const formula = formulaOfPriority(parsed, (wanted) => first + names.indexOf(wanted));
        const bits = BigInt(code) << BigInt(first);
        const [low, high] = [Number(bits & 0xffff_ffffn), Number(bits >> 32n)];
        expect(holdsIn(formula, low, high)).toBe(truth(code));
      }
    }),
    { numRuns: 600 },
  );
});
