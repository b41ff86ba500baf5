import { describe, expect, test } from 'vitest';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import { shortfallsOf } from './means.ts';
import type { NegotiationFile } from './negotiation-file.ts';
import { negotiationOn } from './negotiation.ts';
import { readPackage } from './package.ts';

const water = { name: 'water', unit: 'million cubic metres' };

function shortfalls(changes: Partial<NegotiationFile>, letters = 'NYN', asOf = '2030-03-01') {
  const negotiation = negotiationOn(negotiationWith({ resources: [water], ...changes }), asOf);
  return shortfallsOf(negotiation.means, readPackage(letters, 3)!);
}

const release = { option: 'release', resource: 'water', amount: 10 };
const store = { party: 'Upland', resource: 'water', amount: 8 };

describe('shortfalls', () => {
  test('what an option requires against what is pledged', () => {
    expect(shortfalls({ requires: [release], pledges: [store] })).toEqual([
      { resource: 'water', from: '2030-03-01', required: 10, pledged: 8, complete: false },
    ]);
  });

  test('nothing is required by an option that is not taken', () => {
    expect(shortfalls({ requires: [release], pledges: [store] }, 'YNY')).toEqual([]);
  });

  test('pledges of several parties add up; just enough is enough', () => {
    const pledges = [store, { party: 'Lowland', resource: 'water', amount: 2 }];
    expect(shortfalls({ requires: [release], pledges })).toEqual([]);
  });

  test('options that are taken together add up', () => {
    const requires = [release, { option: 'dam', resource: 'water', amount: 1 }];
    const pledges = [{ ...store, amount: 10 }];
    expect(shortfalls({ requires, pledges })).toEqual([]);
    expect(shortfalls({ requires, pledges }, 'YYN')).toMatchObject([{ required: 11, pledged: 10 }]);
  });

  test('turns multiply what is required', () => {
    const pledges = [{ ...store, amount: 29 }];
    expect(shortfalls({ requires: [{ ...release, rotation: 3 }], pledges })).toMatchObject([
      { required: 30 },
    ]);
  });

  test('a pledge counts only where its condition holds', () => {
    const pledges = [{ ...store, amount: 10, if: 'pay' }];
    expect(shortfalls({ requires: [release], pledges }, 'NYY')).toEqual([]);
    expect(shortfalls({ requires: [release], pledges }, 'NYN')).toMatchObject([{ pledged: 0 }]);
  });

  test('from the day on which something begins, to the day before something changes', () => {
    const requires = [{ ...release, from: '2030-05-01' }];
    const pledges = [
      { ...store, amount: 10, until: '2030-06-30' },
      { ...store, amount: 4, from: '2030-08-01' },
    ];
    const period = { from: '2030-03-01', until: '2030-12-31' };
    expect(shortfalls({ requires, pledges, period })).toEqual([
      {
        resource: 'water',
        from: '2030-07-01',
        until: '2030-07-31',
        required: 10,
        pledged: 0,
        complete: false,
      },
      { resource: 'water', from: '2030-08-01', required: 10, pledged: 4, complete: false },
    ]);
  });

  test('both ends of a period belong to it', () => {
    const day = { from: '2030-05-01', until: '2030-05-01' };
    const requires = [{ ...release, ...day }];
    expect(shortfalls({ requires, pledges: [{ ...store, amount: 10, ...day }] })).toEqual([]);
    expect(shortfalls({ requires, pledges: [{ ...store, amount: 10, until: '2030-04-30' }] })).toMatchObject([
      { from: '2030-05-01', pledged: 0 },
    ]);
  });

  test('what is past on the day looked at is past', () => {
    const changes = {
      requires: [{ ...release, until: '2030-03-31' }],
      pledges: [store],
      period: { from: '2030-01-01', until: '2030-12-31' },
    };
    expect(shortfalls(changes, 'NYN', '2030-03-31')).toMatchObject([
      { from: '2030-03-31', until: '2030-03-31' },
    ]);
    expect(shortfalls(changes, 'NYN', '2030-04-01')).toEqual([]);
  });
});
