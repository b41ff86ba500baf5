import type { Outcome } from '@entente/core/base/issue';
import { jointlyAcceptableOf, viewerOf } from '@entente/core/consultation';
import { type Log, type ResponseRecord, type RoundRecord, recordOf } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import { unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** Closes a round, and releases what every delegation can accept: nothing else, and not who refused what. */
export function closeRound(
  workspace: Workspace,
  negotiationId: string,
  roundId: string,
): Promise<Outcome<Changed<object>>> {
  return changeNegotiation(workspace, negotiationId, ({ log, record }) => {
    const round = record.rounds.find(({ id }) => id === roundId);
    if (round === undefined) return { ok: false, issues: [unknownThing('round', roundId)] };
    if (round.closed !== undefined)
      return refuse('round-closed', 'The round is closed already.', 'Open another one.');
    const jointlyAcceptable = jointlyAcceptableOf(round, sealedResponses(log, round));
    return changeOf({}, { body: { kind: 'round-closed', roundId, jointlyAcceptable } });
  });
}

/** Every delegation's response, each seen with its own eyes. They do not leave this step. */
function sealedResponses(log: Log, { id, delegations }: RoundRecord): readonly ResponseRecord[] {
  return delegations.flatMap(({ party }) => {
    const own = recordOf(log, { viewer: viewerOf(id, party) });
    return own.rounds.find((round) => round.id === id)?.responses ?? [];
  });
}
