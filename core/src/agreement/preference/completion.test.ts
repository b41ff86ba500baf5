import { describe, expect, test } from 'vitest';
import { standWith } from '../../../test/negotiation-sample.ts';
import { createRandom } from '../../base/random.ts';
import { type Completion, completionsOf } from './completion.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';

const saying: Partial<NegotiationFile> = {
  positions: [
    { party: 'Upland', option: 'dam', stance: 'favours' },
    { party: 'Upland', option: 'dam', stance: 'opposes' },
    { party: 'Upland', option: 'release', stance: 'favours' },
  ],
};

const cases: readonly (readonly [string, Partial<NegotiationFile>, number])[] = [
  ['unknown signs alone', {}, 1 + 6 + 24 + 48],
  [
    'a settled sign',
    { signs: [{ party: 'Upland', option: 'pay', sign: 'wants', why: 'asked' }] },
    1 + 8 + 24,
  ],
  ['contradicting positions', saying, 2 * 2 * 3],
  ['an uneven prior', { ...saying, prior: { wants: 0.7, indifferent: 0.2, opposes: 0.1 } }, 2 * 2 * 3],
  [
    'orders settled in part, among signs',
    {
      positions: [
        { party: 'Upland', option: 'dam', stance: 'open' },
        { party: 'Upland', option: 'release', stance: 'open' },
      ],
      priorities: {
        Upland: [
          { tier: 3, says: 'dam', why: 'asked' },
          { tier: 3, says: 'release', why: 'asked' },
          { tier: 3, says: 'dam or release', why: 'asked' },
        ],
      },
      order: [{ party: 'Upland', above: 'dam', below: 'release', why: 'asked' }],
    },
    3 + 2 * 12,
  ],
  [
    'orders settled in part, in a tier',
    {
      positions: ['dam', 'release', 'pay'].map((option) => ({
        party: 'Upland',
        option,
        stance: 'favours' as const,
      })),
      order: [{ party: 'Upland', above: 'pay', below: 'dam', why: 'asked' }],
    },
    3,
  ],
];

const keyOf = ({ branch, signs, order }: Completion): string => `${branch} ${signs.join()} ${order.join()}`;

/** The value that a chi-squared variable exceeds once in 10,000 times (Wilson and Hilferty 1931). */
function farQuantile(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + 3.719 * Math.sqrt(spread)) ** 3;
}

describe.each(cases)('completions with %s', (_, changes, count) => {
  const completions = completionsOf(standWith(changes));
  const all = [...completions.all()];

  test('are all different, as many as counted, and weigh 1 together', () => {
    expect(completions.count).toBe(count);
    expect(new Set(all.map(keyOf)).size).toBe(count);
    expect(all.length).toBe(count);
    expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('are drawn as often as they weigh', () => {
    const draws = 40_000;
    const seen = new Map<string, number>();
    for (let index = 0; index < draws; index += 1) {
      const key = keyOf(completions.draw(createRandom(7, index)));
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const chiSquared = all.reduce((sum, completion) => {
      const expected = completion.weight * draws;
      return sum + ((seen.get(keyOf(completion)) ?? 0) - expected) ** 2 / expected;
    }, 0);
    expect([...seen.keys()].filter((key) => all.every((each) => keyOf(each) !== key))).toEqual([]);
    expect(chiSquared).toBeLessThan(farQuantile(count - 1));
  });
});
