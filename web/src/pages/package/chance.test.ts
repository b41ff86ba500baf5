import type { PartyReason } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { chancesOf } from './chance.ts';

const reason = (party: number, share: number, more: Partial<PartyReason> = {}): PartyReason => ({
  party,
  share,
  isSilent: false,
  priorities: [],
  unknown: [],
  ...more,
});

test('each takes its part of what is left, the readiest first, and the silent are left out', () => {
  const chances = chancesOf([reason(0, 0.5), reason(1, 1), reason(2, 0.5), reason(3, 1, { isSilent: true })]);
  expect(chances.map(({ party, before, after, gives }) => [party, before, after, gives])).toEqual([
    [1, 1, 1, 'always'],
    [0, 1, 0.5, 'some'],
    [2, 0.5, 0.25, 'some'],
  ]);
});

test('a party that never accepts does so by a red line, or because it prefers its fallback', () => {
  const line = {
    tier: 1,
    says: 'not a',
    redLine: true,
    positions: [],
    inPackage: false,
    inFallback: true,
  } as const;
  expect(chancesOf([reason(0, 0, { priorities: [line] }), reason(1, 0)]).map(({ gives }) => gives)).toEqual([
    'red-line',
    'never',
  ]);
});
