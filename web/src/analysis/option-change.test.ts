import { expect, test } from 'vitest';
import type { ModelSummary } from './analysis-view.ts';
import { changeBetween } from './option-change.ts';

const model: ModelSummary = {
  name: '',
  decisionMakers: ['A'],
  options: ['leave', 'pay', 'arm'].map((name) => ({ name, label: name, decisionMaker: 0, change: 'both' })),
  kind: 'listed',
  stateCount: 8,
  slowConcepts: [],
  statusQuo: null,
  coalitions: [],
  isStrong: false,
  isPartlyUnknown: false,
  areStatesChoices: true,
};

test('what is taken and what is dropped', () => {
  expect(changeBetween(model, 'NYN', 'YNN')).toEqual({ taken: ['leave'], dropped: ['pay'] });
  expect(changeBetween(model, 'N-N', 'YYN')).toEqual({ taken: ['leave'], dropped: [] });
  expect(changeBetween({ ...model, areStatesChoices: false }, 'NNN', 'YYY').taken).toEqual([]);
});
