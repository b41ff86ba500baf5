import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf, goldTree } from '../../../scripts/train/oracle.ts';
import { type Act, Configuration, isAllowed } from './configuration.ts';

const acts: readonly Act[] = ['shift', 'left', 'right'];

/** Any projective tree: each stretch of words has a head, and the stretches on its sides are divided again. */
const projectiveTree = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map((choices) => {
  const heads = new Int32Array(choices.length);
  const divide = (from: number, to: number, head: number): void => {
    let start = from;
    while (start < to) {
      const end = start + 1 + (choices[start]! % (to - start));
      const root = start + (choices[end - 1]! % (end - start));
      heads[root] = head;
      divide(start, root, root);
      divide(root + 1, end, root);
      start = end;
    }
  };
  const root = choices[0]! % choices.length;
  heads[root] = -1;
  divide(0, root, root);
  divide(root + 1, choices.length, root);
  return heads;
});

const step = (configuration: Configuration, act: Act): void => {
  if (act === 'shift') configuration.shift();
  else configuration[act](0);
};

test('moves that lose no arc lead to any projective tree, and from every place there is one', () => {
  fc.assert(
    fc.property(projectiveTree, fc.array(fc.nat(2), { minLength: 1 }), (heads, order) => {
      const configuration = new Configuration(heads.length);
      const tree = goldTree(heads);
      for (let count = 0; !configuration.isDone; count += 1) {
        const free = acts.filter(
          (act) => isAllowed(configuration, act) && costOf(configuration, act, tree) === 0,
        );
        expect(free.length).toBeGreaterThan(0);
        step(configuration, free[order[count % order.length]! % free.length]!);
      }
      expect(configuration.heads).toEqual(heads);
    }),
  );
});

test('what moves cost adds up to the arcs that are missing in the end', () => {
  fc.assert(
    fc.property(projectiveTree, fc.array(fc.nat(), { minLength: 1 }), (heads, order) => {
      const configuration = new Configuration(heads.length);
      const tree = goldTree(heads);
      let lost = 0;
      for (let count = 0; !configuration.isDone; count += 1) {
        const allowed = acts.filter((act) => isAllowed(configuration, act));
        const act = allowed[order[count % order.length]! % allowed.length]!;
        lost += costOf(configuration, act, tree);
        step(configuration, act);
      }
      expect(configuration.heads.filter((head, word) => head !== heads[word])).toHaveLength(lost);
    }),
  );
});

test('any allowed moves end in one tree after two moves a word', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.array(fc.nat(), { minLength: 1 }), (length, order) => {
      const configuration = new Configuration(length);
      let count = 0;
      for (; !configuration.isDone; count += 1) {
        const allowed = acts.filter((act) => isAllowed(configuration, act));
        step(configuration, allowed[order[count % order.length]! % allowed.length]!);
      }
      expect(count).toBe(2 * length);
      expect(configuration.heads.filter((head) => head === -1)).toHaveLength(length === 0 ? 0 : 1);
    }),
  );
});
