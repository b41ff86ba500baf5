import { expect, test } from 'vitest';
import { fitsAddress } from './use-placed.ts';

test('an address keeps what servers take, as it is written there', () => {
  expect(fitsAddress(undefined)).toBe(true);
  expect(fitsAddress('Y'.repeat(6000))).toBe(true);
  expect(fitsAddress('Y'.repeat(6001))).toBe(false);
  expect(fitsAddress('"'.repeat(2001))).toBe(false);
});
