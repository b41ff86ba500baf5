import type { Outcome } from '@entente/core/base/issue';
import { partiesAnswered } from '@entente/core/consultation';
import type { Released, RoundRecord } from '@entente/core/record';
import { type LoadedNegotiation, loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** A round as its chair sees it: who has answered, never what. */
export interface RoundView {
  readonly id: string;
  readonly opened: string;
  readonly answerBy: string;
  readonly options: readonly string[];
  readonly packages: readonly string[];
  readonly note?: string;
  readonly closed: boolean;
  readonly delegations: readonly { readonly party: string; readonly answered: boolean }[];
  /** Once closed: what every delegation can accept. */
  readonly jointlyAcceptable?: readonly Released[];
}

export async function listRounds(
  workspace: Workspace,
  negotiationId: string,
): Promise<Outcome<readonly RoundView[]>> {
  const loaded = await loadNegotiation(workspace, negotiationId);
  if (!loaded.ok) return loaded;
  const rounds = loaded.value.record.rounds.map((round) => viewOf(round, loaded.value));
  return { ok: true, value: rounds, warnings: [] };
}

function viewOf(round: RoundRecord, { log }: LoadedNegotiation): RoundView {
  const { id, opened, answerBy, options, packages, note, closed, delegations, jointlyAcceptable } = round;
  const answered = partiesAnswered(log, id);
  return {
    id,
    opened,
    answerBy,
    options,
    packages,
    ...(note === undefined ? {} : { note }),
    closed: closed !== undefined,
    delegations: delegations.map(({ party }) => ({ party, answered: answered.has(party) })),
    ...(jointlyAcceptable === undefined ? {} : { jointlyAcceptable }),
  };
}
