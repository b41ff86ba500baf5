import type { Outcome } from '@entente/core/base/issue';
import type { WordedDocument } from '@entente/core/publication';
import type { ChallengeRecord, EditionRecord } from '@entente/core/record';
import { loadNegotiation, unknownThing } from './load-negotiation.ts';
import type { EditionContent } from './publish-edition.ts';
import type { Workspace } from './workspace.ts';

/** What the public may see of a negotiation: its editions, and the challenges of them. */
export interface Publication {
  readonly negotiationId: string;
  readonly name: string;
  /** At least one, the latest last. */
  readonly editions: readonly EditionRecord[];
  readonly latest: EditionRecord;
  readonly challenges: readonly ChallengeRecord[];
}

/** The publication of a negotiation. One that has published nothing is as unknown as one that is not there. */
export async function findPublication(
  workspace: Workspace,
  negotiationId: string,
): Promise<Outcome<Publication>> {
  const loaded = await loadNegotiation(workspace, negotiationId);
  const record = loaded.ok ? loaded.value.record : undefined;
  const latest = record?.editions.at(-1);
  if (record === undefined || latest === undefined)
    return { ok: false, issues: [unknownThing('publication', negotiationId)] };
  const { name, editions, challenges } = record;
  return { ok: true, value: { negotiationId, name, editions, latest, challenges }, warnings: [] };
}

export async function listPublications(workspace: Workspace): Promise<readonly Publication[]> {
  const stored = await workspace.store.list();
  const found = await Promise.all(stored.map(({ id }) => findPublication(workspace, id)));
  return found.flatMap((publication) => (publication.ok ? [publication.value] : []));
}

/** The document of an edition, in the words in which it was published; undefined in a language it was not. */
export function documentOf({ content }: EditionRecord, language: string): WordedDocument | undefined {
  const { documents } = content as unknown as EditionContent;
  return Object.hasOwn(documents, language) ? documents[language] : undefined;
}
