import { describe, expect, test } from 'vitest';
import { reportWith } from '../../../test/negotiation-sample.ts';
import type { NegotiationFile, PositionEntry } from '../negotiation/negotiation-file.ts';
import { readPackage } from '../negotiation/package.ts';
import type { ChangeSet } from '../report.ts';

const says = (
  party: string,
  option: string,
  stance: PositionEntry['stance'],
  more: Partial<PositionEntry> = {},
): PositionEntry => ({ party, option, stance, ...more });

/** Upland may build a dam or release water, Lowland may pay; all is known, so that there is one world for an order. */
const known = [says('Upland', 'dam', 'open'), says('Lowland', 'dam', 'open')];

function firstSet(changes: Partial<NegotiationFile>, letters = 'NYY'): ChangeSet {
  const leastChange = { package: readPackage(letters, letters.length)!, target: 1 };
  return reportWith(changes, { worlds: 200, leastChange }).leastChange![0]!;
}

describe('the way to a package', () => {
  test('by steps that each gain, where whoever moves is better off at once', () => {
    const { onTheWay } = firstSet({
      positions: [
        ...known,
        says('Upland', 'release', 'favours'),
        says('Upland', 'pay', 'open'),
        says('Lowland', 'release', 'open'),
        says('Lowland', 'pay', 'favours'),
      ],
    });
    expect(onTheWay).toMatchObject({ by: 'improvements', reached: { share: 1, exact: true } });
    expect(onTheWay!.steps.map(({ gains, loses, answers }) => [gains.share, loses.share, answers])).toEqual([
      [1, 0, []],
      [1, 0, []],
    ]);
  });

  test('each gains by the other alone: whoever goes first is worse off until the other follows, and it does not', () => {
    const { onTheWay, undoneBy } = firstSet({
      positions: [
        ...known,
        says('Upland', 'release', 'opposes'),
        says('Upland', 'pay', 'favours'),
        says('Lowland', 'release', 'favours'),
        says('Lowland', 'pay', 'opposes'),
      ],
      order: [
        { party: 'Upland', above: 'pay', below: 'not release', why: 'it needs the money' },
        { party: 'Lowland', above: 'release', below: 'not pay', why: 'it needs the water' },
      ],
    });
    expect(onTheWay).toMatchObject({ by: 'moves', reached: { share: 0 } });
    expect(onTheWay!.steps.map(({ gains, loses }) => [gains.share, loses.share])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    // Once both have moved, taking it back is answered in kind, so that nothing undoes it.
    expect(undoneBy).toEqual([]);
  });

  /** Once Upland released water, Lowland gains by building on it, unless Delta has joined. */
  const building: Partial<NegotiationFile> = {
    parties: [
      { name: 'Upland', options: [{ name: 'release' }] },
      { name: 'Lowland', options: [{ name: 'build' }] },
      { name: 'Delta', options: [{ name: 'join' }] },
    ],
    positions: [
      says('Upland', 'release', 'open'),
      says('Upland', 'build', 'opposes'),
      says('Upland', 'join', 'open'),
      says('Lowland', 'release', 'open'),
      says('Lowland', 'build', 'favours', { if: 'release and not join' }),
      says('Lowland', 'join', 'open'),
      says('Delta', 'join', 'open'),
      says('Delta', 'release', 'open'),
      says('Delta', 'build', 'open'),
    ],
  };

  test('others can do harm on it: the order with the least to fear is taken', () => {
    const { onTheWay } = firstSet(building, 'YNY');
    expect(onTheWay!.steps.map(({ party, answers }) => [party, answers])).toEqual([
      ['Delta', []],
      ['Upland', []],
    ]);
  });

  test('and what of it no order avoids is named, with whether anything keeps them from it', () => {
    const { onTheWay } = firstSet({ ...building, rules: ['join -> release'] }, 'YNY');
    const all = { share: 1, exact: true };
    expect(onTheWay!.steps).toMatchObject([
      {
        party: 'Upland',
        from: 'NNN',
        to: 'YNN',
        answers: [{ party: 'Lowland', to: 'YYN', share: all, unanswered: all }],
      },
      { party: 'Delta', answers: [] },
    ]);
  });

  test('where no part can be taken alone, only a step together leads there, and that is said', () => {
    const { onTheWay } = firstSet({
      rules: ['release iff pay', 'not dam'],
      positions: [says('Upland', 'pay', 'favours'), says('Lowland', 'release', 'favours')],
    });
    expect(onTheWay).toMatchObject({ by: 'none', steps: [], reached: { share: 0 } });
  });
});
