import type { Outcome } from '@entente/core/base/issue';
import { type FamilyMember, type NegotiationRecord, familiesOf, retoldBy } from '@entente/core/record';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** How an article belongs to others of the record. */
interface ArticleKin extends FamilyMember {
  /** How many of its statements do not count, as a copy or version of it tells them and counts. */
  readonly retold: number;
}

/** Each article that is one text with another: the first of a family, its copies and versions. */
export function articleKinOf(record: NegotiationRecord): readonly ArticleKin[] {
  const retold = retoldBy(record);
  const retoldIn = new Map<string, number>();
  for (const { id, articleId } of record.statements)
    if (retold.has(id)) retoldIn.set(articleId, (retoldIn.get(articleId) ?? 0) + 1);
  return familiesOf(record)
    .filter(({ members }) => members.length > 1)
    .flatMap(({ members }) => members)
    .map((member) => ({ ...member, retold: retoldIn.get(member.articleId) ?? 0 }));
}

/** The articles of a negotiation that are copies or versions of others, and those that they are of. */
export async function viewKin(
  workspace: Workspace,
  id: string,
): Promise<Outcome<{ readonly articles: readonly ArticleKin[] }>> {
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  return { ok: true, value: { articles: articleKinOf(loaded.value.record) }, warnings: [] };
}
