import type { Outcome } from '@entente/core/base/issue';
import { type ReadingAccuracy, readingAccuracyOf } from '@entente/core/record';
import { type LoadedNegotiation, loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** How often reading was right in one negotiation, or in all of them where none is named. */
export async function viewAccuracy(workspace: Workspace, id?: string): Promise<Outcome<ReadingAccuracy>> {
  const ids = id === undefined ? (await workspace.store.list()).map((stored) => stored.id) : [id];
  const loaded: LoadedNegotiation[] = [];
  for (const each of ids) {
    const negotiation = await loadNegotiation(workspace, each);
    if (!negotiation.ok) return negotiation;
    loaded.push(negotiation.value);
  }
  return { ok: true, value: readingAccuracyOf(loaded), warnings: [] };
}
