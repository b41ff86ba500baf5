import { errorIssue } from '@entente/core/base/issue';
import { Hono } from 'hono';
import type { Operator } from '@entente/core/publication';
import type { Workspace } from '../steps/workspace.ts';
import { hostGuard, jsonGuard, originGuard } from './guard.ts';
import { replyFailure, replyIssues } from './reply.ts';
import { accuracyRoutes } from './routes/accuracy.ts';
import { agreementRoutes } from './routes/agreement.ts';
import { architectureRoutes } from './routes/architecture.ts';
import { articleRoutes } from './routes/article.ts';
import { briefRoutes } from './routes/brief.ts';
import { caseRoutes } from './routes/case.ts';
import { editionRoutes } from './routes/edition.ts';
import { eventRoutes } from './routes/event.ts';
import { feedRoutes } from './routes/feed.ts';
import { negotiationRoutes } from './routes/negotiation.ts';
import { optionMergeRoutes } from './routes/option-merge.ts';
import { paperRoutes } from './routes/paper.ts';
import { publicRoutes } from './routes/public.ts';
import { roundRoutes } from './routes/round.ts';
import { statementRoutes } from './routes/statement.ts';
import { webRoutes } from './routes/web.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppSettings {
  /** Where the built pages of the workspace lie; left out, where the build puts them. */
  readonly pages?: string;
  /** Names under which the server may be asked, besides localhost and IP addresses. */
  readonly ownHosts: readonly string[];
  readonly operator: Operator;
}

/** The server's answers to every request. */
export function createApp(workspace: Workspace, { ownHosts, operator, pages }: AppSettings): Hono {
  const app = new Hono();
  app.onError((error, context) => replyFailure(context, error));
  app.use(securityHeaders, hostGuard(ownHosts), originGuard);
  app.use('/api/*', jsonGuard, async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  const routes = [
    negotiationRoutes,
    articleRoutes,
    statementRoutes,
    agreementRoutes,
    roundRoutes,
    briefRoutes,
    architectureRoutes,
    editionRoutes,
    eventRoutes,
    feedRoutes,
    optionMergeRoutes,
  ];
  for (const routesOf of routes) app.route('/api/negotiations', routesOf(workspace));
  app.route('/api/papers', paperRoutes(workspace));
  app.route('/api/cases', caseRoutes(workspace));
  app.route('/api/accuracy', accuracyRoutes(workspace));
  app.all('/api/*', (context) => {
    const says = 'There is nothing at this address.';
    return replyIssues(context, [
      errorIssue({ code: 'unknown-address', path: '', says, remedy: 'Check the address.' }),
    ]);
  });
  app.get('/public', (context) => context.redirect('/public/'));
  app.route('/public/', publicRoutes(workspace, operator));
  app.route('/', webRoutes(pages));
  return app;
}
