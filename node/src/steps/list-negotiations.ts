import type { StatementStatus } from '@entente/core/record';
import { type LoadedNegotiation, loadNegotiation } from './load-negotiation.ts';
import { asOfRecord } from './model-of-record.ts';
import type { Workspace } from './workspace.ts';

export interface NegotiationSummary {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly articles: number;
  readonly statements: Readonly<Record<StatementStatus, number>>;
}

export async function listNegotiations(workspace: Workspace): Promise<readonly NegotiationSummary[]> {
  const stored = await workspace.store.list();
  const loaded = await Promise.all(stored.map(({ id }) => loadNegotiation(workspace, id)));
  return loaded.flatMap((negotiation) => (negotiation.ok ? [summaryOf(negotiation.value)] : []));
}

function summaryOf({ id, record }: LoadedNegotiation): NegotiationSummary {
  const count = (status: StatementStatus): number =>
    record.statements.filter((statement) => statement.status === status).length;
  return {
    id,
    name: record.name,
    asOf: asOfRecord(record),
    articles: record.articles.length,
    statements: {
      proposed: count('proposed'),
      accepted: count('accepted'),
      edited: count('edited'),
      rejected: count('rejected'),
    },
  };
}
