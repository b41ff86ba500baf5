import { describe, expect, test } from 'vitest';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import { changesBetween } from './changes-between.ts';

const negotiation = negotiationWith({
  positions: [
    { id: 'old', party: 'Lowland', option: 'dam', stance: 'opposes', date: '2030-01-01' },
    { id: 'new', party: 'Lowland', option: 'dam', stance: 'open', onlyIf: 'release', date: '2030-02-01' },
    { id: 'same', party: 'Upland', option: 'dam', stance: 'favours', date: '2030-01-01' },
    { id: 'again', party: 'Upland', option: 'dam', stance: 'favours', date: '2030-02-15' },
    { id: 'late', party: 'Upland', option: 'pay', stance: 'favours', date: '2030-06-01' },
  ],
});

describe('what changed between two days', () => {
  test('which positions came into force, which left, and whose stance is another', () => {
    expect(changesBetween(negotiation, '2030-01-31', '2030-03-01')).toEqual({
      since: '2030-01-31',
      asOf: '2030-03-01',
      cameIntoForce: [
        { id: 'new', party: 'Lowland', option: 'dam', stance: 'open', date: '2030-02-01' },
        { id: 'again', party: 'Upland', option: 'dam', stance: 'favours', date: '2030-02-15' },
      ],
      leftForce: [
        { id: 'old', party: 'Lowland', option: 'dam', stance: 'opposes', date: '2030-01-01' },
        { id: 'same', party: 'Upland', option: 'dam', stance: 'favours', date: '2030-01-01' },
      ],
      stances: [{ party: 'Lowland', option: 'dam', from: ['opposes'], to: ['open'] }],
    });
  });

  test('a first position comes from nothing', () => {
    expect(changesBetween(negotiation, '2030-05-31', '2030-06-01').stances).toEqual([
      { party: 'Upland', option: 'pay', from: [], to: ['favours'] },
    ]);
  });

  test('nothing, where nothing was said', () => {
    const { cameIntoForce, leftForce, stances } = changesBetween(negotiation, '2030-03-01', '2030-05-31');
    expect([cameIntoForce, leftForce, stances]).toEqual([[], [], []]);
  });
});
