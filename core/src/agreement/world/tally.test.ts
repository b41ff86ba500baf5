import { describe, expect, test } from 'vitest';
import { wholeDrawnIn, wholeWorldsIn } from './tally.ts';
import type { Worlds } from './world.ts';

const worlds = (kind: Worlds['kind'], count: number): Worlds => ({
  kind,
  count,
  at: () => ({ weight: 1, valuations: [] }),
  partIn: () => {
    throw new Error('Nobody asks.');
  },
});

describe('the worlds in which the stability of every package is asked', () => {
  test('are all of them, unless very many packages are judged in very many worlds drawn', () => {
    expect(wholeWorldsIn(worlds('enumerated', 20_000), 60_000)).toBe(20_000);
    expect(wholeWorldsIn(worlds('sampled', 1_000_000), 2048)).toBe(1_000_000);
    expect(wholeWorldsIn(worlds('sampled', 5000), 4096)).toBe(5000);
    expect(wholeWorldsIn(worlds('sampled', 20_000), 4096)).toBe(16_384);
    expect(wholeWorldsIn(worlds('sampled', 20_000), 65_536)).toBe(1024);
  });

  test('are as many as the kernel takes at a time, or all', () => {
    expect(wholeWorldsIn(worlds('sampled', 20_000), 5555) % 8).toBe(0);
  });

  test('tell how sure a share is only where they were drawn', () => {
    expect(wholeDrawnIn(worlds('enumerated', 300), { wholeWorlds: 300 })).toBeUndefined();
    expect(wholeDrawnIn(worlds('sampled', 20_000), { wholeWorlds: 8192 })).toBe(8192);
    expect(wholeDrawnIn(worlds('sampled', 1639), { wholeWorlds: 8192 })).toBe(1639);
  });
});
