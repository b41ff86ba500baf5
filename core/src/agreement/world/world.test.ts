import { describe, expect, test } from 'vitest';
import { finished } from '../../../test/finished.ts';
import { kernelOf } from '../../../test/kernel-file.ts';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import { acceptanceShares } from '../funnel/acceptance.ts';
import { scopeOf } from '../agreement.ts';
import { type AgreementBasis, basisOf } from './agreement-basis.ts';
import { feasibilityOf } from '../negotiation/feasibility.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { packageSpaceOf } from './package-space.ts';
import { standsOf } from '../preference/stand.ts';
import type { Tally } from './tally.ts';
import { tallyWorlds } from './tally-worlds.ts';
import { type World, sampledWorlds } from './world.ts';

/** Small negotiations with everything that can be open: signs, orders, readings, an uneven prior, settled orders. */
const cases: readonly (readonly [string, Partial<NegotiationFile>])[] = [
  [
    'signs and orders',
    {
      positions: [
        { party: 'Upland', option: 'dam', stance: 'favours' },
        { party: 'Upland', option: 'release', stance: 'opposes' },
        { party: 'Lowland', option: 'dam', stance: 'opposes' },
        { party: 'Lowland', option: 'pay', stance: 'open', onlyIf: 'release' },
      ],
    },
  ],
  [
    'a contradiction and an uneven prior',
    {
      prior: { wants: 0.6, indifferent: 0.3, opposes: 0.1 },
      positions: [
        { party: 'Upland', option: 'dam', stance: 'favours' },
        { party: 'Upland', option: 'pay', stance: 'favours' },
        { party: 'Lowland', option: 'release', stance: 'favours' },
        { party: 'Lowland', option: 'release', stance: 'rules-out' },
        { party: 'Lowland', option: 'pay', stance: 'opposes' },
      ],
    },
  ],
  [
    'orders settled in part',
    {
      positions: [
        { id: 'd', party: 'Upland', option: 'dam', stance: 'favours' },
        { id: 'r', party: 'Upland', option: 'release', stance: 'opposes' },
        { id: 'p', party: 'Upland', option: 'pay', stance: 'favours' },
        { party: 'Lowland', option: 'dam', stance: 'opposes' },
        { party: 'Lowland', option: 'release', stance: 'favours' },
      ],
      order: [{ party: 'Upland', above: 'r', below: 'd', why: 'asked' }],
    },
  ],
];

function basisWith(file: Partial<NegotiationFile>, worlds: number): AgreementBasis {
  const negotiation = negotiationWith(file);
  const { feasible } = finished(feasibilityOf(negotiation));
  const known = { stands: standsOf(negotiation, []), space: packageSpaceOf(negotiation, feasible) };
  return basisOf(negotiation, known, { worlds, seed: 3, goal: 'some' });
}

/** What is settled about every party, in words. */
function keyOf({ valuations }: World): string {
  return valuations
    .map(({ completion: { branch, signs, order } }) => `${branch} ${signs.join()} ${order.join()}`)
    .join(' | ');
}

/** The value that a chi-squared variable exceeds once in 10,000 times (Wilson and Hilferty 1931). */
function farQuantile(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + 3.719 * Math.sqrt(spread)) ** 3;
}

describe.each(cases)('the worlds of a negotiation with %s', (_, file) => {
  test('are drawn as often as they weigh where all are looked at', () => {
    const whole = basisWith(file, 100_000).worlds;
    expect(whole.kind).toBe('enumerated');
    const weights = new Map<string, number>();
    for (let index = 0; index < whole.count; index += 1) {
      const world = whole.at(index);
      weights.set(keyOf(world), (weights.get(keyOf(world)) ?? 0) + world.weight);
    }
    expect(weights.size).toBe(whole.count);
    expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    const drawn = basisWith(file, whole.count - 1).worlds;
    expect(drawn.kind).toBe('sampled');
    const draws = 40 * whole.count;
    const seen = new Map<string, number>();
    for (let index = 0; index < draws; index += 1) {
      const key = keyOf(drawn.at(index));
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect([...seen.keys()].filter((key) => !weights.has(key))).toEqual([]);
    const chiSquared = [...weights].reduce((sum, [key, weight]) => {
      const expected = weight * draws;
      return sum + ((seen.get(key) ?? 0) - expected) ** 2 / expected;
    }, 0);
    expect(chiSquared).toBeLessThan(farQuantile(whole.count - 1));
  });

  test('give shares that converge to those of all worlds, as the root of their number', () => {
    const basis = basisWith(file, 100_000);
    const scope = { ...scopeOf(basis, finished(acceptanceShares(basis))), wholeWorlds: Infinity };
    const truth = figuresOf(finished(tallyWorlds(basis, scope)));
    for (const worlds of [60, 6000, 600_000]) {
      const few = { ...basis, worlds: sampledWorlds(basis.pools, worlds) };
      const drawn = figuresOf(finished(tallyWorlds(few, scope, kernelOf('world'))));
      const furthest = drawn.reduce(
        (most, share, index) => Math.max(most, Math.abs(share - truth[index]!)),
        0,
      );
      // Five standard deviations of a share of one half.
      expect(furthest).toBeLessThan(5 * Math.sqrt(0.25 / worlds));
      expect(drawn.filter((share, index) => truth[index] === 0 && share !== 0)).toEqual([]);
    }
  });
});

function figuresOf({
  someAgreement,
  efficient,
  sequential,
  allThree,
  unsanctioned,
}: Tally): readonly number[] {
  return [
    someAgreement,
    ...[efficient, sequential, unsanctioned, ...Object.values(allThree)].flatMap((sums) => [...sums]),
  ];
}
