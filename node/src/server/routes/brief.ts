import { renderHtml, renderMarkdown, sayIn } from '@entente/core/publication';
import { type Context, Hono } from 'hono';
import type { WordedBrief } from '../../steps/compose-document.ts';
import { requestBrief } from '../../steps/request-brief.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { reply, replyIssues } from '../reply.ts';

type Rendering = (context: Context, brief: WordedBrief) => Response;

const renderings: Readonly<Record<string, Rendering>> = {
  html: (context, { document, language }) =>
    context.html(renderHtml(document, { language, say: sayIn(language), withIds: true })),
  md: (context, { document, language }) =>
    context.body(renderMarkdown(document, sayIn(language)), 200, {
      'content-type': 'text/markdown; charset=utf-8',
    }),
  json: (context, brief) => context.json(brief),
};

/** The brief, for the workspace's pages and as a file. */
export function briefRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/brief', async (context) =>
    reply(context, await requestBrief(workspace, context.req.param('id'), context.req.query('language'))),
  );
  for (const [format, render] of Object.entries(renderings)) {
    routes.get(`/:id/brief.${format}`, async (context) => {
      const { id } = context.req.param();
      const brief = await requestBrief(workspace, id, context.req.query('language'));
      if (!brief.ok) return replyIssues(context, brief.issues);
      const name = `${encodeURIComponent(id)}-${brief.value.language}.${format}`;
      context.header('content-disposition', `inline; filename*=UTF-8''${name}`);
      return render(context, brief.value);
    });
  }
  return routes;
}
