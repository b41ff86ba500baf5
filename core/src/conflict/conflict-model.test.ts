import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RandomModel, randomModel } from '../../test/conflict-arbitrary.ts';
import { movesFrom } from './conflict-graph.ts';
import { type ConflictModel, readConflictModel } from './conflict-model.ts';
import { stabilityOfModel } from './stability-analysis.ts';
import { solutionConcepts } from './stability/index.ts';

const plant = {
  format: 1,
  name: 'A plant by a river',
  decisionMakers: [
    { name: 'Ministry', options: [{ name: 'Relax', change: 'forward' }] },
    { name: 'Owner', options: [{ name: 'Delay' }, { name: 'Close', change: 'forward' }] },
  ],
  infeasible: ['-YY'],
  coalesce: ['--Y'],
  preferences: {
    Ministry: { ranking: [['NNN'], ['NYN', 'YNN'], 'YYN', '--Y'] },
    Owner: { ranking: ['NYN', 'YNN', 'YYN', 'NNN', '--Y'] },
  },
};

function modelOf(input: unknown): ConflictModel {
  const outcome = readConflictModel(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function labelsOf(model: ConflictModel): readonly string[] {
  return Array.from({ length: model.states.count }, (_, state) => model.states.labelOf(state));
}

describe('a coalesced state', () => {
  const model = modelOf(plant);

  test('comes last, under the pattern, and is found by each of its members', () => {
    expect(labelsOf(model)).toEqual(['NNN', 'YNN', 'NYN', 'YYN', '--Y']);
    expect(model.states.find('NNY')).toBe(4);
    expect(model.states.find('YNY')).toBe(4);
    expect(model.states.find('NYY')).toBeUndefined();
  });

  test('has the moves of its members that leave it, and here none does', () => {
    expect(movesFrom(model.graph, 1, 0)).toEqual([2, 4]);
    expect(movesFrom(model.graph, 0, 4)).toEqual([]);
    expect(movesFrom(model.graph, 1, 4)).toEqual([]);
  });

  test('of one member is still the last', () => {
    const single = modelOf({
      ...plant,
      coalesce: ['YN-'],
      infeasible: ['-YY', '--Y'],
      preferences: { Ministry: { priorities: ['not Delay', 'Relax'] }, Owner: { priorities: ['Delay'] } },
    });
    expect(labelsOf(single)).toEqual(['NNN', 'NYN', 'YYN', 'YN-']);
    expect(movesFrom(single.graph, 0, 0)).toEqual([3]);
    expect(movesFrom(single.graph, 1, 3)).toEqual([2]);
    expect(Array.from(single.preferences[0]?.ranks ?? [])).toEqual([2, 0, 1, 3]);
  });

  test('has its own place in a ranking', () => {
    expect(Array.from(model.preferences[0]?.ranks ?? [])).toEqual([3, 2, 2, 1, 0]);
  });
});

function codesOf(change: object): readonly string[] {
  const outcome = readConflictModel({ ...plant, ...change });
  return (outcome.ok ? outcome.warnings : outcome.issues).map(({ code, path }) => `${code} ${path}`);
}

describe('says what is wrong', () => {
  test.each([
    ['an unknown option', { exclusive: [['Delai', 'Close']] }, 'unknown-option exclusive[0][0]'],
    ['a pattern too short', { infeasible: ['-Y'] }, 'pattern-length infeasible[0]'],
    ['a strange letter', { infeasible: ['-YX'] }, 'pattern-letter infeasible[0]'],
    ['no feasible state', { infeasible: ['---'] }, 'no-feasible-state infeasible'],
    ['patterns that overlap', { coalesce: ['--Y', 'Y--'] }, 'coalesce-overlap coalesce[1]'],
    ['a coalesced state of nothing', { coalesce: ['--Y', '-YY'] }, 'coalesce-nothing coalesce[1]'],
    ['an infeasible status quo', { statusQuo: 'NYY' }, 'unknown-state statusQuo'],
    [
      'a stranger in a coalition',
      { coalitions: [['Owner', 'Ministri']] },
      'unknown-decision-maker coalitions[0].Ministri',
    ],
    ['twice in a coalition', { coalitions: [['Owner', 'Owner']] }, 'repeated-member coalitions[0]'],
    [
      'the misperception of nobody',
      { misperceived: { Nobody: [] } },
      'unknown-decision-maker misperceived.Nobody',
    ],
    ['a level below the last', { strong: { Owner: [5] } }, 'unknown-level strong.Owner[0]'],
    ['states and patterns', { states: ['NNN'], coalesce: [] }, 'states-given-twice infeasible'],
    ['a field nearly right', { infeasable: [] }, 'unknown-field infeasable'],
    [
      'a repeated decision maker',
      { decisionMakers: [...plant.decisionMakers, { name: 'Owner' }] },
      'repeated-decision-maker decisionMakers[2]',
    ],
    ['another format', { format: 2 }, 'wrong-type format'],
  ])('%s', (_, change, expected) => {
    expect(codesOf(change)).toContain(expected);
  });

  const preferenceOf = (owner: object) => ({ preferences: { ...plant.preferences, Owner: owner } });

  test.each([
    [
      'a ranking that misses a state',
      { ranking: ['NYN', 'YNN', 'YYN', 'NNN'] },
      'missing-state preferences.Owner.ranking',
    ],
    [
      'a state ranked twice',
      { ranking: ['NYN', 'YNN', 'YYN', ['NNN', 'NNN'], '--Y'] },
      'repeated-state preferences.Owner.ranking[3][1]',
    ],
    [
      'a state that is none',
      { ranking: ['NYN', 'YNN', 'YYN', 'NNN', 'NYY'] },
      'unknown-state preferences.Owner.ranking[4]',
    ],
    [
      'a priority that divides a coalesced state',
      { priorities: ['Relax'] },
      'priority-divides-state preferences.Owner.priorities[0]',
    ],
    [
      'a priority on an unknown option',
      { priorities: ['not Open'] },
      'unknown-option preferences.Owner.priorities[0]',
    ],
    [
      'a priority that does not parse',
      { statements: ['Close and'] },
      'expression preferences.Owner.statements[0]',
    ],
    [
      'two kinds of preference',
      { priorities: ['Close'], ranking: [] },
      'preference-given-twice preferences.Owner',
    ],
    [
      'a relation that contradicts itself',
      { relation: { NNN: { YNN: '>' }, YNN: { NNN: '=' } } },
      'contradiction preferences.Owner.relation.YNN.NNN',
    ],
    ['no preference', {}, 'no-preference preferences.Owner'],
  ])('%s', (_, owner, expected) => {
    expect(codesOf(preferenceOf(owner))).toContain(expected);
  });

  test('all at once, each with a remedy', () => {
    const outcome = readConflictModel({
      ...plant,
      infeasible: ['-Y', 'YYYY'],
      statusQuo: 'X',
      preferences: { Owner: { priorities: ['not Open', 'Delay or'] }, Ministy: {} },
    });
    if (outcome.ok) throw new Error('accepted');
    expect(outcome.issues.filter(({ severity }) => severity === 'error')).toHaveLength(5);
    for (const issue of outcome.issues) expect(issue.remedy).not.toBe('');
    expect(outcome.issues.find(({ found }) => found === 'Ministy')?.remedy).toBe('Did you mean "Ministry"?');
  });

  test('a name of two options wants its party, and says so', () => {
    const twice = {
      format: 1,
      name: 'two',
      decisionMakers: [
        { name: 'A', options: [{ name: 'Stop' }] },
        { name: 'B', options: [{ name: 'Stop' }] },
      ],
    };
    const ambiguous = readConflictModel({ ...twice, preferences: { A: { priorities: ['Stop'] } } });
    if (ambiguous.ok) throw new Error('accepted');
    expect(ambiguous.issues.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'ambiguous-option',
      remedy: 'Say whose it is: A.Stop, B.Stop.',
    });
    const clear = modelOf({ ...twice, preferences: { A: { priorities: ['B.Stop', 'not A.Stop'] } } });
    expect(Array.from(clear.preferences[0]?.ranks ?? [])).toEqual([1, 0, 3, 2]);
    expect(clear.options.map(({ label }) => label)).toEqual(['A.Stop', 'B.Stop']);
  });

  test('too many options, and too many states', () => {
    const many = (count: number) => ({
      format: 1,
      name: 'many',
      decisionMakers: [
        { name: 'A', options: Array.from({ length: count }, (_, index) => ({ name: `o${index}` })) },
      ],
    });
    const codes = (count: number) => {
      const outcome = readConflictModel(many(count));
      return outcome.ok ? [] : outcome.issues.map(({ code }) => code);
    };
    expect(codes(65)).toContain('too-many-options');
    expect(codes(40)).toContain('too-many-states');
  });

  test('whatever is given, it answers and does not throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(plant)), (value, key) => {
        const outcome = readConflictModel({ ...plant, [key]: value });
        expect(outcome.ok || outcome.issues.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an explicit graph', () => {
  const listed = {
    format: 1,
    name: 'listed',
    decisionMakers: [{ name: 'A' }, { name: 'B' }],
    states: ['war', 'truce', 'peace'],
    moves: {
      A: [['war', 'truce']],
      B: [
        ['truce', 'peace'],
        ['truce', 'war'],
      ],
    },
    preferences: {
      A: { ranking: ['peace', 'truce', 'war'] },
      B: { relation: { peace: { truce: '>>' }, truce: { war: '?' } } },
    },
  };

  test('keeps the order of its states and has the moves listed', () => {
    const model = modelOf(listed);
    expect(labelsOf(model)).toEqual(['war', 'truce', 'peace']);
    expect(movesFrom(model.graph, 1, 1)).toEqual([0, 2]);
    expect(model.preferences[1]?.compare(1, 2)).toBe('<<');
    expect(model.preferences[1]?.compare(0, 1)).toBe('?');
    expect(model.preferences[1]?.compare(0, 2)).toBe('?');
    expect(model.preferences[1]?.ranks).toBeUndefined();
  });

  test('cannot do without moves, nor take priorities', () => {
    const { moves: _, ...without } = listed;
    expect(readConflictModel(without).ok).toBe(false);
    const outcome = readConflictModel({ ...listed, preferences: { A: { priorities: ['war'] } } });
    expect(outcome.ok).toBe(false);
  });

  test('of listed choices of options, the moves follow from the options', () => {
    const model = modelOf({
      format: 1,
      name: 'choices',
      decisionMakers: [
        { name: 'A', options: [{ name: 'a' }] },
        { name: 'B', options: [{ name: 'b', change: 'back' }] },
      ],
      states: ['YY', 'NN', 'YN'],
      preferences: { A: { priorities: ['a'] }, B: { priorities: ['b'] } },
    });
    expect([0, 1, 2].map((state) => movesFrom(model.graph, 0, state))).toEqual([[], [2], [1]]);
    expect([0, 1, 2].map((state) => movesFrom(model.graph, 1, state))).toEqual([[2], [], []]);
  });
});

test('a complete relation without circles is a ranking', () => {
  const model = modelOf({
    ...plant,
    preferences: {
      ...plant.preferences,
      Owner: {
        relation: {
          NYN: { YNN: '>', YYN: '>', NNN: '>>', '--Y': '>>' },
          YNN: { YYN: '=', NNN: '>', '--Y': '>>' },
          YYN: { NNN: '>', '--Y': '>>' },
          NNN: { '--Y': '>' },
        },
      },
    },
  });
  expect(Array.from(model.preferences[1]?.ranks ?? [])).toEqual([1, 2, 3, 2, 0]);
});

/** The stable states of each decision maker, by concept, as sets of taken options: no order of anything is left. */
function meaningOf(model: ConflictModel): unknown {
  const run = stabilityOfModel(model, solutionConcepts);
  let step = run.next();
  while (step.done !== true) step = run.next();
  const takenIn = (state: number) =>
    Array.from(model.states.labelOf(state), (letter, option) =>
      letter === 'Y' ? (model.options[option]?.name ?? '') : '',
    )
      .filter((name) => name !== '')
      .sort()
      .join(' ');
  return Object.fromEntries(
    Array.from(step.value, ([id, stability]) => [
      id,
      Object.fromEntries(
        stability.map((stable, index) => [
          model.decisionMakers[index]?.name ?? '',
          Array.from(stable.keys())
            .filter((state) => stable[state] === 1)
            .map(takenIn)
            .sort(),
        ]),
      ),
    ]),
  );
}

/** The same model with decision makers and options in the opposite order. */
function turnedRound(model: RandomModel): RandomModel {
  return {
    ...model,
    decisionMakers: model.decisionMakers
      .map(({ name, options }) => ({ name, options: [...options].reverse() }))
      .reverse(),
    infeasible: model.infeasible.map((pattern) => Array.from(pattern).reverse().join('')),
  };
}

/** The same model with every name ending in a letter of another script. */
function renamed(model: RandomModel): RandomModel {
  return JSON.parse(JSON.stringify(model).replaceAll(/(party-\d|option-\d)/gu, '$1я')) as RandomModel;
}

test('a random model is read, or has no feasible state', () => {
  fc.assert(
    fc.property(randomModel, (file) => {
      const outcome = readConflictModel(file);
      const errors = outcome.ok ? [] : outcome.issues.filter(({ severity }) => severity === 'error');
      expect(errors.every(({ code }) => code === 'no-feasible-state')).toBe(true);
    }),
  );
});

test('reordering decision makers and options changes nothing', () => {
  fc.assert(
    fc.property(randomModel, (file) => {
      const outcome = readConflictModel(file);
      if (!outcome.ok) return;
      expect(meaningOf(modelOf(turnedRound(file)))).toEqual(meaningOf(outcome.value));
    }),
    { numRuns: 150 },
  );
});

test('renaming changes nothing but the names', () => {
  fc.assert(
    fc.property(randomModel, (file) => {
      const outcome = readConflictModel(file);
      if (!outcome.ok) return;
      const meaning = JSON.stringify(meaningOf(modelOf(renamed(file)))).replaceAll('я', '');
      expect(JSON.parse(meaning)).toEqual(meaningOf(outcome.value));
    }),
    { numRuns: 100 },
  );
});
