import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionConflict } from '../../../test/conflict-arbitrary.ts';
import { lettersOf } from '../state.ts';
import { improvementsFrom } from './improvement.ts';
import { simultaneous } from './simultaneous.ts';
import type { Focus, Situation } from './verdict.ts';

function product(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lists.reduce<readonly (readonly number[])[]>(
    (all, list) => all.flatMap((chosen) => list.map((each) => [...chosen, each])),
    [[]],
  );
}

/** The definition letter by letter: whoever changes an option from the first state, its new letter counts. */
function isStableByLetters(situation: Situation, { decisionMaker, state }: Focus): boolean {
  const { graph, preferences } = situation;
  if (graph.states === undefined) throw new Error('no options');
  const letters = Array.from({ length: graph.stateCount }, (_, each) => lettersOf(graph.states!, each));
  const start = letters[state] ?? '';
  const choices = preferences.map((_, mover) =>
    mover === decisionMaker
      ? [state]
      : [state, ...improvementsFrom(situation, { decisionMaker: mover, state })],
  );
  return improvementsFrom(situation, { decisionMaker, state }).every((to) =>
    product(choices).some((ends) => {
      const all = [...ends, to].map((end) => letters[end] ?? '');
      const sum = Array.from(
        start,
        (letter, option) => all.map((each) => each[option]).find((each) => each !== letter) ?? letter,
      );
      const end = letters.indexOf(sum.join(''));
      return end >= 0 && ['=', '<', '<<'].includes(preferences[decisionMaker]!.compare(end, state));
    }),
  );
}

test('decides as the definition, letter by letter', () => {
  fc.assert(
    fc.property(optionConflict, (conflict) => {
      conflict.preferences.forEach((_, decisionMaker) => {
        for (let state = 0; state < conflict.graph.stateCount; state += 1) {
          const focus = { decisionMaker, state };
          expect(simultaneous.judge(conflict, focus).stable).toBe(isStableByLetters(conflict, focus));
        }
      });
    }),
    { numRuns: 200 },
  );
});
