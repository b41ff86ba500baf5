import type { Outcome } from '@entente/core/base/issue';
import { delegationWith, receiptOf, viewerOf } from '@entente/core/consultation';
import {
  type NegotiationRecord,
  type ResponseRecord,
  type RoundRecord,
  recordOf,
} from '@entente/core/record';
import { loadNegotiation, unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** What a delegation's token opens: its round, its own response, and the record as it stood when it was asked. */
export interface FoundPaper {
  readonly negotiationId: string;
  readonly party: string;
  readonly round: RoundRecord;
  /** The record up to the entry that opened the round, so that the paper does not change under the reader. */
  readonly record: NegotiationRecord;
  readonly response?: ResponseRecord;
  readonly receipt?: string;
}

/** The paper of a token, or the issue that there is none. */
export async function findPaper(workspace: Workspace, token: string): Promise<Outcome<FoundPaper>> {
  for (const { id } of await workspace.store.list()) {
    const loaded = await loadNegotiation(workspace, id);
    if (!loaded.ok) continue;
    const { log, record } = loaded.value;
    for (const round of record.rounds) {
      const party = delegationWith(token, round)?.party;
      if (party === undefined) continue;
      const own = recordOf(log, { viewer: viewerOf(round.id, party) });
      const response = own.rounds.find((each) => each.id === round.id)?.responses[0];
      const atOpening = recordOf(log, { upTo: round.sequence });
      const paper = { negotiationId: id, party, round, record: atOpening };
      return { ok: true, value: { ...paper, ...answeredWith(round.id, response) }, warnings: [] };
    }
  }
  return { ok: false, issues: [unknownThing('paper', `${token.slice(0, 4)}…`)] };
}

function answeredWith(
  roundId: string,
  response: ResponseRecord | undefined,
): Pick<FoundPaper, 'response' | 'receipt'> {
  if (response === undefined) return {};
  const { party, answers, nonce } = response;
  return { response, receipt: receiptOf({ roundId, party, answers, nonce }) };
}
