import type { TimelineDay } from '@entente/core/agreement';
import { describe, expect, it } from 'vitest';
import { blockersOf, changeLinesOf } from './change-line.ts';

const quiet: TimelineDay = {
  day: '2030-01-01',
  cameIntoForce: [],
  leftForce: [],
  stances: [],
  means: [],
  silent: [],
  waitedFor: [],
  feasible: 8,
  acceptable: { could: 2, likely: 1, surely: 0 },
  best: [],
  someAgreement: { share: 0.5, exact: true },
  shifts: [],
  chosen: { share: 0.5, feasible: true, blockedBy: [] },
};

const came = (id: string, option: string) => ({ id, party: 'Ada', option, stance: 'open' });
const messagesOf = (day: TimelineDay, earlier?: TimelineDay) =>
  changeLinesOf(day, earlier, (option) => option).map(({ message }) => message);

describe('what a day changed, in lines', () => {
  it('says how things stood on the first day, and nothing on a day without a change', () => {
    expect(messagesOf(quiet)).toEqual(['timeline.share-is']);
    expect(messagesOf({ ...quiet, day: '2030-01-02' }, quiet)).toEqual([]);
  });

  it('tells a new stance from another one, and what was said again', () => {
    const day: TimelineDay = {
      ...quiet,
      cameIntoForce: [came('1', 'dam'), came('2', 'pay'), came('3', 'release')],
      stances: [
        { party: 'Ada', option: 'dam', from: [], to: ['open'] },
        { party: 'Ada', option: 'pay', from: ['opposes'], to: ['open'] },
      ],
    };
    expect(changeLinesOf(day, quiet, (option) => `the ${option}`)).toEqual([
      {
        message: 'timeline.stance-new',
        values: expect.objectContaining({ option: { quote: 'the dam' } }),
        positions: ['1'],
        explain: 'position:1',
      },
      {
        message: 'timeline.stance',
        values: expect.objectContaining({ from: { list: [{ message: 'stance.opposes' }] } }),
        positions: ['2'],
        explain: 'position:2',
      },
      { message: 'timeline.again', values: { count: 1 }, positions: ['3'], explain: 'position:3' },
    ]);
  });

  it('says what that did to the followed package and to the others', () => {
    const day: TimelineDay = {
      ...quiet,
      acceptable: { could: 3, likely: 1, surely: 0 },
      chosen: {
        share: 0,
        feasible: true,
        blockedBy: [
          { party: 'Ada', share: 1, redLine: true },
          { party: 'Bo', share: 0.5 },
        ],
      },
    };
    expect(messagesOf(day, quiet)).toEqual(['timeline.share', 'timeline.possible']);
    expect(blockersOf(quiet)).toBeUndefined();
    expect(blockersOf(day)).toEqual({
      list: [
        { message: 'packages.red-line', values: { party: { name: 'Ada' }, share: { share: 1 } } },
        { message: 'packages.preference', values: { party: { name: 'Bo' }, share: { share: 0.5 } } },
      ],
    });
  });
});
