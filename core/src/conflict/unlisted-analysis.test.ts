import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../base/random.ts';
import { readShape } from '../base/shape.ts';
import { analyseConflict } from './analysis.ts';
import { type AnalysisQuestion, readAnalysisRequest } from './analysis-request.ts';
import { readModelBySize } from './model-reading.ts';
import { analyseUnlisted, reportUnlisted, stableUnderAt } from './unlisted-analysis.ts';
import { unlistedReport } from './unlisted-report.ts';
import { listedStatesFor, readUnlistedRequest } from './unlisted-request.ts';
import { solveUnlisted } from './unlisted-solution.ts';

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

function fileOf(seed: number) {
  const random = createRandom(seed, 5);
  const below = (count: number) => Math.floor(random() * count);
  const owners = ['Owner', 'Council', 'State'];
  const literal = () => `${random() < 0.5 ? '' : 'not '}o${below(7)}`;
  return {
    format: 1,
    name: 'drawn',
    decisionMakers: owners.map((name, index) => ({
      name,
      options: Array.from({ length: index === 0 ? 3 : 2 }, (_, own) => ({
        name: `o${index === 0 ? own : index * 2 + 1 + own}`,
        change: random() < 0.8 ? 'both' : 'forward',
      })),
    })),
    infeasible: ['YY-----', '--Y--N-'].slice(below(3)),
    statusQuo: 'NNNNNNN',
    preferences: Object.fromEntries(
      owners.map((name) => [
        name,
        { priorities: Array.from({ length: 3 }, () => `${literal()} or ${literal()}`) },
      ]),
    ),
  };
}

function analysed(file: unknown, question: AnalysisQuestion) {
  const unlisted = readModelBySize(file, 0);
  const listed = readModelBySize(file, Infinity);
  if (!unlisted.ok || !listed.ok) throw new Error('the file was not read');
  if (unlisted.value.kind !== 'unlisted' || listed.value.kind !== 'listed') throw new Error('read otherwise');
  const whole = readAnalysisRequest(listed.value.model, question);
  const request = readUnlistedRequest(unlisted.value.model, question);
  if (!whole.ok || !request.ok) throw new Error('the question was not read');
  return {
    listed: endOf(analyseConflict(listed.value.model, whole.value)),
    unlisted: endOf(analyseUnlisted(unlisted.value.model, request.value)),
  };
}

const ids = ['nash', 'gmr', 'smr', 'seq', 'ssr'];

test('says of unlisted states what the analysis of listed ones says', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...ids), (seed, concept) => {
      const { listed, unlisted } = analysed(fileOf(seed), {
        concepts: ids,
        statusQuo: true,
        goal: '-----Y-',
        explain: `Owner:NNNNNNN:${concept}`,
      });
      expect(unlisted.digest).toBe(listed.digest);
      expect(unlisted.stateCount).toBe(listed.stateCount);
      expect(unlisted.counts).toEqual(listed.counts);
      expect(unlisted.equilibria).toEqual(listed.equilibria);
      expect(unlisted.equilibriumStates).toEqual(
        Object.fromEntries(
          Object.entries(listed.equilibria).map(([id, states]) => [
            id,
            states.map((state) => listed.states![state]),
          ]),
        ),
      );
      expect(unlisted.statusQuo!.byImprovements).toEqual(listed.statusQuo!.byImprovements);
      expect(unlisted.statusQuo!.reached).toBe(listed.statusQuo!.counts.byImprovements);
      expect(unlisted.statusQuo!.waysOut).toEqual(listed.statusQuo!.waysOut);
      expect(unlisted.explain).toEqual(listed.explain);
      expect(unlisted.goal!.counts).toEqual(listed.goal!.counts);
      const held = listed.goal!.states.filter(({ equilibrium }) => equilibrium.length > 0);
      const byState = (a: { state: string }, b: { state: string }) => (a.state < b.state ? -1 : 1);
      expect([...unlisted.goal!.states].sort(byState)).toEqual(
        held.map(({ state, equilibrium, undoneBy }) => ({ state, equilibrium, undoneBy })).sort(byState),
      );
      expect(readShape(unlistedReport, unlisted)).toEqual({ ok: true, value: unlisted, warnings: [] });
    }),
    { numRuns: 100 },
  );
});

const large = {
  format: 1,
  name: 'large',
  decisionMakers: Array.from({ length: 12 }, (_, owner) => ({
    name: `D${owner}`,
    options: Array.from({ length: 5 }, (__, own) => ({ name: `d${owner}o${own}` })),
  })),
  infeasible: [`Y${'-'.repeat(58)}Y`],
  preferences: Object.fromEntries(
    Array.from({ length: 12 }, (_, owner) => [
      `D${owner}`,
      { priorities: [`d${(owner + 1) % 12}o0`, `d${owner}o1 if d${(owner + 5) % 12}o2`, `not d${owner}o3`] },
    ]),
  ),
};

test('sixty options are analysed, and counted beyond the whole numbers of JSON', () => {
  const read = readModelBySize(large, 262_144);
  if (!read.ok || read.value.kind !== 'unlisted') throw new Error('not read');
  const request = readUnlistedRequest(read.value.model, { explain: `D3:${'N'.repeat(60)}:nash` });
  if (!request.ok) throw new Error('the question was not read');
  const report = endOf(analyseUnlisted(read.value.model, request.value));
  expect(report.engine.name).toBe('symbolic');
  expect(report.stateCount).toBe(String(2n ** 60n - 2n ** 58n));
  expect(report.concepts).toEqual(['nash', 'gmr', 'smr']);
  expect(report.inapplicable.map(({ concept }) => concept)).toEqual(['sim', 'seq', 'ssr']);
  expect(report.equilibriumStates['nash']).toHaveLength(1000);
  expect(report.equilibria['nash']).toEqual([]);
  expect(report.explain?.stable).toBe(true);
});

