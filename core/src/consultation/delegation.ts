import { type Digest, digestText } from '../base/digest.ts';
import type { Delegation, RoundRecord } from '../record/index.ts';

/** What a delegation is sent: its party and the secret that opens its paper. The secret itself is kept nowhere. */
export interface Invitation {
  readonly party: string;
  readonly token: string;
}

/** The delegation of an invitation, as the record keeps it. */
export function delegationOf({ party, token }: Invitation): Delegation {
  return { party, tokenDigest: tokenDigestOf(token) };
}

export function tokenDigestOf(token: string): Digest {
  return digestText(token);
}

/** The delegation that a token belongs to. Digests are compared, so time tells nothing about the token. */
export function delegationWith(token: string, round: RoundRecord): Delegation | undefined {
  const digest = tokenDigestOf(token);
  return round.delegations.find(({ tokenDigest }) => tokenDigest === digest);
}
