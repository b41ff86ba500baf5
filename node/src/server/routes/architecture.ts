import { type Context, Hono } from 'hono';
import {
  type ArchitectureRequest,
  architectureFile,
  architectureFormats,
  requestArchitecture,
} from '../../steps/request-architecture.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { reply, replyIssues } from '../reply.ts';

const types: Readonly<Record<(typeof architectureFormats)[number], string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The architecture of a package, for the workspace's pages and as a file. */
export function architectureRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/architecture', async (context) =>
    reply(context, await requestArchitecture(workspace, context.req.param('id'), wantedIn(context))),
  );
  for (const format of architectureFormats) {
    routes.get(`/:id/architecture.${format}`, async (context) => {
      const { id } = context.req.param();
      const architecture = await requestArchitecture(workspace, id, wantedIn(context));
      if (!architecture.ok) return replyIssues(context, architecture.issues);
      const { package: letters, language } = architecture.value;
      const name = `${encodeURIComponent(id)}-${letters}-${language}.${format}`;
      const file = await architectureFile(architecture.value, format);
      return context.body(typeof file === 'string' ? file : new Uint8Array(file), 200, {
        'content-type': types[format],
        'content-disposition': `inline; filename*=UTF-8''${name}`,
      });
    });
  }
  return routes;
}

function wantedIn(context: Context): ArchitectureRequest {
  return { package: context.req.query('package'), language: context.req.query('language') };
}
