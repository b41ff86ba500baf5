import { expect, it } from 'vitest';
import { type SizedNegotiation, quickSettings } from './quick-setting.ts';

function negotiationOf(optionCount: number): SizedNegotiation {
  return { parties: [{ options: Array.from({ length: optionCount }) }] };
}

it('draws fewer worlds of larger negotiations, and never so few that a share says nothing', () => {
  const worlds = [1, 12, 14, 24].map((count) => quickSettings(negotiationOf(count)).worlds);
  expect(worlds).toEqual([4000, 1953, 488, 200]);
  expect(quickSettings(negotiationOf(3)).seed).toBe(1);
});
