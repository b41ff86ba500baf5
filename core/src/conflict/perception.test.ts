import { expect, test } from 'vitest';
import { movesFrom } from './conflict-graph.ts';
import { readConflictModel } from './conflict-model.ts';
import { perceivedSituation } from './perception.ts';
import { obstacleTo, stabilityOfModel } from './stability-analysis.ts';
import { solutionConcepts } from './stability/index.ts';
import { simultaneous } from './stability/simultaneous.ts';
import type { Verdict } from './stability/verdict.ts';

const outcome = readConflictModel({
  format: 1,
  name: 'blind',
  decisionMakers: [
    { name: 'A', options: [{ name: 'a' }] },
    { name: 'B', options: [{ name: 'b' }] },
  ],
  preferences: {
    A: { priorities: ['not b', 'a'] },
    B: { priorities: ['b iff a'] },
  },
  misperceived: { A: ['YY'] },
});
if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
const model = outcome.value;

test('only who misperceives a state is blind to the moves that end in it', () => {
  expect(movesFrom(perceivedSituation(model, 0).graph, 1, 1)).toEqual([]);
  expect(movesFrom(perceivedSituation(model, 0).graph, 0, 2)).toEqual([]);
  expect(movesFrom(perceivedSituation(model, 1).graph, 1, 1)).toEqual([3]);
});

test('so a sanction that it does not see does not deter it', () => {
  const stabilityUnder = (seen: typeof model) => {
    const run = stabilityOfModel(seen, solutionConcepts.slice(0, 5));
    let step = run.next();
    while (step.done !== true) step = run.next();
    return Array.from(step.value.get('seq')?.[0] ?? []);
  };
  // From NN the first would take a; the second would answer with b, which the first does not think possible.
  expect(stabilityUnder({ ...model, misperceived: [new Set(), new Set()] })).toEqual([1, 1, 0, 1]);
  expect(stabilityUnder(model)).toEqual([0, 1, 1, 1]);
});

test('moves at the same time end in no state that it does not see, and what else they end in still deters it', () => {
  const simultaneousAt = (misperceived: readonly string[], state: string) => {
    const read = readConflictModel({
      format: 1,
      name: 'three at once',
      decisionMakers: ['A', 'B', 'C'].map((name) => ({ name, options: [{ name: name.toLowerCase() }] })),
      preferences: {
        A: { ranking: [['YNN'], ['NNN'], ['NYN', 'NNY', 'NYY', 'YYN', 'YNY', 'YYY']] },
        B: { priorities: ['b'] },
        C: { priorities: ['c'] },
      },
      misperceived: { A: misperceived },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const at = read.value.states.find(state)!;
    expect(obstacleTo(read.value, simultaneous)).toBeUndefined();
    return simultaneous.judge(perceivedSituation(read.value, 0), { decisionMaker: 0, state: at });
  };
  const endOf = (verdict: Verdict) =>
    verdict.because === 'all-sanctioned' ? verdict.improvements[0]?.sanction.to : undefined;
  // A would take a. B takes b and C takes c at the same time, so that YYN, YNY or YYY come of it, by number 3, 5 and 7.
  expect(endOf(simultaneousAt([], 'NNN'))).toBe(5);
  expect(endOf(simultaneousAt(['YNY'], 'NNN'))).toBe(3);
  expect(endOf(simultaneousAt(['YNY', 'YYN'], 'NNN'))).toBe(7);
  expect(simultaneousAt(['YNY', 'YY-'], 'NNN').stable).toBe(false);
});
