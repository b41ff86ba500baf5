import { expect, test } from 'vitest';
import type { ModelSummary } from './analysis-view.ts';
import { letterGroups, letterLines } from './letter-groups.ts';

const owners = [0, 1, 1, 1, 2];
const model: ModelSummary = {
  name: '',
  decisionMakers: ['A', 'B', 'C'],
  options: owners.map((decisionMaker, option) => ({
    name: `o${option}`,
    label: `o${option}`,
    decisionMaker,
    change: 'both',
  })),
  kind: 'listed',
  stateCount: 12,
  slowConcepts: [],
  statusQuo: null,
  coalitions: [],
  isStrong: false,
  isPartlyUnknown: false,
  areStatesChoices: true,
};

test('letters stand together by whose they are', () => {
  expect(letterGroups(model, 'NYNNY')).toEqual(['N', 'YNN', 'Y']);
  expect(letterGroups({ ...model, areStatesChoices: false }, 'War goes on')).toEqual(['War goes on']);
});

test('long states take several lines, and no letter is lost', () => {
  expect(letterLines(model, 'NYNNY', 16)).toEqual(['N YNN Y']);
  expect(letterLines(model, 'NYNNY', 5)).toEqual(['N YNN', 'Y']);
  expect(letterLines(model, 'NYNNY', 2)).toEqual(['N', 'YN', 'N', 'Y']);
});
