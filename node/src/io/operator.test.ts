import { expect, test } from 'vitest';
import { readOperator } from './operator.ts';

test('what the environment says of the operator, and nothing where it says nothing', () => {
  const environment = { ENTENTE_OPERATOR_NAME: ' River Press ', ENTENTE_OPERATOR_CONTACT: '', OTHER: 'x' };
  expect(readOperator(environment)).toEqual({ name: 'River Press' });
});
