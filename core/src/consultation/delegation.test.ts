import { expect, test } from 'vitest';
import { round } from '../../test/round-sample.ts';
import { delegationWith } from './delegation.ts';

test('a token opens its own delegation, and the record does not hold it', () => {
  expect(delegationWith('secret-upland', round)?.party).toBe('Upland');
  expect(delegationWith('secret', round)).toBeUndefined();
  expect(JSON.stringify(round)).not.toContain('secret-upland');
});
