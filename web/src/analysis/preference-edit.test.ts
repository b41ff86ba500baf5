import type { ModelFile } from '@entente/core/conflict';
import { expect, test } from 'vitest';
import { moved, readWhatIf, tiedWithAbove, untied, whatIfText, withPreferences } from './preference-edit.ts';

const file: ModelFile = {
  format: 1,
  name: '',
  decisionMakers: [{ name: 'A', options: [{ name: 'arm' }] }, { name: 'B' }],
  preferences: { A: { statements: ['not arm'] } },
};

test('what is as the model has it is no change', () => {
  expect(whatIfText(file, { A: { priorities: ['not arm'] } })).toBeUndefined();
  expect(whatIfText(file, { B: { priorities: [] } })).toBeUndefined();
  const text = whatIfText(file, { A: { priorities: ['arm'] }, B: { priorities: [] } });
  expect(readWhatIf(text)).toEqual({ A: { priorities: ['arm'] } });
});

test('the changed preference takes the place of the own one whole', () => {
  const changed = withPreferences(file, { A: { priorities: ['arm'] } });
  expect(changed.preferences).toEqual({ A: { priorities: ['arm'] } });
  expect(file.preferences).toEqual({ A: { statements: ['not arm'] } });
});

test('an address that says nothing sensible changes nothing', () => {
  for (const text of [undefined, '', '~{', '~7', '~null', '~[]']) expect(readWhatIf(text)).toEqual({});
});

test('a member goes up and down, and not over the edge', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

test('states are tied and untied, and none is lost', () => {
  expect(tiedWithAbove([['Y'], 'N', 'M'], 1)).toEqual([['Y', 'N'], 'M']);
  expect(tiedWithAbove([['Y'], 'N'], 0)).toEqual([['Y'], 'N']);
  expect(untied([['Y', 'N', 'M']], 0, 'N')).toEqual([['N'], ['Y', 'M']]);
  expect(untied([['Y'], 'N'], 0, 'Y')).toEqual([['Y'], 'N']);
});
