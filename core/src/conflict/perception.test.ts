import { expect, test } from 'vitest';
import { movesFrom } from './conflict-graph.ts';
import { readConflictModel } from './conflict-model.ts';
import { perceivedSituation } from './perception.ts';
import { stabilityOfModel } from './stability-analysis.ts';
import { solutionConcepts } from './stability/index.ts';

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
