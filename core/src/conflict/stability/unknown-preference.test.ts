import { expect, test } from 'vitest';
import { graphOfMoves } from '../conflict-graph.ts';
import { type Relation, converseOf, preferenceOfRanks, preferenceOfRelation } from '../preference.ts';
import { unknownPreferenceConcepts } from './unknown-preference.ts';

/** From 0 the first can go to 1, from where the second can go to 2; how 1 and 2 stand to 0 is given. */
function stableUnder(id: string, one: Relation, two: Relation): boolean {
  const first = preferenceOfRelation([
    ['=', converseOf(one), converseOf(two)],
    [one, '=', '?'],
    [two, '?', '='],
  ]);
  const graph = graphOfMoves(3, [
    [[1], [], []],
    [[], [2], []],
  ]);
  const concept = unknownPreferenceConcepts.find((each) => each.id === id)!;
  const preferences = [first, preferenceOfRanks([0, 0, 1])];
  return concept.judge({ graph, preferences }, { decisionMaker: 0, state: 0 }).stable;
}

test.each([
  // An unknown improvement, answered by a worse state.
  ['nash', '?', '<', 'bd'],
  ['gmr', '?', '<', 'abcd'],
  ['seq', '?', '<', 'abcd'],
  // An unknown improvement, answered by an unknown state.
  ['gmr', '?', '?', 'bcd'],
  ['smr', '?', '?', 'bcd'],
  // A known improvement, answered by an unknown state.
  ['gmr', '>', '?', 'cd'],
  ['seq', '>>', '?', 'cd'],
  // Answered by an equal one, and by a better one.
  ['smr', '>', '=', 'abcd'],
  ['gmr', '>', '>', ''],
] as const)('%s, moving to %s and answered by %s: stable for %s', (kind, one, two, expected) => {
  const letters = ['a', 'b', 'c', 'd'].filter((letter) => stableUnder(`${kind}-${letter}`, one, two));
  expect(letters.join('')).toBe(expected);
});

test('a state to which the others lead back is no sanction of itself', () => {
  const graph = graphOfMoves(2, [
    [[1], []],
    [[], [0]],
  ]);
  const preferences = [preferenceOfRanks([0, 1]), preferenceOfRanks([1, 0])];
  for (const concept of unknownPreferenceConcepts)
    expect(concept.judge({ graph, preferences }, { decisionMaker: 0, state: 0 }).stable).toBe(false);
});

test('opponents also take steps of which it is unknown whether they gain', () => {
  const graph = graphOfMoves(3, [
    [[1], [], []],
    [[], [2], []],
  ]);
  const unknown = preferenceOfRelation([
    ['=', '?', '?'],
    ['?', '=', '?'],
    ['?', '?', '='],
  ]);
  const preferences = [preferenceOfRanks([1, 2, 0]), unknown];
  const stable = unknownPreferenceConcepts.filter(
    (concept) => concept.judge({ graph, preferences }, { decisionMaker: 0, state: 0 }).stable,
  );
  expect(stable.map(({ id }) => id).filter((id) => id.startsWith('seq'))).toEqual([
    'seq-a',
    'seq-b',
    'seq-c',
    'seq-d',
  ]);
});
