import { Hono } from 'hono';
import { listUnopenedCases, openCase } from '../../steps/seed-cases.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { reply } from '../reply.ts';

/** The worked negotiations that come with the source: which are not open yet, and opening one. */
export function caseRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => context.json({ cases: await listUnopenedCases(workspace) }));
  routes.post('/:id', sizeGuard(1), async (context) =>
    reply(context, await openCase(workspace, context.req.param('id'))),
  );
  return routes;
}
