import { type Outcome } from '@entente/core/base/issue';
import { mapOf, object, readShape } from '@entente/core/base/shape';
import { type Edition, type Publication, wordedDocument } from '@entente/core/publication';
import type { EditionRecord } from '@entente/core/record';
import { loadNegotiation, unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** What the public may see of a negotiation. One that has published nothing is as unknown as one that is not there. */
export async function viewPublication(workspace: Workspace, slug: string): Promise<Outcome<Publication>> {
  const loaded = await loadNegotiation(workspace, slug);
  const editions = loaded.ok ? loaded.value.record.editions.flatMap(readEdition) : [];
  if (!loaded.ok || editions.length === 0) return { ok: false, issues: [unknownThing('publication', slug)] };
  const { name, challenges } = loaded.value.record;
  return { ok: true, value: { slug, name, editions, challenges }, warnings: [] };
}

/** Every negotiation that has published something. */
export async function listPublications(workspace: Workspace): Promise<readonly Publication[]> {
  const stored = await workspace.store.list();
  const viewed = await Promise.all(stored.map(({ id }) => viewPublication(workspace, id)));
  return viewed.flatMap((publication) => (publication.ok ? [publication.value] : []));
}

const editionContent = object({ documents: mapOf(wordedDocument) });

const readEditions = new WeakMap<EditionRecord, readonly Edition[]>();

/** The edition in a record; none where its content, which may come from an archive, is no document in any language. */
function readEdition(record: EditionRecord): readonly Edition[] {
  const known = readEditions.get(record);
  if (known !== undefined) return known;
  const content = readShape(editionContent, record.content);
  const { number, published } = record;
  const documents = content.ok ? content.value.documents : {};
  const languages = record.languages.filter((language) => Object.hasOwn(documents, language));
  const read = languages.length === 0 ? [] : [{ number, published, languages, documents }];
  readEditions.set(record, read);
  return read;
}
