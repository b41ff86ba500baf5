import { expect, test } from 'vitest';
import { joinCoalitions } from './coalition.ts';
import { movesFrom } from './conflict-graph.ts';
import { type ConflictModel, readConflictModel } from './conflict-model.ts';
import type { Relation } from './preference.ts';
import { unknownConcepts } from './stability/index.ts';

function modelOf(change: object): ConflictModel {
  const outcome = readConflictModel({
    format: 1,
    name: 'three',
    decisionMakers: [
      { name: 'A', options: [{ name: 'a' }] },
      { name: 'B', options: [{ name: 'b' }] },
      { name: 'C', options: [{ name: 'c' }] },
    ],
    preferences: { A: { priorities: ['a'] }, B: { priorities: ['not a', 'b'] }, C: { priorities: ['c'] } },
    ...change,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

test('a coalition stands in the place of its first member and moves with all its options at once', () => {
  const joined = joinCoalitions(modelOf({ coalitions: [['C', 'A']] }));
  expect(joined.decisionMakers.map(({ name }) => name)).toEqual(['A, C', 'B']);
  expect(joined.decisionMakers[0]?.options).toEqual([0, 2]);
  expect(movesFrom(joined.graph, 0, 0)).toEqual([1, 4, 5]);
  expect(movesFrom(joined.graph, 1, 0)).toEqual([2]);
});

test('it gains only where all its members gain', () => {
  const { preferences } = joinCoalitions(modelOf({ coalitions: [['A', 'B']] }));
  const joint = preferences[0]!;
  expect(joint.compare(1, 0)).toBe('=');
  expect(joint.compare(2, 0)).toBe('=');
  expect(joint.compare(4, 0)).toBe('=');
  const { preferences: both } = joinCoalitions(modelOf({ coalitions: [['A', 'C']] }));
  expect(both[0]?.compare(5, 0)).toBe('>');
  expect(both[0]?.compare(0, 5)).toBe('<');
  expect(both[0]?.compare(1, 0)).toBe('=');
});

test.each<readonly [Relation, Relation, Relation]>([
  ['>', '?', '?'],
  ['?', '?', '?'],
  ['>', '<', '='],
  ['>', '=', '='],
  ['<', '?', '='],
  ['=', '?', '='],
  ['>>', '>', '>'],
  ['<<', '<', '<'],
  ['<<', '<<', '<<'],
])('where one member says %s and the other %s, it says %s', (one, other, joint) => {
  const model = modelOf({
    decisionMakers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    states: ['x', 'y'],
    moves: {},
    preferences: {
      A: { relation: { y: { x: one } } },
      B: { relation: { y: { x: other } } },
    },
    coalitions: [['A', 'B']],
  });
  expect(joinCoalitions(model).preferences[0]?.compare(1, 0)).toBe(joint);
});

test('it does not leave for what one of its members is known to lose by', () => {
  const model = modelOf({
    decisionMakers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    states: ['x', 'y', 'z'],
    moves: { A: [['x', 'y']], B: [['x', 'z']] },
    preferences: {
      A: { relation: { x: { y: '<', z: '?' } } },
      B: { relation: { x: { y: '>', z: '<' } } },
    },
    coalitions: [['A', 'B']],
  });
  const leaving = unknownConcepts.find(({ id }) => id === 'nash-a')!;
  const verdict = leaving.judge(joinCoalitions(model), { decisionMaker: 0, state: 0 });
  expect(verdict).toMatchObject({ stable: false, improvements: [{ to: 2 }] });
});

test('of listed moves it makes every legal sequence', () => {
  const model = modelOf({
    decisionMakers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    states: ['x', 'y', 'z', 'end'],
    moves: { A: [['x', 'y']], B: [['y', 'z']], C: [['z', 'end']] },
    preferences: {},
    coalitions: [['A', 'B']],
  });
  const joined = joinCoalitions(model);
  expect(movesFrom(joined.graph, 0, 0)).toEqual([1, 2]);
  expect(movesFrom(joined.graph, 1, 2)).toEqual([3]);
});

test('of coalesced states it makes the moves that its options give', () => {
  const model = modelOf({ coalesce: ['YY-'], coalitions: [['A', 'B']], preferences: {} });
  const joined = joinCoalitions(model);
  const coalesced = model.states.find('YYN')!;
  expect(movesFrom(model.graph, 0, 0)).not.toContain(coalesced);
  expect(movesFrom(joined.graph, 0, 0)).toContain(coalesced);
});

test('where its members rank alike, it has their ranking', () => {
  const ranksOf = (b: string) =>
    joinCoalitions(
      modelOf({
        coalitions: [['A', 'B']],
        preferences: { A: { priorities: ['c', 'a'] }, B: { priorities: ['c', b] } },
      }),
    ).preferences[0]?.ranks;
  expect(ranksOf('a')).toEqual(Int32Array.of(0, 1, 0, 1, 2, 3, 2, 3));
  expect(ranksOf('b')).toBeUndefined();
});
