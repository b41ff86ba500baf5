import { Hono } from 'hono';
import { enterResponse } from '../../steps/enter-response.ts';
import { viewPaper } from '../../steps/view-paper.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { reply, replyTo } from '../reply.ts';

/** A delegation's private page: whoever has its token is the delegation. */
export function paperRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:token', async (context) =>
    reply(context, await viewPaper(workspace, context.req.param('token'), context.req.query('language'))),
  );
  routes.post('/:token', sizeGuard(1), (context) =>
    replyTo(context, (input) => enterResponse(workspace, context.req.param('token'), input), 201),
  );
  return routes;
}
