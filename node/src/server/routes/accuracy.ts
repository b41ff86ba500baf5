import { Hono } from 'hono';
import { viewAccuracy } from '../../steps/view-accuracy.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { reply } from '../reply.ts';

/** How often reading was right: in `?negotiation=`, or in all of them. */
export function accuracyRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', async (context) =>
    reply(context, await viewAccuracy(workspace, context.req.query('negotiation'))),
  );
  return routes;
}
