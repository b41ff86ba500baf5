import { describe, expect, test } from 'vitest';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import { changeCost, changeableStances } from './stance-change.ts';

describe('what a change of stance costs', () => {
  test.each([
    ['opposes', 'open', 1],
    ['open', 'favours', 1],
    ['opposes', 'favours', 2],
    ['favours', 'commits', 1],
    ['commits', 'favours', 2],
    ['rules-out', 'opposes', 2],
    ['opposes', 'rules-out', 1],
    ['rules-out', 'commits', 5],
    ['unknown', 'open', 1],
    ['unknown', 'opposes', 2],
    ['unknown', 'favours', 2],
    ['favours', 'favours', 0],
  ] as const)('%s to %s: %i', (from, to, cost) => {
    expect(changeCost(from, to)).toBe(cost);
  });

  test.each([
    // Open, if: a red line of the first tier, so that leaving it counts 2 and coming to it 1.
    ['open', 'favours', 2],
    ['open', 'commits', 3],
    ['open', 'opposes', 2],
    ['opposes', 'open', 1],
    ['opposes', 'favours', 2],
    ['rules-out', 'open', 3],
  ] as const)('under a guard, %s to %s: %i', (from, to, cost) => {
    expect(changeCost(from, to, true)).toBe(cost);
  });
});

describe('what a party can change', () => {
  const negotiation = negotiationWith({
    positions: [{ party: 'Lowland', option: 'dam', stance: 'open', onlyIf: 'release' }],
  });
  const stances = changeableStances(negotiation, 1, negotiation.positions);

  test('its positions, and what is unknown of it', () => {
    expect(stances.map(({ option, position }) => [option, position?.id])).toEqual([
      [0, 'p1'],
      [1, undefined],
      [2, undefined],
    ]);
  });

  test('a condition can be dropped for 2, and must be for a stance against', () => {
    const names = { party: 'Lowland', option: 'dam', position: 'p1' };
    expect(stances[0]!.alternatives.map(({ cost, says }) => ({ cost, says }))).toEqual([
      { cost: 1, says: [{ ...names, from: 'open', to: 'favours' }] },
      { cost: 2, says: [{ ...names, drop: 'onlyIf', condition: 'release' }] },
      {
        cost: 3,
        says: [
          { ...names, from: 'open', to: 'opposes' },
          { ...names, drop: 'onlyIf', condition: 'release' },
        ],
      },
      {
        cost: 3,
        says: [
          { ...names, from: 'open', to: 'favours' },
          { ...names, drop: 'onlyIf', condition: 'release' },
        ],
      },
      {
        cost: 4,
        says: [
          { ...names, from: 'open', to: 'rules-out' },
          { ...names, drop: 'onlyIf', condition: 'release' },
        ],
      },
    ]);
  });

  test('it commits to its own options alone', () => {
    const stancesOf = (index: number) => stances[index]!.alternatives.map(({ position }) => position.stance);
    expect(stancesOf(1)).not.toContain('commits');
    expect(stancesOf(2)).toContain('commits');
  });
});
