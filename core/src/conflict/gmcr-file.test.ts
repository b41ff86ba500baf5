import { describe, expect, test } from 'vitest';
import { type ConflictModel, readConflictModel } from './conflict-model.ts';

// The river dispute of the golden case, as that program would write it, with the options in another order.
const river = {
  program: 'gmcr-py',
  version: '0.4',
  options: [
    { name: 'Attack', permittedDirection: 'both' },
    { name: 'Escalate', permittedDirection: 'fwd' },
    { name: 'Release', permittedDirection: 'both' },
  ],
  decisionMakers: [
    {
      name: 'Upstream',
      options: [2, 1],
      preferences: [
        [
          [1, 'N'],
          [2, 'N'],
        ],
        {
          compound: true,
          members: [
            [
              [0, 'Y'],
              [1, 'N'],
            ],
            [[0, 'N']],
          ],
        },
      ],
      payoffs: [9, 9, 9],
      preferenceRanking: [3, [1, 2], 6, [5, 4]],
      misperceptions: [
        [
          [0, 'Y'],
          [2, 'Y'],
        ],
      ],
    },
    { name: 'Downstream', options: [0], preferences: [[[2, 'Y']]], preferenceRanking: [[1, 2, 3, 4, 5, 6]] },
  ],
  infeasibles: [
    [
      [1, 'Y'],
      [2, 'Y'],
    ],
  ],
  useManualPreferenceRanking: false,
  coalitions: [0, 1],
};

function modelOf(input: unknown): ConflictModel {
  const outcome = readConflictModel(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function issuesOf(change: object): readonly string[] {
  const outcome = readConflictModel({ ...river, ...change });
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('a .gmcr file', () => {
  test('has its options regrouped by decision maker, and its states by ascending code', () => {
    const model = modelOf(river);
    expect(model.options.map(({ label, change }) => `${label} ${change}`)).toEqual([
      'Release both',
      'Escalate forward',
      'Attack both',
    ]);
    const labels = Array.from({ length: model.states.count }, (_, state) => model.states.labelOf(state));
    expect(labels).toEqual(['NNN', 'YNN', 'NYN', 'NNY', 'YNY', 'NYY']);
  });

  test('has statements with compounds, the most important first', () => {
    const model = modelOf(river);
    expect(Array.from(model.preferences[0]?.ranks ?? [])).toEqual([2, 1, 1, 2, 1, 0]);
    expect(Array.from(model.preferences[1]?.ranks ?? [])).toEqual([0, 1, 0, 0, 1, 0]);
  });

  test('may have statements that hold everywhere or nowhere, which prefer nothing', () => {
    const [first, second] = river.decisionMakers;
    const idle = [[], { compound: true, members: [] }, { compound: true, members: [[], [[0, 'Y']]] }];
    const preferences = [...idle, ...(second?.preferences ?? [])];
    const model = modelOf({ ...river, decisionMakers: [first, { ...second, preferences }] });
    expect(Array.from(model.preferences[1]?.ranks ?? [])).toEqual([0, 1, 0, 0, 1, 0]);
  });

  test('has a ranking by state numbers from 1, where it was made by hand', () => {
    const byHand = modelOf({ ...river, useManualPreferenceRanking: true });
    expect(Array.from(byHand.preferences[0]?.ranks ?? [])).toEqual([2, 2, 3, 0, 0, 1]);
    const { useManualPreferenceRanking: _, ...older } = river;
    const vectors = older.decisionMakers.map(({ preferenceRanking, ...each }) => ({
      ...each,
      preferenceVector: preferenceRanking,
    }));
    const old = modelOf({ ...older, decisionMakers: vectors, useManualPreferenceVectors: true });
    expect(Array.from(old.preferences[0]?.ranks ?? [])).toEqual([2, 2, 3, 0, 0, 1]);
  });

  test('has misperceptions and coalitions', () => {
    expect([...(modelOf(river).misperceived[0] ?? [])]).toEqual([4]);
    const read = readConflictModel(river);
    expect(read.ok && read.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'gmcr-misperception decisionMakers[0].misperceptions',
    ]);
    expect(modelOf(river).coalitions).toEqual([]);
    expect(modelOf({ ...river, coalitions: [[0, 1]] }).coalitions).toEqual([[0, 1]]);
  });

  test('says what is wrong with it', () => {
    expect(issuesOf({ infeasibles: [[[7, 'Y']]] })).toEqual(['gmcr infeasibles[0][0]']);
    expect(issuesOf({ infeasibles: [{ compound: true, members: [[[0, 'Y']], [[7, 'Y']]] }] })).toEqual([
      'gmcr infeasibles[0].members[1][0]',
    ]);
    const [one] = river.decisionMakers;
    expect(issuesOf({ decisionMakers: [{ ...one, options: [0, 1, 2, 9] }], coalitions: [] })).toEqual([
      'gmcr decisionMakers[0].options[3]',
    ]);
    expect(issuesOf({ infeasibles: [[[0, 'X']]] })).toEqual(['gmcr infeasibles[0][0]']);
    expect(issuesOf({ decisionMakers: [], coalitions: [] })).toEqual([
      'gmcr options[0]',
      'gmcr options[1]',
      'gmcr options[2]',
    ]);
    expect(issuesOf({ coalitions: [[0, 2]] })).toEqual(['gmcr coalitions']);
    expect(issuesOf({ options: 3 })).toEqual(['wrong-type options']);
    const [first, second] = river.decisionMakers;
    const tooFar = { ...second, preferenceRanking: [[1, 2, 3, 4, 5, 7]] };
    expect(issuesOf({ decisionMakers: [first, tooFar], useManualPreferenceRanking: true })).toContain(
      'gmcr decisionMakers[1]',
    );
  });
});
