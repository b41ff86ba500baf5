import { Hono } from 'hono';
import { addArticle } from '../../steps/add-article.ts';
import { addGivenArticles } from '../../steps/add-given-articles.ts';
import { compareArticle } from '../../steps/compare-article.ts';
import { viewKin } from '../../steps/view-kin.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { readJson, reply, replyIssues } from '../reply.ts';

/** The longest article taken, in megabytes. */
const longest = 60;

/** Articles: read and added, and compared with what a language model reads in them. */
export function articleRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.post('/:id/articles', sizeGuard(longest), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return replyIssues(context, body.issues, 400);
    const added = await addArticle(workspace, context.req.param('id'), body.value);
    if (!added.ok) return replyIssues(context, added.issues);
    return context.json({ ...added.value, warnings: added.warnings }, 201);
  });
  routes.post('/:id/intakes', sizeGuard(longest), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return replyIssues(context, body.issues, 400);
    const { signal } = context.req.raw;
    const added = await addGivenArticles(workspace, context.req.param('id'), { input: body.value, signal });
    return added.ok ? context.json(added.value) : replyIssues(context, added.issues);
  });
  routes.get('/:id/kin', async (context) =>
    reply(context, await viewKin(workspace, context.req.param('id'))),
  );
  routes.post('/:id/articles/:articleId/comparison', async (context) => {
    const { id, articleId } = context.req.param();
    const compared = await compareArticle(workspace, id, articleId, context.req.raw.signal);
    if (!compared.ok) return replyIssues(context, compared.issues);
    return context.json({ ...compared.value, warnings: compared.warnings });
  });
  return routes;
}
