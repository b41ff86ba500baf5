import { readNegotiation } from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';
import { type Invitation, delegationOf, readRoundRequest } from '@entente/core/consultation';
import type { EntryBody } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import { modelOfRecord } from './model-of-record.ts';
import type { Workspace } from './workspace.ts';

/** What opening a round gives. The links' tokens are told this once: the record keeps only their digests. */
export interface OpenedRound {
  readonly roundId: string;
  readonly links: readonly Invitation[];
}

/** Opens a consultation round over packages of the negotiation's model, with every party of it. */
export function openRound(
  workspace: Workspace,
  negotiationId: string,
  input: unknown,
): Promise<Outcome<Changed<OpenedRound>>> {
  return changeNegotiation(workspace, negotiationId, ({ record }) => {
    const negotiation = readNegotiation(modelOfRecord(record));
    if (!negotiation.ok) return negotiation;
    const options = negotiation.value.options.map(({ name }) => name);
    const request = readRoundRequest(input, options);
    if (!request.ok) return request;
    const today = workspace.clock().slice(0, 10);
    if (request.value.answerBy < today)
      return refuse('day-past', `${request.value.answerBy} is past.`, `Give a day from ${today} on.`);
    const parties = negotiation.value.parties.filter((party) => party.consent || party.options.length > 0);
    if (parties.length === 0)
      return refuse('no-party', 'There is no party to be asked.', 'Add parties to the model.');
    const links = parties.map(({ name }) => ({ party: name, token: workspace.secret() }));
    const roundId = `r${record.rounds.length + 1}`;
    const body: EntryBody = {
      kind: 'round-opened',
      roundId,
      options,
      ...request.value,
      delegations: links.map(delegationOf),
    };
    return changeOf({ roundId, links }, { body });
  });
}
