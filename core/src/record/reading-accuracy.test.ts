import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReviewed, reviewedRecord } from '../../test/reviewed-sample.ts';
import { decisionsOf } from './decision.ts';
import { type Tally, readingAccuracyOf } from './reading-accuracy.ts';

const accuracyOf = (reviewed: Parameters<typeof reviewedRecord>[0]) =>
  readingAccuracyOf([{ id: 'river', record: reviewedRecord(reviewed) }]);

test('by hand: four proposals of a rule, two right, one wrong in two parts, one waiting', () => {
  const { all, byRule, bySource, overTime } = accuracyOf([
    { rule: 'said', confidence: 0.92, outcome: 'accepted' },
    { rule: 'said', confidence: 0.95, outcome: 'accepted' },
    { rule: 'said', confidence: 0.55, outcome: 'edited' },
    { rule: 'said', confidence: 0.55, outcome: 'waits' },
    { rule: 'noun', confidence: 0.2, outcome: 'rejected' },
  ]);
  expect(byRule.map(({ key }) => key)).toEqual(['said', 'noun']);
  expect(byRule[0]).toMatchObject({
    proposals: 4,
    accepted: 2,
    edited: 1,
    rejected: 0,
    changed: [
      { part: 'stance', count: 1 },
      { part: 'actor', count: 1 },
    ],
  });
  expect(byRule[0]?.right?.share).toBeCloseTo(2 / 3, 12);
  // Wilson for 2 of 3 at 95 %.
  expect(byRule[0]?.right?.low).toBeCloseTo(0.2077, 4);
  expect(byRule[0]?.right?.high).toBeCloseTo(0.9385, 4);
  expect(byRule[1]?.right?.share).toBe(0);
  expect(all).toMatchObject({ proposals: 5, accepted: 2, edited: 1, rejected: 1 });
  expect(bySource.map(({ key }) => key)).toEqual(['Gazette']);
  expect(overTime.map(({ key, proposals }) => [key, proposals])).toEqual([['2031-04-02', 4]]);
});

test('confidence is set against the share right, by tenths', () => {
  const { bins } = accuracyOf([
    { rule: 'said', confidence: 1, outcome: 'accepted' },
    { rule: 'said', confidence: 0.92, outcome: 'accepted' },
    { rule: 'said', confidence: 0.98, outcome: 'rejected' },
    { rule: 'said', confidence: 0.41, outcome: 'edited' },
    { rule: 'said', confidence: 0.7, outcome: 'waits' },
  ]);
  expect(bins.map(({ from, to, decided }) => [from, to, decided])).toEqual([
    [0.4, 0.5, 1],
    [0.9, 1, 3],
  ]);
  expect(bins[1]?.right.share).toBeCloseTo(2 / 3, 12);
  expect(bins[1]?.meanConfidence).toBeCloseTo((1 + 0.92 + 0.98) / 3, 12);
});

test('nothing decided gives no share', () => {
  expect(accuracyOf([])).toMatchObject({ all: { proposals: 0, right: null }, byRule: [], bins: [] });
  expect(accuracyOf([{ rule: 'said', confidence: 0.5, outcome: 'undone' }])).toMatchObject({
    all: { proposals: 1, accepted: 0, right: null },
    overTime: [],
    bins: [],
  });
});

test('the tallies of every way of dividing add up to the whole', () => {
  const sumOf = (tallies: readonly Tally[]) => ({
    proposals: tallies.reduce((sum, { proposals }) => sum + proposals, 0),
    accepted: tallies.reduce((sum, { accepted }) => sum + accepted, 0),
    edited: tallies.reduce((sum, { edited }) => sum + edited, 0),
    rejected: tallies.reduce((sum, { rejected }) => sum + rejected, 0),
  });
  fc.assert(
    fc.property(anyReviewed, anyReviewed, (one, other) => {
      const records = [one, other].map((reviewed, index) => ({
        id: `n${index}`,
        record: reviewedRecord(reviewed),
      }));
      const { all, byRule, bySource, byArticle, overTime, bins } = readingAccuracyOf(records);
      const whole = sumOf([all]);
      for (const parts of [byRule, bySource, byArticle]) expect(sumOf(parts)).toEqual(whole);
      const decided = all.accepted + all.edited + all.rejected;
      expect(decided).toBe(records.flatMap(({ id, record }) => decisionsOf(id, record)).length);
      expect(sumOf(overTime)).toEqual({ ...whole, proposals: decided });
      expect(bins.reduce((sum, bin) => sum + bin.decided, 0)).toBe(decided);
      const right = bins.reduce((sum, bin) => sum + bin.decided * bin.right.share, 0);
      expect(right).toBeCloseTo(all.accepted, 9);
    }),
  );
});
