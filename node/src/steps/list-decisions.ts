import type { Outcome } from '@entente/core/base/issue';
import { type Decision, decisionsOf, recordOf } from '@entente/core/record';
import type { Store } from '../io/store.ts';
import { unknownThing } from './load-negotiation.ts';

interface DecisionRequest {
  /** The ids of negotiations; all in the store where none is named. */
  readonly negotiations: readonly string[];
  readonly withText: boolean;
}

/** What people decided on what reading proposed, negotiation by negotiation. */
export async function listDecisions(
  store: Store,
  { negotiations, withText }: DecisionRequest,
): Promise<Outcome<readonly Decision[]>> {
  const stored = (await store.list()).map(({ id }) => id);
  const unknown = negotiations.filter((id) => !stored.includes(id));
  if (unknown.length > 0) return { ok: false, issues: unknown.map((id) => unknownThing('negotiation', id)) };
  const decided: Decision[] = [];
  for (const id of negotiations.length > 0 ? negotiations : stored) {
    for (const one of decisionsOf(id, recordOf(await store.readEntries(id)), { withText })) decided.push(one);
  }
  return { ok: true, value: decided, warnings: [] };
}
