import { describe, expect, test } from 'vitest';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import type { PositionEntry } from './negotiation-file.ts';
import { positionsInForce } from './position.ts';

const says = (
  stance: PositionEntry['stance'],
  date?: string,
  option = 'dam',
  party = 'Lowland',
): PositionEntry => ({
  party,
  option,
  stance,
  ...(date === undefined ? {} : { date }),
});

function inForce(positions: readonly PositionEntry[], asOf: string): readonly string[] {
  return positionsInForce(negotiationWith({ positions: [...positions] }).positions, asOf).map(
    ({ stance }) => stance,
  );
}

describe('positions in force', () => {
  const history = [says('favours', '2030-01-10'), says('rules-out', '2030-02-10'), says('open')];

  test('are those of the latest date up to the day', () => {
    expect(inForce(history, '2030-02-09')).toEqual(['favours']);
    expect(inForce(history, '2030-02-10')).toEqual(['rules-out']);
    expect(inForce(history, '2035-01-01')).toEqual(['rules-out']);
  });

  test('undated ones are the oldest', () => {
    expect(inForce(history, '2030-01-09')).toEqual(['open']);
  });

  test('all of one date together', () => {
    const both = [says('favours', '2030-01-10'), says('opposes', '2030-01-10'), says('open')];
    expect(inForce(both, '2030-01-10')).toEqual(['favours', 'opposes']);
  });

  test('for each party and option apart', () => {
    const apart = [
      says('favours', '2030-01-10'),
      says('opposes', '2030-02-10', 'pay'),
      says('commits', '2030-03-10', 'dam', 'Upland'),
    ];
    expect(inForce(apart, '2030-03-10')).toEqual(['favours', 'opposes', 'commits']);
  });

  test('what is excluded with a reason does not count', () => {
    expect(
      inForce(
        [says('favours', '2030-01-10'), { ...says('opposes', '2030-02-10'), excluded: 'a rumour' }],
        '2030-03-01',
      ),
    ).toEqual(['favours']);
  });
});

describe('a position', () => {
  test('has a guard: if, and not unless', () => {
    const [position] = negotiationWith({
      positions: [{ ...says('favours'), if: 'pay', unless: 'release' }],
    }).positions;
    // dam, release, pay
    expect(position?.guard.holdsIn(0b100)).toBe(true);
    expect(position?.guard.holdsIn(0b110)).toBe(false);
    expect(position?.guard.holdsIn(0b000)).toBe(false);
  });

  test('has an id: its own, or its place in the file', () => {
    const ids = negotiationWith({
      positions: [says('open'), { ...says('open', '2030-01-01'), id: 'x' }],
    }).positions.map(({ id }) => id);
    expect(ids).toEqual(['p1', 'x']);
  });

  test('without an id never takes that of another', () => {
    const ids = negotiationWith({
      positions: [says('open'), { ...says('open', '2030-01-01'), id: 'p1' }],
    }).positions.map(({ id }) => id);
    expect(ids).toEqual(['p1-2', 'p1']);
  });

  test('is known by its place in the file, and by the stance that was given', () => {
    const { positions } = negotiationWith({
      positions: [{ ...says('opposes'), excluded: 'a rumour' }, says('commits')],
    });
    expect(positions).toMatchObject([{ id: 'p2', entry: 1, stance: 'favours', given: 'commits' }]);
  });
});
