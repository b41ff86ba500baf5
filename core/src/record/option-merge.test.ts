import { expect, test } from 'vitest';
import { areApart, noMerges, optionMeantBy, withMerge, withParting } from './option-merge.ts';

const merge = { into: 'a', options: ['b'] };
const parting = { options: ['b', 'a'] };

test('of decisions on the same options the later one holds', () => {
  const merged = withMerge(noMerges, merge);
  expect(optionMeantBy(merged)('b')).toBe('a');
  const apart = withParting(merged, parting);
  expect(optionMeantBy(apart)('b')).toBe('b');
  expect(areApart(apart)('a', 'b')).toBe(true);
  expect(withMerge(apart, merge)).toEqual({ merged: [merge], apart: [] });
});

test('decisions on other options stay', () => {
  const both = withMerge(withMerge(noMerges, merge), { into: 'a', options: ['c'] });
  const parted = withParting(both, parting);
  expect(optionMeantBy(parted)('c')).toBe('a');
  const withOther = withParting(noMerges, { options: ['a', 'd'] });
  expect(withMerge(withOther, merge).apart).toEqual(withOther.apart);
});
