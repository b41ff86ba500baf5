import type { Outcome } from '@entente/core/base/issue';
import { object, oneOf, readShape, text } from '@entente/core/base/shape';
import { outcomes } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf } from './change-negotiation.ts';
import { unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

const challengeAnswer = object({ outcome: oneOf(outcomes), reason: text({ nonEmpty: true }) });

/** Decides a challenge, with the reason that its reader is given. A later answer replaces an earlier one. */
export async function answerChallenge(
  workspace: Workspace,
  place: { readonly negotiationId: string; readonly challengeId: string },
  input: unknown,
): Promise<Outcome<Changed<object>>> {
  const request = readShape(challengeAnswer, input);
  if (!request.ok) return request;
  const { challengeId } = place;
  return changeNegotiation(workspace, place.negotiationId, ({ record }) => {
    if (!record.challenges.some(({ id }) => id === challengeId))
      return { ok: false, issues: [unknownThing('challenge', challengeId)] };
    return changeOf({}, { body: { kind: 'challenge-answered', challengeId, ...request.value } });
  });
}
