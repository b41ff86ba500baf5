import type { Entry } from '../record/index.ts';

/** The name under which a delegation of a round looks at the record. */
export function viewerOf(roundId: string, party: string): string {
  return `delegation ${roundId} ${party}`;
}

/** Who may ever see a response: the delegation that gave it, before the round closes and after. */
export function responseAudience(roundId: string, party: string): readonly string[] {
  return [viewerOf(roundId, party)];
}

/** Which parties have answered a round: that they did is no secret, what they said is. */
export function partiesAnswered(entries: readonly Entry[], roundId: string): ReadonlySet<string> {
  const answered = entries.flatMap(({ body }) =>
    body.kind === 'response-entered' && body.roundId === roundId ? [body.party] : [],
  );
  return new Set(answered);
}
