import { Hono } from 'hono';
import { addStatement } from '../../steps/add-statement.ts';
import { correctStatement } from '../../steps/correct-statement.ts';
import { decideStatements } from '../../steps/decide-statements.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { replyTo } from '../reply.ts';

/** Statements: decided, corrected, added. */
export function statementRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.post('/:id/decisions', sizeGuard(5), (context) =>
    replyTo(context, (input) => decideStatements(workspace, context.req.param('id'), input)),
  );
  routes.patch('/:id/statements/:statementId', sizeGuard(1), (context) => {
    const { id: negotiationId, statementId } = context.req.param();
    return replyTo(context, (input) => correctStatement(workspace, { negotiationId, statementId }, input));
  });
  routes.post('/:id/statements', sizeGuard(1), (context) =>
    replyTo(context, (input) => addStatement(workspace, context.req.param('id'), input), 201),
  );
  return routes;
}
