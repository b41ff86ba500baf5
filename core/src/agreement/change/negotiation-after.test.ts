import { expect, test } from 'vitest';
import { finished } from '../../../test/finished.ts';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import { packageReasons } from '../funnel/package-reason.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { readPackage } from '../negotiation/package.ts';
import type { StanceChange } from '../report.ts';
import { leastChangeFor } from './least-change.ts';
import { negotiationAfter } from './negotiation-after.ts';

const state = readPackage('YYY', 3)!;
const settings = (target: number) => ({
  worlds: 50,
  seed: 1,
  goal: 'some' as const,
  leastChange: { package: state, target },
});

const files: readonly (readonly [string, Partial<NegotiationFile>])[] = [
  [
    'a refusal, an unknown stance, a condition that is dropped',
    {
      positions: [
        { party: 'Upland', option: 'dam', stance: 'rules-out' },
        { party: 'Upland', option: 'pay', stance: 'favours' },
        { party: 'Lowland', option: 'pay', stance: 'open', onlyIf: 'not dam' },
      ],
    },
  ],
  [
    'a party that contradicts itself, and an order',
    {
      positions: [
        { party: 'Upland', option: 'dam', stance: 'favours', date: '2030-01-01' },
        { party: 'Upland', option: 'dam', stance: 'opposes', date: '2030-01-01' },
        { party: 'Lowland', option: 'pay', stance: 'opposes' },
        { party: 'Lowland', option: 'release', stance: 'favours' },
      ],
      order: [{ party: 'Lowland', above: 'not pay', below: 'release', why: 'told' }],
    },
  ],
];

test.each(files)('accepts the package in the share that the search found: %s', (_, file) => {
  const negotiation = negotiationWith(file);
  const { sets } = finished(leastChangeFor(negotiation, settings(0.6)))!;
  expect(sets.length).toBeGreaterThan(0);
  for (const { changes, share } of sets) {
    const after = negotiationAfter(negotiation, state, changes);
    const all = packageReasons(after!, state).reduce((product, each) => product * each.share, 1);
    expect(all).toBeCloseTo(share.share, 5);
    // The rest is as it was.
    expect(after!.file).toBe(negotiation.file);
  }
});

test('what is no change of a stance of the parties makes no other negotiation', () => {
  const negotiation = negotiationWith(files[0]![1]);
  const [set] = finished(leastChangeFor(negotiation, settings(0.6)))!.sets;
  const [first, ...others] = set!.changes;
  expect(negotiationAfter(negotiation, state, [first!, ...others])).toBeDefined();
  for (const wrong of [{ party: 'Nobody' }, { option: 'sea' }, { position: 'none' }, { to: first!.from }])
    expect(
      negotiationAfter(negotiation, state, [{ ...first!, ...wrong } as StanceChange, ...others]),
    ).toBeUndefined();
});

test('a package that was not weighed has no least change', () => {
  const negotiation = negotiationWith({ rules: ['not dam'] });
  expect(finished(leastChangeFor(negotiation, settings(0.5)))).toBeUndefined();
});
