import type { ArticleRecord, StatementRecord } from '@entente/core/record';

/** The statements as they are gone through: article by article, each in the order of its text. */
export function inOrder(
  statements: readonly StatementRecord[],
  articles: readonly Pick<ArticleRecord, 'id'>[],
): readonly StatementRecord[] {
  const place = new Map(articles.map(({ id }, index) => [id, index]));
  const placeOf = ({ articleId }: StatementRecord): number => place.get(articleId) ?? articles.length;
  return statements.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      a.statement.start - b.statement.start ||
      a.statement.end - b.statement.end ||
      (a.id < b.id ? -1 : 1),
  );
}

/**
 * The statement to decide next: the first that waits after the current one, from the beginning again where none does,
 * and those that were skipped when nothing else is left, the one skipped first first. Undefined where all are decided.
 */
export function nextWaiting(
  ordered: readonly StatementRecord[],
  current: string | undefined,
  skipped: readonly string[],
): StatementRecord | undefined {
  const at = ordered.findIndex(({ id }) => id === current);
  const around = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))];
  const waiting = around.filter(({ status }) => status === 'proposed');
  const fresh = waiting.find(({ id }) => !skipped.includes(id));
  if (fresh !== undefined) return fresh;
  return skipped.map((id) => waiting.find((entry) => entry.id === id)).find((entry) => entry !== undefined);
}
