import { type Digest, digestOf } from '../base/digest.ts';
import type { BodyOf } from '../record/index.ts';

/** What a delegation answered, with the random nonce that keeps its receipt from telling the answers. */
export type Response = Omit<BodyOf<'response-entered'>, 'kind'>;

/** A digest of a response. The adviser keeps it; whoever holds the response and the nonce can check it. */
export type Receipt = Digest;

export function receiptOf({ roundId, party, answers, nonce }: Response): Receipt {
  return digestOf({ roundId, party, answers, nonce });
}

/** Whether a receipt is the one of this very response. */
export function confirmsResponse(receipt: Receipt, response: Response): boolean {
  return receiptOf(response) === receipt;
}
