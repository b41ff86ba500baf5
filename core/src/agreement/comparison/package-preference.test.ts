import { expect, test } from 'vitest';
import { negotiationWith, reportWith } from '../../../test/negotiation-sample.ts';
import { preferencesBetween } from './package-preference.ts';
import { readPackage } from '../negotiation/package.ts';
import { openWorlds, settingsBehind } from '../world/world-in-words.ts';

test('each party has a preference in every world looked at, and a known one in all of them', () => {
  const changes = {
    positions: [
      { party: 'Upland', option: 'release', stance: 'opposes' as const },
      { party: 'Lowland', option: 'release', stance: 'favours' as const },
      { party: 'Lowland', option: 'dam', stance: 'open' as const },
      { party: 'Lowland', option: 'pay', stance: 'open' as const },
    ],
  };
  const negotiation = negotiationWith(changes);
  const worlds = openWorlds(negotiation, settingsBehind(reportWith(changes)));
  const [upland, lowland] = preferencesBetween(worlds, readPackage('NYN', 3)!, readPackage('NNN', 3)!);
  expect(upland).toMatchObject({ party: 0, first: 0, level: 0 });
  expect(lowland).toMatchObject({ party: 1, second: 0, level: 0 });
  expect(lowland!.first).toBeCloseTo(1);
  expect(upland!.second).toBeCloseTo(1);
  const [uplandOnDam, lowlandOnDam] = preferencesBetween(
    worlds,
    readPackage('YNN', 3)!,
    readPackage('NNN', 3)!,
  );
  expect(lowlandOnDam!.level).toBeCloseTo(1);
  expect(uplandOnDam!.first).toBeCloseTo(1 / 3);
  expect(uplandOnDam!.second).toBeCloseTo(1 / 3);
  expect(uplandOnDam!.level).toBeCloseTo(1 / 3);
});
