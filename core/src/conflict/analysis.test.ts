import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomModel } from '../../test/conflict-arbitrary.ts';
import { readShape } from '../base/shape.ts';
import { analyseConflict } from './analysis.ts';
import { type AnalysisReport, analysisReport } from './analysis-report.ts';
import { type AnalysisQuestion, readAnalysisRequest } from './analysis-request.ts';
import { type ConflictModel, readConflictModel } from './conflict-model.ts';

const dilemma = {
  format: 1,
  name: 'Two powers',
  decisionMakers: [
    { name: 'East', options: [{ name: 'disarm-east' }] },
    { name: 'West', options: [{ name: 'disarm-west' }] },
  ],
  preferences: {
    East: { priorities: ['disarm-west', 'not disarm-east'] },
    West: { priorities: ['disarm-east', 'not disarm-west'] },
  },
  statusQuo: 'NN',
};

function modelOf(input: unknown): ConflictModel {
  const outcome = readConflictModel(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function analyse(input: unknown, question: AnalysisQuestion = {}): AnalysisReport {
  const model = modelOf(input);
  const request = readAnalysisRequest(model, question);
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const run = analyseConflict(model, request.value);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function codesOf(question: AnalysisQuestion, input: unknown = dilemma): readonly string[] {
  const outcome = readAnalysisRequest(modelOf(input), question);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('the report', () => {
  const report = analyse(dilemma);

  test('lists states, stability, equilibria and counts', () => {
    expect(report.states).toEqual(['NN', 'YN', 'NY', 'YY']);
    expect(report.stability?.nash).toEqual({ East: [0, 2], West: [0, 1] });
    expect(report.equilibria.seq).toEqual([0, 3]);
    expect(report.counts.nash).toEqual({ East: 2, West: 2, equilibria: 1 });
    expect(report.seqOrSim?.equilibria).toEqual([0, 3]);
    expect(report.concepts).toEqual(['nash', 'gmr', 'smr', 'seq', 'ssr', 'sim']);
  });

  test('tells weak from strong stability, where strength of preference is given', () => {
    expect(report.weak).toBeUndefined();
    // East ranks NY, YY, NN, YN. At YY it is held by NN, across the gap or on this side of it.
    const across = analyse({ ...dilemma, strong: { East: [2] } });
    expect(across.stability?.['sgmr']?.['East']).toEqual([0, 2, 3]);
    expect(across.weak?.['gmr']?.['East']).toEqual([]);
    const near = analyse({ ...dilemma, strong: { East: [1] } });
    expect(near.stability?.['sgmr']?.['East']).toEqual([0, 2]);
    expect(near.weak).toEqual({
      gmr: { East: [3], West: [3] },
      smr: { East: [3], West: [3] },
      seq: { East: [3], West: [3] },
    });
  });

  test('is the same again, with the digest of the model', () => {
    expect(JSON.stringify(analyse(dilemma))).toBe(JSON.stringify(report));
    expect(report.digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(analyse({ ...dilemma, statusQuo: 'YY' }).digest).not.toBe(report.digest);
  });

  test('has the shape it says, whatever the model and the question', () => {
    fc.assert(
      fc.property(randomModel, fc.boolean(), (file, isShort) => {
        const outcome = readConflictModel(file);
        if (!outcome.ok) return;
        const state = outcome.value.states.labelOf(0);
        const [name] = outcome.value.decisionMakers.map((decisionMaker) => decisionMaker.name);
        const full = { statusQuo: state, inverse: state, goal: state, explain: `${name}:${state}:ssr` };
        const shown = readShape(analysisReport, analyse(file, isShort ? {} : full));
        expect(shown.ok ? shown.warnings : shown.issues).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('each question adds a field', () => {
  test('horizon', () => {
    const report = analyse(dilemma, { horizon: 2 });
    expect(report.horizon).toBe(2);
    expect(report.stability?.['l(2)']).toEqual({ East: [0, 2, 3], West: [0, 1, 3] });
  });

  test('concepts', () => {
    const report = analyse(dilemma, { concepts: ['seq', 'l(1)'] });
    expect(Object.keys(report.stability ?? {})).toEqual(['seq', 'l(1)']);
    expect(report.seqOrSim).toBeUndefined();
  });

  test('status quo, from the model or from the question', () => {
    const { statusQuo } = analyse(dilemma, { statusQuo: true });
    expect(statusQuo?.state).toBe('NN');
    expect(statusQuo?.byImprovements).toEqual([]);
    expect(statusQuo?.byMoves.map(({ to }) => to)).toEqual(['YN', 'NY', 'YY', 'NN']);
    const after = analyse(dilemma, { statusQuo: 'YY' }).statusQuo;
    expect(after?.byImprovements).toContainEqual({
      to: 'NN',
      path: [
        { decisionMaker: 'East', to: 'NY' },
        { decisionMaker: 'West', to: 'NN' },
      ],
    });
    expect(after?.waysOut).toEqual([
      { decisionMaker: 'East', to: 'NY', improvement: true },
      { decisionMaker: 'West', to: 'YN', improvement: true },
    ]);
  });

  test('coalitions, where the model names them', () => {
    expect(analyse(dilemma).coalitions).toBeUndefined();
    const { coalitions } = analyse({ ...dilemma, coalitions: [['East', 'West']] }, { coalitions: true });
    expect(coalitions?.decisionMakers).toEqual(['East, West']);
    expect(coalitions?.equilibria.nash).toEqual([1, 2, 3]);
    const { statusQuo } = analyse({ ...dilemma, coalitions: [['East', 'West']] }, { statusQuo: true });
    expect(statusQuo?.byImprovements).toEqual([]);
    expect(statusQuo?.byCoalitions).toEqual([
      { to: 'YY', path: [{ decisionMaker: 'East, West', to: 'YY' }] },
    ]);
  });

  test('goal: which states hold, what leads there, who undoes them', () => {
    const { goal } = analyse(dilemma, { goal: '-Y', concepts: ['nash', 'seq'] });
    expect(goal).toEqual({
      pattern: '-Y',
      start: 'NN',
      counts: { states: 2, equilibrium: { nash: 0, seq: 1 } },
      states: [
        {
          state: 'NY',
          equilibrium: [],
          byImprovements: null,
          byMoves: [{ decisionMaker: 'West', to: 'NY' }],
          undoneBy: [{ decisionMaker: 'West', to: 'NN', leavesGoal: true, unstableUnder: ['nash', 'seq'] }],
        },
        {
          state: 'YY',
          equilibrium: ['seq'],
          byImprovements: null,
          byMoves: [
            { decisionMaker: 'East', to: 'YN' },
            { decisionMaker: 'West', to: 'YY' },
          ],
          undoneBy: [
            { decisionMaker: 'East', to: 'NY', leavesGoal: false, unstableUnder: ['nash'] },
            { decisionMaker: 'West', to: 'YN', leavesGoal: true, unstableUnder: ['nash'] },
          ],
        },
      ],
    });
    const { goal: started } = analyse(dilemma, { goal: 'NN', statusQuo: 'YN' });
    expect(started?.states[0]?.byImprovements).toEqual([{ decisionMaker: 'East', to: 'NN' }]);
    expect(analyse(dilemma, { goal: 'N-' }).goal?.states[0]).toMatchObject({
      byImprovements: [],
      byMoves: [],
    });
  });

  test('goal, among coalesced states and listed ones', () => {
    const coalesced = { ...dilemma, coalesce: ['Y-'], preferences: {} };
    expect(analyse(coalesced, { goal: '-Y' }).goal?.states.map(({ state }) => state)).toEqual(['NY', 'Y-']);
    const listed = {
      format: 1,
      name: 'listed',
      decisionMakers: [{ name: 'A' }],
      states: ['x', 'y'],
      moves: { A: [['x', 'y']] },
      preferences: { A: { ranking: ['y', 'x'] } },
    };
    expect(analyse(listed, { goal: 'x' }).goal?.states).toMatchObject([
      { state: 'x', byMoves: null, undoneBy: [{ to: 'y' }] },
    ]);
    expect(codesOf({ goal: 'z' }, listed)).toEqual(['unknown-state goal']);
  });

  test('inverse', () => {
    const { inverse } = analyse(dilemma, { inverse: 'YY' });
    const east = inverse?.decisionMakers[0];
    expect(east?.conditions.seq).toEqual([{ to: 'NY', alternatives: [['NY'], ['NN']] }]);
    expect(east?.leastChange).toMatchObject({
      nash: { noLongerBetter: ['NY'], pairs: 1 },
      seq: { noLongerBetter: [], pairs: 0 },
    });
    expect(inverse?.together).toEqual({ nash: true, gmr: true, smr: true, seq: true, ssr: true });
    expect(east?.orders?.count).toBe(24);
    // West is held by NN above YN for East: 12 orders; less the 5 of these in which NY and NN are both above YY.
    expect(east?.orders?.equilibrium).toMatchObject({ nash: 0, seq: 7 });
    const bySequential = east?.orders?.found.filter(({ concepts }) => concepts.includes('seq')) ?? [];
    expect(bySequential).toHaveLength(7);
    for (const { order } of bySequential) expect(order.indexOf('NN')).toBeLessThan(order.indexOf('YN'));
  });

  test('explain, of a coalition', () => {
    const joined = { ...dilemma, coalitions: [['East', 'West']] };
    const { explain } = analyse(joined, { explain: 'East, West:NN:nash' });
    expect(explain?.sentences.map(({ sentence }) => sentence)).toEqual([
      'NN is not stable for East, West (nash).',
      'It can move to YY, which is better for it.',
    ]);
    expect(analyse(joined, { explain: 'East:NN:nash' }).explain?.stable).toBe(true);
  });

  test('explain, in another language', () => {
    const { explain } = analyse(dilemma, { explain: 'East:YY:nash', language: 'ar' });
    expect(explain?.sentences.map(({ sentence }) => sentence)).toEqual([
      'الحالة \u2068YY\u2069 غير مستقرة بالنسبة إلى \u2068East\u2069 (\u2068nash\u2069).',
      'الانتقال إلى \u2068NY\u2069 متاح، وهي حالة أفضل.',
    ]);
  });

  test('explain, in English, from the reason', () => {
    const sentences = (explain: string) =>
      analyse(dilemma, { explain }).explain?.sentences.map((each) => each.sentence);
    expect(sentences('East:NN:nash')).toEqual([
      'NN is stable for East (nash): it can move to nothing that it prefers.',
    ]);
    expect(sentences('East:YY:nash')).toEqual([
      'YY is not stable for East (nash).',
      'It can move to NY, which is better for it.',
    ]);
    expect(sentences('East:YY:seq')).toEqual([
      'YY is stable for East (seq): every improvement is deterred.',
      'Its improvement to NY is deterred: West moves to NN, and NN is not better for it than YY.',
    ]);
    expect(sentences('East:YN:smr')).toEqual([
      'YN is not stable for East (smr).',
      'Nothing deters its improvement to NN.',
    ]);
    expect(sentences('East:YN:l(2)')).toEqual([
      'YN is not stable for East (l(2)): looking ahead, it foresees that East moves to NN, and prefers where that ends.',
    ]);
  });
});

describe('a question that the model cannot answer', () => {
  test.each([
    [{ concepts: ['sec'] }, 'unknown-concept concepts'],
    [{ horizon: 0 }, 'unknown-concept concepts'],
    [{ horizon: 65 }, 'unknown-concept concepts'],
    [{ inverse: 'NX' }, 'unknown-state inverse'],
    [{ goal: '-' }, 'pattern-length goal'],
    [{ goal: '-X' }, 'pattern-letter goal'],
    [{ statusQuo: 'N' }, 'unknown-state statusQuo'],
    [{ coalitions: true }, 'missing coalitions'],
    [{ explain: 'Eest:NN:nash' }, 'unknown-decision-maker explain.Eest'],
    [{ explain: 'East:NNN:nash' }, 'unknown-state explain'],
    [{ explain: 'East:NN:nesh' }, 'unknown-concept explain'],
    [{ explain: 'East' }, 'malformed explain'],
    [{ explain: 'East:NN' }, 'malformed explain'],
  ])('%j', (question, expected) => {
    expect(codesOf(question)).toContain(expected);
  });

  test('a status quo that is not there, a concept that does not apply', () => {
    const { statusQuo: _, ...without } = dilemma;
    expect(codesOf({ statusQuo: true }, without)).toEqual(['missing statusQuo']);
    const listed = {
      format: 1,
      name: 'listed',
      decisionMakers: [{ name: 'A' }],
      states: ['x', 'y'],
      moves: { A: [['x', 'y']] },
    };
    expect(codesOf({ explain: 'A:x:sim' }, listed)).toEqual(['inapplicable-concept explain']);
    expect(analyse(listed).inapplicable.map(({ concept }) => concept)).toEqual(['sim']);
    expect(Object.keys(analyse(listed).equilibria)).not.toContain('sim');
  });
});
