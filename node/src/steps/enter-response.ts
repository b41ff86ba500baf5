import { addDays, readDay } from '@entente/core/base/day';
import type { Outcome } from '@entente/core/base/issue';
import {
  type Receipt,
  delegationWith,
  readResponse,
  receiptOf,
  responseAudience,
} from '@entente/core/consultation';
import type { EntryBody } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import { findPaper } from './find-paper.ts';
import type { Workspace } from './workspace.ts';

export interface EnteredResponse {
  readonly receipt: Receipt;
  /** With it and the answers the adviser can compute the receipt. */
  readonly nonce: string;
}

/** Seals a delegation's answers in the record. While the round is open it may answer again; the latest counts. */
export async function enterResponse(
  workspace: Workspace,
  token: string,
  input: unknown,
): Promise<Outcome<Changed<EnteredResponse>>> {
  const paper = await findPaper(workspace, token);
  if (!paper.ok) return paper;
  const { negotiationId, round: asked } = paper.value;
  return changeNegotiation(workspace, negotiationId, ({ record }) => {
    const round = record.rounds.find(({ id }) => id === asked.id) ?? asked;
    const party = delegationWith(token, round)?.party ?? '';
    if (round.closed !== undefined)
      return refuse('round-closed', 'The round is closed.', 'Ask the chair to open another one.');
    if (isPast(round.answerBy, workspace.clock()))
      return refuse(
        'round-over',
        'The last day to answer has passed.',
        'Ask the chair to open another round.',
      );
    const answers = readResponse(input, round);
    if (!answers.ok) return answers;
    const response = { roundId: round.id, party, answers: answers.value, nonce: workspace.secret() };
    const body: EntryBody = { kind: 'response-entered', ...response };
    const audience = responseAudience(round.id, party);
    const result = { receipt: receiptOf(response), nonce: response.nonce };
    return changeOf(result, { body, audience, author: `delegation ${party}` });
  });
}

/** The day ends last half a day west of Greenwich; until then it has not passed everywhere. */
function isPast(answerBy: string, now: string): boolean {
  const day = readDay(now.slice(0, 10)) ?? answerBy;
  return day > addDays(answerBy, 1);
}
