import { expect, test } from 'vitest';
import { readConflictModel } from './conflict-model.ts';

const sound = {
  format: 1,
  name: 'salvage',
  decisionMakers: [
    { name: 'A', options: [{ name: 'a' }, { name: 'b' }] },
    { name: 'B', options: [{ name: 'c' }] },
  ],
  infeasible: ['YY-'],
  preferences: { A: { priorities: ['a'] }, B: { priorities: ['c'] } },
};

function faultsOf(change: object): readonly string[] {
  const outcome = readConflictModel({ ...sound, ...change });
  const issues = outcome.ok ? outcome.warnings : outcome.issues;
  return issues.map(({ code, path }) => `${code} ${path}`).sort();
}

test('a fault of shape hides no fault of another kind', () => {
  expect(
    faultsOf({
      decisionMakers: [
        { name: 'A', options: [{ name: 'a', change: 'forwards' }, { name: 'b' }] },
        { name: 'B', options: [{ name: 'c' }] },
      ],
      infeasible: ['YY', '-YZ'],
      preferences: { A: { priorities: ['not d', 'a and'] }, B: { ranking: 3 }, C: { priorities: ['c'] } },
      strong: { B: ['much'] },
      statusQuo: 'YYYY',
      coaliton: [],
    }),
  ).toEqual([
    'expression preferences.A.priorities[1]',
    'pattern-length infeasible[0]',
    'pattern-letter infeasible[1]',
    'unknown-decision-maker preferences.C',
    'unknown-field coaliton',
    'unknown-option preferences.A.priorities[0]',
    'wrong-type decisionMakers[0].options[0].change',
    'wrong-type preferences.B.ranking',
    'wrong-type strong.B[0]',
  ]);
});

test.each([
  [{ format: 2, statusQuo: 'YYN' }, ['unknown-state statusQuo', 'wrong-type format']],
  [{ name: undefined, statusQuo: 'YYN' }, ['missing name', 'unknown-state statusQuo']],
  // Were the rule taken for absent only, the ranking would lack the states that it takes out.
  [{ infeasible: [1], preferences: { A: { ranking: ['NNN'] } } }, ['wrong-type infeasible[0]']],
  [
    { preferences: { A: 1, B: { priorities: ['d'] } } },
    ['unknown-option preferences.B.priorities[0]', 'wrong-type preferences.A'],
  ],
  [{ preferences: { A: 1 }, strong: { A: [1] } }, ['wrong-type preferences.A']],
  [
    { infeasible: [1], coalesce: ['Y--', '-Y-'], preferences: { A: { priorities: ['b'] } } },
    ['wrong-type infeasible[0]'],
  ],
  [{ decisionMakers: [{ name: 1 }], statusQuo: 'YYN' }, ['wrong-type decisionMakers[0].name']],
  [{ states: [1], statusQuo: 'x' }, ['wrong-type states[0]']],
])('of %j it says only what is wrong in itself', (change, faults) => {
  expect(faultsOf(change)).toEqual(faults);
});
