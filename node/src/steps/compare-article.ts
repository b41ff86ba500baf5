import type { Outcome } from '@entente/core/base/issue';
import type { ModelReading } from '@entente/core/record';
import { askLanguageModel } from './ask-language-model.ts';
import { refuse } from './change-negotiation.ts';
import { loadNegotiation, unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** What the language model reads in an article of the record, beside its statements there. Nothing is kept of it. */
export async function compareArticle(
  workspace: Workspace,
  id: string,
  articleId: string,
  signal?: AbortSignal,
): Promise<Outcome<ModelReading>> {
  const { languageModel } = workspace;
  if (languageModel === undefined)
    return refuse('no-language-model', 'No language model is set.', noModelRemedy);
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const { record } = loaded.value;
  const entry = record.articles.find((each) => each.id === articleId);
  if (entry === undefined) return { ok: false, issues: [unknownThing('article', articleId)] };
  const statements = record.statements
    .filter((each) => each.articleId === articleId && each.status !== 'rejected')
    .map(({ statement }) => statement);
  return askLanguageModel(
    languageModel,
    { article: entry.article, statements, options: entry.options },
    signal,
  );
}

export const noModelRemedy =
  'Set ENTENTE_LLM_BASE_URL and ENTENTE_LLM_MODEL, and ENTENTE_LLM_API_KEY if it needs one.';
