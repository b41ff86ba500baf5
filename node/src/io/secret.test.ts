import { expect, test } from 'vitest';
import { randomSecret } from './secret.ts';

test('secrets differ, are 256 bits long, and may stand in an address', () => {
  const secrets = Array.from({ length: 100 }, randomSecret);
  expect(new Set(secrets).size).toBe(100);
  expect(secrets.filter((secret) => !/^[\w-]{43}$/u.test(secret))).toEqual([]);
});
