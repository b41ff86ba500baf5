import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { finished } from '../../../test/finished.ts';
import { negotiationWith, reportWith } from '../../../test/negotiation-sample.ts';
import { spreadNumbers } from '../world/example-world.ts';
import { lookAtPackage } from './package-rival.ts';
import { readPackage } from '../negotiation/package.ts';
import { openWorlds, settingsBehind } from '../world/world-in-words.ts';
import { sharedConcepts } from '../world/world-stability.ts';

test('worlds are looked at once each, and all of them where they are few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 1e7 }), (count, size) => {
      const numbers = spreadNumbers({ count, size });
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(Math.max(...numbers)).toBeLessThan(count);
      expect(numbers.length).toBeGreaterThanOrEqual(Math.min(count, 12));
    }),
  );
});

test('a package is outdone by what everybody likes as much and somebody more; shares agree with the report', () => {
  const changes = {
    positions: [
      { party: 'Upland', option: 'release', stance: 'favours' as const },
      { party: 'Lowland', option: 'release', stance: 'favours' as const },
      { party: 'Lowland', option: 'dam', stance: 'open' as const },
      { party: 'Upland', option: 'dam', stance: 'open' as const },
      { party: 'Lowland', option: 'pay', stance: 'opposes' as const },
    ],
  };
  const negotiation = negotiationWith(changes);
  const report = reportWith(changes);
  const worlds = openWorlds(negotiation, settingsBehind(report));
  expect(report.worlds.kind).toBe('enumerated');
  const look = (letters: string) =>
    finished(
      lookAtPackage(negotiation, worlds, { state: readPackage(letters, 3)!, concepts: sharedConcepts }),
    );
  const found = look('NYY');
  expect(found.looked).toBe(report.worlds.count);
  const best = look('NYN');
  expect(best.acceptable).toBe(best.looked);
  for (const { worlds: counts } of best.stableFor)
    for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const)
      expect(counts[concept]).toBeLessThanOrEqual(best.looked);
  const whole = look('NYN');
  const product = whole.stableFor.reduce((share, { shares }) => share * shares.nash, 1);
  expect(product).toBeCloseTo(
    report.packages.find(({ state }) => state === 'NYN')!.equilibrium.nash.share,
    5,
  );
  expect(found.stableFor.find(({ party }) => party === 1)!.worlds.nash).toBe(0);
});