test('what needs listed states says so', () => {
  const read = readModelBySize(large, 262_144);
  if (!read.ok || read.value.kind !== 'unlisted') throw new Error('not read');
  const refused = readUnlistedRequest(read.value.model, {
    all: true,
    coalitions: true,
    inverse: 'N'.repeat(60),
    statusQuo: `Y${'N'.repeat(58)}Y`,
    goal: 'Y-',
    explain: `D1:${'N'.repeat(60)}:sim`,
  });
  if (refused.ok) throw new Error('it was not refused');
  expect(refused.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'too-many-states all',
    'too-many-states coalitions',
    'too-many-states inverse',
    'unknown-state statusQuo',
    'pattern-length goal',
    'inapplicable-concept explain',
  ]);
});

test('states are listed up to more where the question needs it', () => {
  expect(listedStatesFor({})).toBe(262_144);
  expect(listedStatesFor({ concepts: ['seq'], goal: 'Y', explain: 'x', statusQuo: true })).toBe(262_144);
  for (const question of [
    { all: true },
    { concepts: ['sim'] },
    { horizon: 2 },
    { inverse: 'Y' },
    { coalitions: true },
  ])
    expect(listedStatesFor(question)).toBe(4_194_304);
});

test('a file that says something of single states is listed', () => {
  const small = fileOf(3);
  for (const more of [
    { coalesce: ['NNNNNNN'] },
    { misperceived: { Owner: ['Y------'] } },
    { strong: { Owner: [1] } },
  ]) {
    const read = readModelBySize({ ...small, ...more }, 0);
    expect(read.ok && read.value.kind).toBe('listed');
  }
});

test('the issues of a large model come all at once', () => {
  const read = readModelBySize(
    {
      ...large,
      infeasible: [...large.infeasible, 'Y'],
      statusQuo: 'Y',
      coalitions: [['D0', 'nobody']],
      preferences: { D0: { priorities: ['d0o9', 'and'] }, D13: {} },
    },
    262_144,
  );
  expect(
    read.ok ? [] : read.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path),
  ).toEqual([
    'infeasible[1]',
    'preferences.D13',
    'preferences.D0.priorities[0]',
    'preferences.D0.priorities[1]',
    'coalitions[0].nobody',
  ]);
});

function unlistedOf(file: unknown) {
  const read = readModelBySize(file, 0);
  if (!read.ok || read.value.kind !== 'unlisted') throw new Error('the file was not read');
  const { model } = read.value;
  const requestOf = (question: AnalysisQuestion) => {
    const request = readUnlistedRequest(model, question);
    if (!request.ok) throw new Error('the question was not read');
    return request.value;
  };
  return { model, requestOf };
}

test('what was solved once answers every question about those concepts as solving it anew does', () => {
  const { model, requestOf } = unlistedOf(fileOf(3));
  const solved = endOf(solveUnlisted(model, requestOf({ concepts: ids })));
  const questions: readonly AnalysisQuestion[] = [
    { concepts: ['gmr', 'nash'], statusQuo: true },
    { concepts: ['seq'], goal: 'Y------' },
    { concepts: ['smr'], explain: 'Owner:NNNNNNN:ssr' },
  ];
  for (const question of questions) {
    const request = requestOf(question);
    expect(endOf(reportUnlisted(model, request, solved))).toEqual(endOf(analyseUnlisted(model, request)));
  }
});

test('tells under which concepts everybody stays in any state; none where the state cannot occur', () => {
  const { model, requestOf } = unlistedOf(fileOf(1));
  const solved = endOf(solveUnlisted(model, requestOf({ concepts: ids })));
  const request = requestOf({ concepts: ids, statusQuo: 'NYNNNNN' });
  const told = stableUnderAt(model, solved, 'NYNNNNN');
  const { statusQuo } = endOf(reportUnlisted(model, request, solved));
  expect(told).toEqual({ ok: true, value: statusQuo?.stableUnder, warnings: [] });
  expect(stableUnderAt(model, solved, 'NN')).toMatchObject({
    ok: false,
    issues: [{ code: 'unknown-state' }],
  });
});

test('more moves of one decision maker than are gone through end nothing but the list of them', () => {
  const own = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `${letter}${index}` }));
  const { model, requestOf } = unlistedOf({
    format: 1,
    name: 'one owns nearly everything',
    decisionMakers: [
      { name: 'A', options: own('a', 21) },
      { name: 'B', options: own('b', 9) },
    ],
    statusQuo: 'N'.repeat(30),
    preferences: { A: { priorities: ['a0 if b0'] }, B: { priorities: ['b0'] } },
  });
  const question = {
    concepts: ['nash'],
    statusQuo: true,
    goal: `N${'-'.repeat(20)}Y${'-'.repeat(8)}`,
  } as const;
  const { statusQuo, goal, counts } = endOf(analyseUnlisted(model, requestOf(question)));
  expect(statusQuo).toMatchObject({ waysOut: null, byImprovements: null });
  expect(goal).toMatchObject({ counts: { states: 2 ** 28, equilibrium: { nash: 0 } }, states: [] });
  expect(counts['nash']?.['B']).toBe(2 ** 29);
});
