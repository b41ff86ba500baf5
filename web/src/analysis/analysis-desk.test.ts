import { readFile } from 'node:fs/promises';
import type { Outcome } from '@entente/core/base/issue';
import { expect, test } from 'vitest';
import { AnalysisDesk, type DeskQuestion } from './analysis-desk.ts';

const caseText = (name: string) =>
  readFile(new URL(`../../../cases/${name}/model.json`, import.meta.url), 'utf8');

async function deskWith(name: string): Promise<AnalysisDesk> {
  const desk = new AnalysisDesk();
  const opened = desk.openText(`${name}.json`, await caseText(name));
  expect(opened.ok).toBe(true);
  return desk;
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function reportOf(desk: AnalysisDesk, asked: DeskQuestion) {
  const steps = desk.ask(asked);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return valueOf(step.value);
}

test('a model is summed up, asked, and its moves are told', async () => {
  const desk = new AnalysisDesk();
  const model = valueOf(desk.openText('prisoners.json', await caseText('prisoners')));
  expect(model).toMatchObject({ stateCount: 4, areStatesChoices: true });
  const report = reportOf(desk, { question: { concepts: ['nash'] } });
  expect(report.states).toHaveLength(4);
  const moves = desk.moves([report.states![0]!, 'no state']);
  expect(moves.map(({ decisionMaker }) => decisionMaker).toSorted((a, b) => a - b)).toEqual([0, 1]);
});

test('faults are told with their line, and the model before stays', async () => {
  const desk = await deskWith('prisoners');
  const refused = desk.openText(
    'bad.yaml',
    'format: 1\nname: x\ndecisionMakers:\n  - name: A\n    options: [{ name: a }]\npreferences:\n  A: { priorities: [b] }\n',
  );
  expect(refused).toMatchObject({ ok: false, issues: [{ code: 'unknown-option', place: { line: 7 } }] });
  expect(reportOf(desk, { question: {} }).stateCount).toBe(4);
});

test('coalitions are tried without being part of the model', async () => {
  const desk = await deskWith('elmira');
  const plain = reportOf(desk, { question: { concepts: ['nash'] } });
  expect(plain.coalitions).toBeUndefined();
  const [first, second] = plain.decisionMakers;
  const joined = reportOf(desk, { question: { concepts: ['nash'] }, coalitions: [[first!, second!]] });
  expect(joined.coalitions?.decisionMakers).toHaveLength(2);
});

test('gives a .gmcr file that reads back', async () => {
  const desk = await deskWith('elmira');
  const text = valueOf(desk.gmcr());
  const again = new AnalysisDesk();
  expect(valueOf(again.openText('elmira.gmcr', text)).stateCount).toBe(12);
});

test('gives its own kind of file, whatever the model was read from', async () => {
  const desk = await deskWith('elmira');
  const fromGmcr = new AnalysisDesk();
  valueOf(fromGmcr.openText('elmira.gmcr', valueOf(desk.gmcr())));
  const again = new AnalysisDesk();
  expect(valueOf(again.open(fromGmcr.file())).stateCount).toBe(12);
  const question = { question: { concepts: ['seq'] } };
  expect(reportOf(again, question).equilibria).toEqual(reportOf(desk, question).equilibria);
});

test('says whether there is strength of preference to ask about', async () => {
  const desk = new AnalysisDesk();
  expect(valueOf(desk.openText('a.json', await caseText('elmira-strength')))).toMatchObject({
    isStrong: true,
    isPartlyUnknown: false,
  });
  expect(valueOf(desk.openText('b.json', await caseText('elmira')))).toMatchObject({ isStrong: false });
});

test('tells what everybody prefers, level by level from the best', async () => {
  const desk = await deskWith('elmira');
  const report = reportOf(desk, { question: { concepts: ['nash'] } });
  const [moe] = desk.levels();
  const levelOf = (label: string) => moe?.[report.states!.indexOf(label)];
  expect(['NNYNY', 'NNYNN', 'NNNYN', 'YNNYY'].map(levelOf)).toEqual([1, 2, 9, 9]);
});

/** Twenty options of two, who never agree about two of them: more states than are listed. */
const large = {
  format: 1,
  name: 'large',
  decisionMakers: ['Cat', 'Mouse'].map((name) => ({
    name,
    options: Array.from({ length: 10 }, (_, at) => ({ name: `${name[0]}${at}` })),
  })),
  statusQuo: 'N'.repeat(20),
  preferences: { Cat: { priorities: ['C0 iff M0'] }, Mouse: { priorities: ['not (C0 iff M0)'] } },
};

function endOf<Value>(steps: Generator<unknown, Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

test('a model with more states than are listed is opened by its options, counted and asked', () => {
  const desk = new AnalysisDesk();
  expect(valueOf(desk.open(large))).toMatchObject({
    kind: 'unlisted',
    stateCount: 2 ** 20,
    statusQuo: 'N'.repeat(20),
    slowConcepts: [],
  });
  const report = valueOf(endOf(desk.askUnlisted({ concepts: ['nash'] })));
  expect(report).toMatchObject({
    stateCount: 2 ** 20,
    counts: { nash: { Cat: 2 ** 19, Mouse: 2 ** 19, equilibria: 0 } },
  });
  expect(valueOf(endOf(desk.stableUnder('N'.repeat(20), ['nash'])))).toEqual({ Cat: ['nash'], Mouse: [] });
  expect(endOf(desk.stableUnder('N', ['nash']))).toMatchObject({ ok: false });
  expect(valueOf(new AnalysisDesk().open(desk.file())).kind).toBe('unlisted');
});

test('a concept is worked out once, whatever else is asked of it later', () => {
  const desk = new AnalysisDesk();
  valueOf(desk.open(large));
  const stepsOf = (question: DeskQuestion['question']) => [...desk.askUnlisted(question)].length;
  const first = stepsOf({ concepts: ['nash'] });
  expect(first).toBeGreaterThan(2);
  expect(stepsOf({ concepts: ['nash'] })).toBe(0);
  expect(valueOf(endOf(desk.askUnlisted({ concepts: ['gmr', 'nash'] }))).concepts).toEqual(['nash', 'gmr']);
  expect(stepsOf({ concepts: ['gmr'] })).toBe(0);
  expect(valueOf(endOf(desk.askUnlisted({ concepts: ['gmr'] }))).concepts).toEqual(['gmr']);
});
