import type { NegotiationFile } from '@entente/core/agreement';
import { describe, expect, it } from 'vitest';
import { rebased } from './model-rebase.ts';

const base: NegotiationFile = {
  format: 1,
  name: 'A river',
  asOf: '2031-04-02',
  parties: [{ name: 'Upland', options: [{ name: 'dam' }] }],
  rules: ['dam -> dam'],
  positions: [],
};
const resources = [{ name: 'guards', unit: 'people' }];
const signs = [{ party: 'Upland', option: 'dam', sign: 'wants', why: 'said so' }] as const;

describe('a draft on what was saved since', () => {
  it('keeps what was drafted and what was saved, in different parts', () => {
    const draft = { model: { ...base, resources }, base, version: 3 };
    expect(rebased(draft, { ...base, signs })).toEqual({ ...base, signs, resources });
  });

  it('keeps what was drafted away or saved away', () => {
    const draft = { model: { ...base, rules: [] }, base: { ...base, signs }, version: 3 };
    expect(rebased(draft, base)).toEqual({ ...base, rules: [] });
  });

  it('is not made where both changed one part in two ways, and is where in one', () => {
    const draft = { model: { ...base, resources }, base, version: 3 };
    expect(rebased(draft, { ...base, resources: [{ name: 'water', unit: 'km3' }] })).toBeUndefined();
    expect(rebased(draft, { ...base, resources })).toEqual({ ...base, resources });
  });
});
