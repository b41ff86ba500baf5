import type { Outcome } from '@entente/core/base/issue';
import { type FeedRecord, followedIn } from '@entente/core/record';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** A feed that is followed, and what waits in it. */
export type FeedView = Pick<FeedRecord, 'address' | 'name' | 'followed' | 'lookedAt' | 'waiting'>;

export async function viewFeeds(
  workspace: Workspace,
  id: string,
): Promise<Outcome<{ readonly feeds: readonly FeedView[] }>> {
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const feeds = followedIn(loaded.value.record).map(({ address, name, followed, lookedAt, waiting }) => ({
    address,
    name,
    followed,
    lookedAt,
    waiting,
  }));
  return { ok: true, value: { feeds }, warnings: [] };
}
