import { freshId } from '@entente/core/base/id';
import type { Outcome } from '@entente/core/base/issue';
import { readShape } from '@entente/core/base/shape';
import { addStatement as add, statementAddition } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf } from './change-negotiation.ts';
import { unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** Adds a statement that reading missed; it counts as accepted. */
export async function addStatement(
  workspace: Workspace,
  negotiationId: string,
  input: unknown,
): Promise<Outcome<Changed<{ readonly statementId: string }>>> {
  const request = readShape(statementAddition, input);
  if (!request.ok) return request;
  const { articleId } = request.value;
  return changeNegotiation(workspace, negotiationId, ({ record, log }) => {
    const article = record.articles.find(({ id }) => id === articleId)?.article;
    if (article === undefined) return { ok: false, issues: [unknownThing('article', articleId)] };
    const used = log.flatMap(({ body }) => (body.kind === 'statement-added' ? [body.statement.id] : []));
    const statementId = freshId(`${articleId}-own`, new Set(used));
    const statement = add(statementId, request.value, article);
    if (!statement.ok) return statement;
    return changeOf(
      { statementId },
      { body: { kind: 'statement-added', articleId, statement: statement.value } },
    );
  });
}
