import { type NegotiationFile, readNegotiation } from '@entente/core/agreement';
import { type StatementRecord, textAt } from '@entente/core/record';

/** A statement that a change rests on: where its sentence is, and its words. */
export interface ChangeSource {
  readonly id: string;
  readonly articleId: string;
  readonly quote: string;
}

interface Sources {
  readonly articles: readonly { readonly id: string; readonly article: { readonly text: string } }[];
  readonly statements: readonly StatementRecord[];
}

/**
 * Finds the statements that positions rest on, each once, in the order in which the positions name them. Evidence that
 * is not in the record is left out.
 */
export function changeSources(
  model: NegotiationFile,
  record: Sources,
): (positions: readonly string[]) => readonly ChangeSource[] {
  const read = readNegotiation(model);
  const positions = read.ok ? read.value.positions : [];
  const evidence = new Map(positions.map((position) => [position.id, position.evidence]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return (ids) =>
    [...new Set(ids.flatMap((id) => evidence.get(id) ?? []))].flatMap((id) =>
      sourceOf(statements.get(id), record),
    );
}

function sourceOf(entry: StatementRecord | undefined, { articles }: Sources): readonly ChangeSource[] {
  const source = articles.find(({ id }) => id === entry?.articleId);
  if (entry === undefined || source === undefined) return [];
  return [{ id: entry.id, articleId: entry.articleId, quote: textAt(source.article.text, entry.statement) }];
}
