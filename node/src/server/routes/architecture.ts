import { type Context, Hono } from 'hono';
import { documentFormats } from '../../steps/document-file.ts';
import {
  type ArchitectureRequest,
  requestArchitecture,
  writtenArchitecture,
} from '../../steps/request-architecture.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { replyDocument } from '../reply-document.ts';
import { reply, replyIssues } from '../reply.ts';

/** The architecture of a package, for the workspace's pages and as a file. */
export function architectureRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/architecture', async (context) =>
    reply(context, await requestArchitecture(workspace, context.req.param('id'), wantedIn(context))),
  );
  for (const format of documentFormats) {
    routes.get(`/:id/architecture.${format}`, async (context) => {
      const { id } = context.req.param();
      const architecture = await requestArchitecture(workspace, id, wantedIn(context));
      if (!architecture.ok) return replyIssues(context, architecture.issues);
      const name = `${id}-${architecture.value.package}`;
      return replyDocument(context, writtenArchitecture(architecture.value), { format, name });
    });
  }
  return routes;
}

function wantedIn(context: Context): ArchitectureRequest {
  return { package: context.req.query('package'), language: context.req.query('language') };
}
