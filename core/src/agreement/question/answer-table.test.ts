import { describe, expect, test } from 'vitest';
import { AnswerTable } from './answer-table.ts';
import type { OpenPoint } from '../preference/open-point.ts';

const point: OpenPoint = {
  party: 0,
  asks: { kind: 'sign', option: 0 },
  answers: ['wants', 'indifferent', 'opposes'],
  answerIn: () => 0,
};

/** Cells are weights: for each answer with the goal, and without it. */
function tableOf(cells: readonly (readonly [number, number])[]): AnswerTable {
  const table = new AnswerTable(point);
  cells.forEach(([reached, missed], answer) => {
    table.add(answer, true, reached);
    table.add(answer, false, missed);
  });
  return table;
}

describe('what an answer tells about the goal', () => {
  test('everything: the entropy of the goal', () => {
    expect(
      tableOf([
        [0.5, 0],
        [0, 0.5],
      ]).information(undefined),
    ).toEqual({ bits: 1, distinguishable: true });
  });

  test('measured by what is uncertain of the goal before', () => {
    const even = tableOf([
      [0.25, 0.25],
      [0, 0.5],
    ]);
    expect(even.uncertainty()).toBeCloseTo(0.811278, 6);
    expect(
      tableOf([
        [0.5, 0],
        [0.5, 0],
      ]).uncertainty(),
    ).toBe(0);
  });

  test('nothing, where the goal does not depend on it', () => {
    const { bits, distinguishable } = tableOf([
      [0.1, 0.3],
      [0.15, 0.45],
    ]).information(undefined);
    expect(bits).toBeCloseTo(0, 12);
    expect(distinguishable).toBe(false);
  });

  test('by hand: two answers, one of them settling it', () => {
    // H(1/4) - 1/2 H(1/2) = 0.811278 - 0.5
    expect(
      tableOf([
        [0.25, 0.25],
        [0, 0.5],
      ]).information(undefined).bits,
    ).toBeCloseTo(0.311278, 6);
  });

  test('of drawn worlds the bias is taken off: (r - 1)(c - 1) / (2 N ln 2)', () => {
    const cells = [
      [0.25, 0.25],
      [0, 0.5],
    ] as const;
    expect(tableOf(cells).information(1000).bits).toBeCloseTo(0.311278 - 1 / (2000 * Math.LN2), 6);
    expect(tableOf([...cells, [0.1, 0.1]]).information(1000).bits).toBeLessThan(
      tableOf([...cells, [0.1, 0.1]]).information(undefined).bits,
    );
  });

  test('what is below twice the bias cannot be told from chance', () => {
    const slight = [
      [0.27, 0.23],
      [0.25, 0.25],
    ] as const;
    expect(tableOf(slight).information(100).distinguishable).toBe(false);
    expect(tableOf(slight).information(100_000).distinguishable).toBe(true);
  });

  test("the goal's share after each answer that occurs", () => {
    const after = tableOf([
      [0.25, 0.25],
      [0, 0.5],
    ]).sharesAfter(undefined);
    expect(after).toEqual({ wants: { share: 0.5, exact: true }, indifferent: { share: 0, exact: true } });
    expect(tableOf([[0.25, 0.25]]).sharesAfter(1000)['wants']).toMatchObject({ share: 0.5, exact: false });
  });

  test('worlds in which the question does not arise do not count', () => {
    const table = tableOf([
      [0.25, 0.25],
      [0, 0.5],
    ]);
    table.add(-1, true, 0.9);
    expect(table.information(undefined).bits).toBeCloseTo(0.311278, 6);
  });
});
