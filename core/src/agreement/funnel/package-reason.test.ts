import { expect, it } from 'vitest';
import { readNegotiation } from '../negotiation/negotiation.ts';
import { packageReasons } from './package-reason.ts';

it('names the priorities that decide, the red lines crossed, and what is not known', () => {
  const read = readNegotiation({
    format: 1,
    name: 'Ford',
    asOf: '2025-01-01',
    parties: [
      { name: 'A', options: [{ name: 'open' }] },
      { name: 'B', options: [{ name: 'pay' }] },
    ],
    rules: [],
    positions: [
      { id: 'x', party: 'A', option: 'open', stance: 'open', onlyIf: 'pay' },
      { id: 'y', party: 'B', option: 'open', stance: 'favours' },
    ],
  });
  if (!read.ok) throw new Error('The negotiation is sound.');
  const [a, b] = packageReasons(read.value, 0b01);
  expect(a).toMatchObject({
    share: 0,
    priorities: [
      { tier: 1, says: 'open -> pay', redLine: true, positions: ['x'], inPackage: false, inFallback: true },
    ],
    unknown: [],
  });
  expect(b).toMatchObject({
    share: 1,
    priorities: [{ tier: 2, says: 'open', positions: ['y'], inPackage: true }],
    unknown: [],
  });
  const [both] = packageReasons(read.value, 0b11);
  expect(both).toMatchObject({ priorities: [], unknown: [1] });
  expect(both!.share).toBeCloseTo(2 / 3);
});
