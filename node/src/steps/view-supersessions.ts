import type { Outcome } from '@entente/core/base/issue';
import { type Supersession, supersessionsOf } from '@entente/core/record';
import { loadNegotiation } from './load-negotiation.ts';
import { asOfRecord } from './model-of-record.ts';
import type { Workspace } from './workspace.ts';

/** Which statements took the place of which as of the negotiation's day; what a person rejected took nobody's. */
export async function viewSupersessions(
  workspace: Workspace,
  id: string,
): Promise<Outcome<{ readonly supersessions: readonly Supersession[] }>> {
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const { record } = loaded.value;
  const supersessions = supersessionsOf(record, asOfRecord(record), ['proposed', 'accepted', 'edited']);
  return { ok: true, value: { supersessions }, warnings: [] };
}
