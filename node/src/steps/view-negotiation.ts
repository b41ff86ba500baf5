import { type NegotiationFile, lostEvidence, readNegotiation } from '@entente/core/agreement';
import type { Issue, Outcome } from '@entente/core/base/issue';
import type { ArticleRecord, NegotiationRecord, StatementRecord } from '@entente/core/record';
import { type LoadedNegotiation, loadNegotiation } from './load-negotiation.ts';
import { missingOptionsOf, modelOfRecord } from './model-of-record.ts';
import { hasCaseAnalysis } from './view-case-analysis.ts';
import type { Workspace } from './workspace.ts';

/** Everything about one negotiation that its pages show. */
export interface NegotiationView extends Pick<
  NegotiationRecord,
  'name' | 'version' | 'canUndo' | 'canRedo' | 'gradings'
> {
  readonly id: string;
  readonly asOf: string;
  readonly model: NegotiationFile;
  /** Whether the model is the analyst's, not one drafted from the articles alone. */
  readonly modelEdited: boolean;
  readonly articles: readonly ArticleRecord[];
  readonly statements: readonly StatementRecord[];
  readonly issues: readonly Issue[];
  /** Whether it is a worked negotiation that a person wrote about. */
  readonly hasCaseAnalysis: boolean;
  /** The name of the language model that can be asked; null where none is set. */
  readonly languageModel: string | null;
}

export async function viewNegotiation(workspace: Workspace, id: string): Promise<Outcome<NegotiationView>> {
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const languageModel = workspace.languageModel?.name ?? null;
  return { ok: true, value: { ...viewOf(loaded.value), languageModel }, warnings: [] };
}

function viewOf({ id, log, record }: LoadedNegotiation): Omit<NegotiationView, 'languageModel'> {
  const model = modelOfRecord(record);
  const read = readNegotiation(model);
  const { name, version, canUndo, canRedo, gradings, articles, statements } = record;
  return {
    id,
    name,
    version,
    canUndo,
    canRedo,
    gradings,
    articles,
    statements,
    asOf: model.asOf,
    model,
    modelEdited: record.model !== null,
    hasCaseAnalysis: hasCaseAnalysis(id, log),
    issues: [
      ...(read.ok ? read.warnings : read.issues),
      ...lostEvidence(model, countedIn(statements)),
      ...missingOptionsOf(record, model),
    ],
  };
}

function countedIn(statements: readonly StatementRecord[]): ReadonlySet<string> {
  return new Set(statements.filter(({ status }) => status !== 'rejected').map(({ id }) => id));
}
