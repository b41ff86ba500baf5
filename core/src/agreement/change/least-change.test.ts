import { describe, expect, test } from 'vitest';
import { fileWith, reportWith } from '../../../test/negotiation-sample.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { readPackage } from '../negotiation/package.ts';

const chosen = (letters: string, target: number) => ({
  worlds: 100,
  leastChange: { package: readPackage(letters, letters.length)!, target },
});

describe('least change', () => {
  const opposed: Partial<NegotiationFile> = {
    positions: [
      { party: 'Upland', option: 'pay', stance: 'favours' },
      { party: 'Upland', option: 'dam', stance: 'open' },
      { party: 'Upland', option: 'release', stance: 'open' },
      { party: 'Lowland', option: 'pay', stance: 'opposes' },
      { party: 'Lowland', option: 'dam', stance: 'open' },
      { party: 'Lowland', option: 'release', stance: 'open' },
    ],
  };

  test('names every way of the same cost, the best first', () => {
    // To live with paying, or to want the water more: only the first is enough in every world.
    const all = reportWith(opposed, chosen('NYY', 1)).leastChange!;
    expect(
      all.map(({ cost, changes }) => [cost, changes.map(({ option, to }) => `${option} ${to}`)]),
    ).toEqual([[1, ['pay open']]]);
    const half = reportWith(opposed, chosen('NYY', 0.5)).leastChange!;
    expect(half.map(({ changes }) => changes.map(({ option, to }) => `${option} ${to}`))).toEqual([
      ['pay open'],
      ['release favours'],
    ]);
    expect(half.map(({ share }) => share.share)).toEqual([1, 0.5]);
  });

  test('says how stable the package is after the change', () => {
    const [set] = reportWith(opposed, chosen('NYY', 1)).leastChange!;
    // Paying is then all the same to Lowland, and releasing to Upland: nobody gains by a step.
    expect(set!.equilibrium).toEqual({
      nash: { share: 1, exact: true },
      gmr: { share: 1, exact: true },
      smr: { share: 1, exact: true },
      seq: { share: 1, exact: true },
    });
  });

  test('finds nothing where no change of stance can help, and says that it looked at all', () => {
    const priorities = { Lowland: [{ tier: 1, says: 'not pay', why: 'its constitution' }] };
    const { leastChange, leastChangeSearch } = reportWith({ ...opposed, priorities }, chosen('NNY', 0.9));
    expect(leastChange).toEqual([]);
    expect(leastChangeSearch).toMatchObject({ complete: true });
  });

  const options = Array.from({ length: 12 }, (_, index) => ({ name: `o${index}` }));
  const large: Partial<NegotiationFile> = {
    parties: [...fileWith({}).parties.slice(1), { name: 'Third', options }],
    rules: ['at least 13 of (pay, o0, o1, o2, o3, o4, o5, o6, o7, o8, o9, o10, o11)'],
    priorities: { Third: [{ tier: 1, says: 'not o0', why: 'its constitution' }] },
  };

  test('looks at all changes of a party with many options, and counts those of least cost', () => {
    // Against one statement of the first tier, nine commitments of twelve make nine tenths: 12 over 9 ways, 3 steps each.
    const { leastChange, leastChangeSearch } = reportWith(large, chosen('YYYYYYYYYYYYY', 0.9));
    expect(leastChangeSearch).toMatchObject({ complete: true, count: 220, noneBelow: 27 });
    expect(leastChange!.length).toBe(200);
    expect(leastChange!.every(({ cost, changes }) => cost === 27 && changes.length === 9)).toBe(true);
  });

  test('where there is too much to look at, what was found stands beside what it cannot be below', () => {
    // A settled order makes the stances bear on each other, so that every set of changes must be weighed.
    const { leastChange, leastChangeSearch } = reportWith(
      { ...large, order: [{ party: 'Third', above: 'not o0', below: 'o1', why: 'told in private' }] },
      chosen('YYYYYYYYYYYYY', 0.8),
    );
    expect(leastChangeSearch!.complete).toBe(false);
    expect(leastChangeSearch!.noneBelow).toBeGreaterThan(2);
    const [set] = leastChange!;
    expect(set!.cost).toBeGreaterThanOrEqual(leastChangeSearch!.noneBelow);
    expect(set!.share.share).toBeGreaterThanOrEqual(0.8);
  });
});
