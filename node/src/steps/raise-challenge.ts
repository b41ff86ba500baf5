import type { Outcome } from '@entente/core/base/issue';
import { object, readShape, text } from '@entente/core/base/shape';
import { type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import type { Workspace } from './workspace.ts';

const challengeRequest = object({
  claim: text({ describes: 'The id of the claim, or nothing for the edition as a whole.' }),
  words: text({ nonEmpty: true, describes: 'What is wrong, and how one can tell.' }),
});

const longestWords = 5000;
const longestClaim = 200;
/** More open challenges than anybody could answer: an attack, not readers. */
const mostOpen = 1000;

/** Takes a reader's challenge of the latest edition into the record. Nothing about the reader is kept. */
export async function raiseChallenge(
  workspace: Workspace,
  negotiationId: string,
  input: unknown,
): Promise<Outcome<Changed<{ readonly challengeId: string }>>> {
  const request = readShape(challengeRequest, input);
  if (!request.ok) return request;
  const { claim, words } = request.value;
  if (words.length > longestWords || claim.length > longestClaim)
    return refuse('too-long', 'The challenge is too long.', `Use at most ${longestWords} characters.`);
  return changeNegotiation(workspace, negotiationId, ({ record }) => {
    const edition = record.editions.at(-1)?.number;
    if (edition === undefined)
      return refuse('not-published', 'Nothing is published here.', 'Choose a published edition.');
    if (record.challenges.filter(({ status }) => status === 'open').length >= mostOpen)
      return refuse('too-many', 'Too many challenges wait for an answer.', 'Try again in some days.');
    const challengeId = `c${record.challenges.length + 1}`;
    const body = { kind: 'challenge-raised', challengeId, edition, claim, words } as const;
    return changeOf({ challengeId }, { body, author: 'reader' });
  });
}
