import { expect, test } from 'vitest';
import { reportWith } from '../../../test/negotiation-sample.ts';
import type { PackageVerdict } from '../report.ts';
import { bestPackage, leadingPackages } from './leading-package.ts';

const [sample] = reportWith({}).packages;

const verdict = (state: string, acceptable: number, efficient: number, lasting: number): PackageVerdict => {
  const share = (of: number) => ({ share: of, exact: true });
  return {
    ...sample!,
    state,
    feasible: true,
    acceptable: share(acceptable),
    efficient: share(efficient),
    allThree: { ...sample!.allThree, seq: share(lasting) },
  };
};

test('what lasts comes before what more would accept for a while, and what nobody would agree on is left out', () => {
  const report = {
    statusQuo: 'NNN',
    partyFacts: [{ name: 'Upland', decisionMaker: true, consent: false, fallback: 'NNY' }],
    packages: [
      verdict('NNN', 1, 1, 1),
      verdict('NNY', 1, 1, 1),
      verdict('YNN', 0.5, 0.5, 0),
      verdict('YYN', 0.25, 0.25, 0.25),
      verdict('YNY', 0.6, 0.5, 0),
      verdict('YYY', 0, 0, 0),
      { ...verdict('NYN', 1, 1, 1), feasible: false },
    ],
  };
  expect(leadingPackages(report).map(({ state }) => state)).toEqual(['YYN', 'YNY', 'YNN']);
  expect(bestPackage(report)?.state).toBe('YYN');
  expect(bestPackage({ ...report, packages: report.packages.slice(0, 2) })).toBeUndefined();
});

test('what drawn worlds do not tell apart is told by what is exact', () => {
  const drawn = (state: string, acceptable: number, low: number, high: number): PackageVerdict => {
    const seq = { share: (low + high) / 2, low, high, exact: false };
    const { allThree, ...rest } = verdict(state, acceptable, 0.3, 0);
    return { ...rest, allThree: { ...allThree, seq } };
  };
  const best = (...packages: readonly PackageVerdict[]): string | undefined =>
    bestPackage({ statusQuo: 'NNN', partyFacts: [], packages })?.state;
  expect(best(drawn('YNN', 0.4, 0.2, 0.3), drawn('YYN', 0.6, 0.18, 0.28))).toBe('YYN');
  expect(best(drawn('YNN', 0.4, 0.2, 0.3), drawn('YYN', 0.6, 0.1, 0.19))).toBe('YNN');
});

test('a fallback that is not the status quo stands in the report', () => {
  const { partyFacts, statusQuo } = reportWith({
    parties: [
      { name: 'Upland', options: [{ name: 'dam' }], fallback: 'YN' },
      { name: 'Lowland', options: [{ name: 'pay' }], fallback: 'NN' },
    ],
    rules: [],
    positions: [],
  });
  expect(statusQuo).toBe('NN');
  expect(partyFacts.map(({ fallback }) => fallback)).toEqual(['YN', undefined]);
});
