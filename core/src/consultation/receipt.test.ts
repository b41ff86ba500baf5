import { expect, test } from 'vitest';
import { type Response, confirmsResponse, receiptOf } from './receipt.ts';

const response: Response = {
  roundId: 'r1',
  party: 'Upland',
  answers: [{ package: 'NY', answer: 'acceptable' }],
  nonce: 'a7',
};

test('a receipt confirms its response and no other', () => {
  const receipt = receiptOf(response);
  expect(confirmsResponse(receipt, response)).toBe(true);
  const others: readonly Response[] = [
    { ...response, answers: [{ package: 'NY', answer: 'unacceptable' }] },
    { ...response, party: 'Lowland' },
    { ...response, roundId: 'r2' },
    { ...response, nonce: 'a8' },
  ];
  expect(others.filter((other) => confirmsResponse(receipt, other))).toEqual([]);
});
