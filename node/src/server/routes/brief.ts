import { Hono } from 'hono';
import { documentFormats } from '../../steps/document-file.ts';
import { requestBrief } from '../../steps/request-brief.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { replyDocument } from '../reply-document.ts';
import { reply, replyIssues } from '../reply.ts';

/** The brief, for the workspace's pages and as a file. */
export function briefRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/brief', async (context) =>
    reply(context, await requestBrief(workspace, context.req.param('id'), context.req.query('language'))),
  );
  for (const format of documentFormats) {
    routes.get(`/:id/brief.${format}`, async (context) => {
      const { id } = context.req.param();
      const brief = await requestBrief(workspace, id, context.req.query('language'));
      if (!brief.ok) return replyIssues(context, brief.issues);
      const written = { ...brief.value, report: brief.value, ids: { html: true } };
      return replyDocument(context, written, { format, name: id });
    });
  }
  return routes;
}
