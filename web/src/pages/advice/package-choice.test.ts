import type { PackageVerdict } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { nameOfPackage, offeredPackages, packageToBeginWith } from './package-choice.ts';

const verdict = (state: string, share: number, feasible = true) =>
  ({ state, feasible, acceptable: { share, exact: true } }) as PackageVerdict;

test('what cannot be had, and what there is now, is not offered; the chosen one always is', () => {
  const many = Array.from({ length: 200 }, (_, index) => verdict(`p${index}`, 0.5));
  const packages = [verdict('NN', 1), verdict('YY', 1, false), ...many];
  const offered = offeredPackages({ packages, statusQuo: 'NN' }, 'p199');
  expect(offered.map(({ state }) => state)).not.toContain('YY');
  expect(offered[0]!.state).toBe('p0');
  expect(offered.at(-1)!.state).toBe('p199');
});

test('it begins with one that still needs a change', () => {
  expect(packageToBeginWith([verdict('YY', 1), verdict('YN', 0.6)])).toBe('YN');
  expect(packageToBeginWith([verdict('YY', 1)])).toBe('YY');
  expect(packageToBeginWith([])).toBeUndefined();
});

test('a package is named by its options', () => {
  const optionFacts = [
    { name: 'build-dam', party: 'Upland' },
    { name: 'pay', party: 'Lowland', says: 'pay for water' },
  ];
  expect(nameOfPackage({ optionFacts }, 'YY')).toBe('build dam + pay for water');
});
