import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomModel } from '../../test/conflict-arbitrary.ts';
import { movesFrom } from './conflict-graph.ts';
import { type ConflictModel, readConflictModel } from './conflict-model.ts';

/** Whether the owner may change the first letters into the second: its own options only, each the way it may go. */
function isMove(model: ConflictModel, owner: number, letters: readonly [from: string, to: string]): boolean {
  const [from, to] = letters;
  return (
    from !== to &&
    model.options.every(({ decisionMaker, change }, option) => {
      if (from[option] === to[option]) return true;
      if (decisionMaker !== owner) return false;
      return change === 'both' || (change === 'forward') === (to[option] === 'Y');
    })
  );
}

function fits(pattern: string, letters: string): boolean {
  return Array.from(pattern).every((each, option) => each === '-' || each === letters[option]);
}

test('the moves are those that the options allow, of coalesced states those of all members that leave it', () => {
  fc.assert(
    fc.property(
      randomModel,
      fc.string({ unit: fc.constantFrom('Y', 'N', '-'), minLength: 6, maxLength: 6 }),
      (file, drawn) => {
        const count = file.decisionMakers.flatMap(({ options }) => options).length;
        const pattern = drawn.slice(0, count);
        const outcome = readConflictModel({ ...file, coalesce: [pattern], preferences: {} });
        if (!outcome.ok) return;
        const model = outcome.value;
        const feasible = Array.from({ length: 2 ** count }, (_, code) =>
          Array.from({ length: count }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join(''),
        ).filter((letters) => !file.infeasible.some((each) => fits(each, letters)));
        const labelOf = (letters: string) => (fits(pattern, letters) ? pattern : letters);
        const labels = new Set([
          ...feasible.filter((letters) => !fits(pattern, letters)),
          ...feasible.map(labelOf),
        ]);
        expect(Array.from({ length: model.states.count }, (_, state) => model.states.labelOf(state))).toEqual(
          [...labels],
        );
        for (const owner of model.decisionMakers.keys()) {
          for (const [state, label] of [...labels].entries()) {
            const targets = feasible
              .filter((from) => labelOf(from) === label)
              .flatMap((from) => feasible.filter((to) => isMove(model, owner, [from, to])))
              .map(labelOf)
              .filter((to) => to !== label);
            expect(
              new Set(movesFrom(model.graph, owner, state).map((to) => model.states.labelOf(to))),
            ).toEqual(new Set(targets));
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
