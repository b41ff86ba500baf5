import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RandomModel, randomModel } from '../../test/conflict-arbitrary.ts';
import { analyseConflict } from './analysis.ts';
import { readAnalysisRequest } from './analysis-request.ts';
import { type ConflictModel, readConflictModel } from './conflict-model.ts';
import { writeGmcrFile } from './gmcr-writing.ts';

const river = {
  format: 1,
  name: 'River',
  decisionMakers: [
    { name: 'Upstream', options: [{ name: 'release' }, { name: 'build', change: 'forward' }] },
    { name: 'Downstream', options: [{ name: 'attack', change: 'back' }] },
  ],
  infeasible: ['YY-'],
  statusQuo: 'NYN',
  preferences: {
    Upstream: { priorities: ['not attack if build', 'build', 'at least 0 of (release, attack)'] },
    Downstream: { priorities: ['release and not build'] },
  },
  misperceived: { Downstream: ['N-Y'] },
};

function written(input: unknown): unknown {
  const outcome = writeGmcrFile(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return JSON.parse(outcome.value);
}

function modelOf(input: unknown): ConflictModel | undefined {
  const outcome = readConflictModel(input);
  return outcome.ok ? outcome.value : undefined;
}

/** What the analysis says, the digest of the file apart. */
function findingsOf(model: ConflictModel): object {
  const request = readAnalysisRequest(model, model.statusQuo === undefined ? {} : { statusQuo: true });
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const run = analyseConflict(model, request.value);
  let step = run.next();
  while (step.done !== true) step = run.next();
  const { digest: _, ...findings } = step.value;
  return findings;
}

/** The random model with a status quo, exclusive options, misperception, coalitions and rankings by hand. */
const richModel = fc
  .record({
    model: randomModel,
    ranked: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    ranks: fc.array(fc.nat({ max: 9 }), { minLength: 64, maxLength: 64 }),
    start: fc.nat(),
    misperceived: fc.boolean(),
    coalition: fc.boolean(),
    exclusive: fc.boolean(),
  })
  .map(({ model, ...more }) => enriched(model, more));

function enriched(
  model: RandomModel,
  more: {
    readonly ranked: readonly boolean[];
    readonly ranks: readonly number[];
    readonly start: number;
    readonly misperceived: boolean;
    readonly coalition: boolean;
    readonly exclusive: boolean;
  },
): object {
  const names = model.decisionMakers.map(({ name }) => name);
  const options = model.decisionMakers.flatMap((each) => each.options.map(({ name }) => name));
  const first = names[0]!;
  const bare = {
    ...model,
    ...(more.exclusive ? { exclusive: [options.slice(0, 2)] } : {}),
    ...(more.misperceived ? { misperceived: { [first]: [`Y${'-'.repeat(options.length - 1)}`] } } : {}),
    ...(more.coalition ? { coalitions: [[names.at(-1)!, first]] } : {}),
  };
  const states = modelOf(bare)?.states;
  if (states === undefined) return bare;
  const levels: string[][] = [];
  for (let state = 0; state < states.count; state += 1)
    (levels[more.ranks[state]!] ??= []).push(states.labelOf(state));
  const ranking = levels.filter((level) => level !== undefined);
  const preferences = Object.entries(model.preferences).map(([name, entry], index) => [
    name,
    more.ranked[index]! ? { ranking } : entry,
  ]);
  return {
    ...bare,
    statusQuo: states.labelOf(more.start % states.count),
    preferences: Object.fromEntries(preferences),
  };
}

describe('a model written as a .gmcr file', () => {
  test('analyses the same when it is read again', () => {
    let read = 0;
    fc.assert(
      fc.property(richModel, (input) => {
        const model = modelOf(input);
        if (model === undefined) return;
        read += 1;
        const again = modelOf(written(input));
        expect(again).toBeDefined();
        expect(findingsOf(again!)).toEqual(findingsOf(model));
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(200);
  });

  test('has options by number, statements as ors of ands, and names and numbers where that program wants them', () => {
    expect(written(river)).toEqual({
      program: 'gmcr-py',
      version: '0.3.12',
      name: 'River',
      statusQuo: 'NYN',
      options: [
        { name: 'release', permittedDirection: 'both' },
        { name: 'build', permittedDirection: 'fwd' },
        { name: 'attack', permittedDirection: 'back' },
      ],
      infeasibles: [
        [
          [0, 'Y'],
          [1, 'Y'],
        ],
      ],
      decisionMakers: [
        {
          name: 'Upstream',
          options: [0, 1],
          preferences: [{ compound: true, members: [[[1, 'N']], [[2, 'N']]] }, [[1, 'Y']]],
          misperceptions: [],
        },
        {
          name: 'Downstream',
          options: [2],
          preferences: [
            [
              [0, 'Y'],
              [1, 'N'],
            ],
          ],
          misperceptions: [
            [
              [0, 'N'],
              [2, 'Y'],
            ],
          ],
        },
      ],
      useManualPreferenceRanking: false,
      coalitions: [0, 1],
    });
  });

  test('has rankings with states numbered from 1 by ascending code, best first, for all where one is by hand', () => {
    const ranking = ['NYN', ['NNY', 'YNN'], 'NNN', ['YNY', 'NYY']];
    const { preferences } = river;
    const { decisionMakers, ...file } = written({
      ...river,
      preferences: { ...preferences, Upstream: { ranking } },
    }) as { decisionMakers: Record<string, unknown>[]; useManualPreferenceRanking: boolean };
    expect(file.useManualPreferenceRanking).toBe(true);
    expect(decisionMakers[0]!['preferenceRanking']).toEqual([3, [2, 4], 1, [5, 6]]);
    expect(decisionMakers[1]!['preferenceRanking']).toEqual([
      [2, 5],
      [1, 3, 4, 6],
    ]);
  });

  test('has its coalitions with everybody else alone', () => {
    const three = [...river.decisionMakers, { name: 'Bank', options: [{ name: 'lend' }] }];
    const input = {
      ...river,
      decisionMakers: three,
      infeasible: [],
      statusQuo: 'NYNN',
      misperceived: {},
      coalitions: [['Bank', 'Upstream']],
    };
    expect(written(input)).toMatchObject({ coalitions: [[0, 2], 1] });
  });

  test('falls back on rankings where a priority is too long for its statements', () => {
    const options = Array.from({ length: 10 }, (_, option) => ({ name: `o${option}` }));
    const long = options.map(({ name }) => name).join(' iff ');
    const input = {
      format: 1,
      name: 'long',
      decisionMakers: [{ name: 'A', options }],
      preferences: { A: { priorities: [long] } },
    };
    expect(written(input)).toMatchObject({ useManualPreferenceRanking: true });
    expect(findingsOf(modelOf(written(input))!)).toEqual(findingsOf(modelOf(input)!));
  });

  test.each([
    ['coalesced states', { coalesce: ['--Y'], misperceived: {}, preferences: {} }, 'coalesce'],
    ['listed states', { states: ['NNN', 'YNN'], infeasible: [], statusQuo: 'NNN' }, 'states'],
    ['listed moves', { moves: { Upstream: [['NNN', 'YNN']] } }, 'moves'],
    [
      'a relation that is no ranking',
      { preferences: { Upstream: { relation: { NNN: { YNN: '>' } } } } },
      'preferences.Upstream',
    ],
    ['strength of preference', { strong: { Upstream: [1] } }, 'strong.Upstream'],
  ])('cannot have %s', (_, change, path) => {
    const outcome = writeGmcrFile({ ...river, ...change });
    const errors = outcome.ok ? [] : outcome.issues.filter(({ severity }) => severity === 'error');
    expect(errors.map((issue) => `${issue.code} ${issue.path}`)).toEqual([`gmcr-inexpressible ${path}`]);
  });

  test('is refused with its own issues where it is no model', () => {
    expect(writeGmcrFile({ ...river, infeasible: ['Y'] })).toMatchObject({
      ok: false,
      issues: [{ code: 'pattern-length' }],
    });
  });
});
