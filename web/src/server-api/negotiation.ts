import type { NegotiationFile } from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import type { ArticleRecord, HistoryStep, StatementRecord, StatementStatus } from '@entente/core/record';
import { type Versioned, call, ofNegotiation } from './request.ts';

export interface NegotiationSummary {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly articles: number;
  readonly statements: Readonly<Record<StatementStatus, number>>;
}

/** Everything about one negotiation that its pages show. `version` counts the entries of its log. */
export interface NegotiationView {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly asOf: string;
  readonly model: NegotiationFile;
  readonly modelEdited: boolean;
  readonly canUndo: HistoryStep | null;
  readonly canRedo: HistoryStep | null;
  readonly articles: readonly ArticleRecord[];
  readonly statements: readonly StatementRecord[];
  readonly issues: readonly Issue[];
  /** Whether it is a worked negotiation that a person wrote about. */
  readonly hasCaseAnalysis: boolean;
  /** The name of the language model that can be asked; null where the operator set none. */
  readonly languageModel: string | null;
}

export const fetchNegotiations = (): Promise<{ negotiations: readonly NegotiationSummary[] }> =>
  call('GET', '/negotiations');

export const createNegotiation = (name: string): Promise<{ id: string }> =>
  call('POST', '/negotiations', { name });

export const fetchNegotiation = (id: string): Promise<NegotiationView> => call('GET', ofNegotiation(id));

/** Refused if somebody else saved the model after the version that this one was made on. */
export const saveModel = (id: string, model: NegotiationFile, version: number): Promise<Versioned> =>
  call('PUT', ofNegotiation(id, 'model'), { model, version });

/**
 * Calls back at every change of a negotiation, and whenever the connection is lost or found again.
 *
 * @returns what ends it.
 */
export function followChanges(
  id: string,
  on: { readonly change: (version: number) => void; readonly connection: (open: boolean) => void },
): () => void {
  const stream = new EventSource(`/api${ofNegotiation(id, 'events')}`);
  const online = () => on.connection(true);
  const offline = () => on.connection(false);
  addEventListener('online', online);
  addEventListener('offline', offline);
  stream.addEventListener('open', () => on.connection(true));
  stream.addEventListener('error', () => on.connection(false));
  stream.addEventListener('message', (event) => {
    const { version } = JSON.parse(String(event.data)) as { version: number };
    on.change(version);
  });
  return () => {
    removeEventListener('online', online);
    removeEventListener('offline', offline);
    stream.close();
  };
}
