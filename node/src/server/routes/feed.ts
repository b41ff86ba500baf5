import { type Context, Hono } from 'hono';
import type { Outcome } from '@entente/core/base/issue';
import { dropFeed, followFeed, lookAtFeeds } from '../../steps/follow-feed.ts';
import { passOverAnnounced, readAnnounced } from '../../steps/read-announced.ts';
import { viewFeeds } from '../../steps/view-feeds.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { readJson, reply, replyIssues } from '../reply.ts';

type Step = (workspace: Workspace, id: string, input: unknown) => Promise<Outcome<object>>;

/** Feeds: followed, looked at, dropped, and what they announce read or passed over. */
export function feedRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  const run = (step: Step) => async (context: Context) => {
    const body = await readJson(context);
    if (!body.ok) return replyIssues(context, body.issues, 400);
    const done = await step(workspace, context.req.param('id') ?? '', body.value);
    return done.ok
      ? context.json({ ...done.value, warnings: done.warnings })
      : replyIssues(context, done.issues);
  };
  routes.get('/:id/feeds', async (context) =>
    reply(context, await viewFeeds(workspace, context.req.param('id'))),
  );
  routes.post('/:id/feeds', sizeGuard(1), run(followFeed));
  routes.post('/:id/feeds/look', sizeGuard(1), run(lookAtFeeds));
  routes.post('/:id/feeds/drop', sizeGuard(1), run(dropFeed));
  routes.post('/:id/feeds/read', sizeGuard(1), run(readAnnounced));
  routes.post('/:id/feeds/pass-over', sizeGuard(1), run(passOverAnnounced));
  return routes;
}
