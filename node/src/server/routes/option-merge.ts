import { Hono } from 'hono';
import { decideOptionMerge } from '../../steps/decide-option-merge.ts';
import { viewOptionMerges } from '../../steps/view-option-merges.ts';
import { viewSupersessions } from '../../steps/view-supersessions.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { reply, replyTo } from '../reply.ts';

/** What is told to be one or to have replaced another: options that may be merged, statements superseded. */
export function optionMergeRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/option-merges', async (context) =>
    reply(context, await viewOptionMerges(workspace, context.req.param('id'))),
  );
  routes.post('/:id/option-merges', sizeGuard(1), (context) =>
    replyTo(context, (input) => decideOptionMerge(workspace, context.req.param('id'), input)),
  );
  routes.get('/:id/supersessions', async (context) =>
    reply(context, await viewSupersessions(workspace, context.req.param('id'))),
  );
  return routes;
}
