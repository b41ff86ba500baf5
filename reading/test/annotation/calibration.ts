import { wilsonInterval } from '@entente/core/base/wilson-interval';
import type { Judged } from './comparison.ts';

/** The proposals whose confidence lies in a part of the scale, and how many of them were right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /** The distance between confidence and the share that was right, weighed by the number in each bin. */
  readonly expectedError: number;
  /** The mean square of confidence less one if right, none if wrong. */
  readonly brier: number;
}

/** How far confidence says how often a proposal is right: bins of a tenth, those without proposals left out. */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const bins: Bin[] = [];
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const inside = judged.filter(
      ({ statement: { confidence } }) => Math.min(9, Math.floor(confidence * 10)) === tenth,
    );
    if (inside.length === 0) continue;
    const right = inside.filter(({ isRight }) => isRight).length;
    bins.push({
      from: tenth / 10,
      to: (tenth + 1) / 10,
      count: inside.length,
      meanConfidence: mean(inside.map(({ statement }) => statement.confidence)),
      right,
      ...wilsonInterval(right / inside.length, inside.length),
    });
  }
  return {
    bins,
    expectedError: bins.reduce(
      (sum, { count, meanConfidence, right }) =>
        sum + (count / judged.length) * Math.abs(meanConfidence - right / count),
      0,
    ),
    brier: mean(judged.map(({ statement, isRight }) => (statement.confidence - (isRight ? 1 : 0)) ** 2)),
  };
}

/**
 * How often the surest proposals are right, down to those that find a share of all that is expected. Among equals the
 * order of the text counts.
 */
export function precisionAtFound(judged: readonly Judged[], expected: number, share: number): number {
  const sorted = judged.toSorted((a, b) => b.statement.confidence - a.statement.confidence);
  let right = 0;
  for (const [index, { isRight }] of sorted.entries()) {
    if (isRight) right += 1;
    if (right >= share * expected) return right / (index + 1);
  }
  return Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
