import type { Outcome } from '@entente/core/base/issue';
import { type WordedBrief, composeDocument, readLanguage, wordIn } from './compose-document.ts';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** The brief of a negotiation as it stands, in a language. */
export async function requestBrief(
  workspace: Workspace,
  id: string,
  language?: string,
): Promise<Outcome<WordedBrief>> {
  const chosen = readLanguage(language);
  if (!chosen.ok) return chosen;
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const document = await composeDocument(workspace, loaded.value.record, `${id} as of now`);
  return document.ok ? { ...document, value: wordIn(chosen.value, document.value) } : document;
}
