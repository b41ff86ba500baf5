import { Hono } from 'hono';
import { changeModel } from '../../steps/change-model.ts';
import { gradeSource } from '../../steps/grade-source.ts';
import { listNegotiations } from '../../steps/list-negotiations.ts';
import { openNegotiation } from '../../steps/open-negotiation.ts';
import { redo, undo } from '../../steps/undo.ts';
import { viewCaseAnalysis } from '../../steps/view-case-analysis.ts';
import { viewLog } from '../../steps/view-log.ts';
import { viewNegotiation } from '../../steps/view-negotiation.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { reply, replyTo } from '../reply.ts';

/** Negotiations: the list, one, what was written about it, its model, its log, undo and redo. */
export function negotiationRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => context.json({ negotiations: await listNegotiations(workspace) }));
  routes.post('/', sizeGuard(1), (context) =>
    replyTo(context, (input) => openNegotiation(workspace, input), 201),
  );
  routes.get('/:id', async (context) =>
    reply(context, await viewNegotiation(workspace, context.req.param('id'))),
  );
  routes.get('/:id/case-analysis', async (context) =>
    reply(context, await viewCaseAnalysis(workspace, context.req.param('id'))),
  );
  routes.put('/:id/model', sizeGuard(5), (context) =>
    replyTo(context, (input) => changeModel(workspace, context.req.param('id'), input)),
  );
  routes.post('/:id/gradings', sizeGuard(1), (context) =>
    replyTo(context, (input) => gradeSource(workspace, context.req.param('id'), input)),
  );
  routes.post('/:id/undo', sizeGuard(1), (context) =>
    replyTo(context, (input) => undo(workspace, context.req.param('id'), input)),
  );
  routes.post('/:id/redo', sizeGuard(1), (context) =>
    replyTo(context, (input) => redo(workspace, context.req.param('id'), input)),
  );
  routes.get('/:id/log', async (context) => {
    const log = await viewLog(workspace, context.req.param('id'));
    return reply(context, log.ok ? { ...log, value: { entries: log.value } } : log);
  });
  return routes;
}
