import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { isClash } from '../../io/outside-failure.ts';
import { requestAgreement } from '../../steps/request-agreement.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { reply, replyIssues } from '../reply.ts';

/** Milliseconds after which the client is told what there is so far, and after which to ask again. */
const firstPatience = 150;
const patience = 300;

/** The agreement report; or how far it is, with a report from few worlds where there is one. */
export function agreementRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/agreement', async (context) => {
    const request = await requestAgreement(workspace, context.req.param('id'), context.req.query('asOf'));
    if (!request.ok) return replyIssues(context, request.issues);
    const { report, first, progress } = request.value;
    const ready = await within(firstPatience, report).catch(orOutdated);
    if (ready !== undefined) return reply(context, ready);
    const early = await within(patience - firstPatience, first);
    return context.json({ progress: progress(), ...(early === undefined ? {} : { first: early }) }, 202);
  });
  return routes;
}

/** What there is within so many milliseconds. */
function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([value, wait(milliseconds, undefined, { ref: false })]);
}

/** Where the model changed meanwhile, asking again asks for the new one. */
function orOutdated(failure: unknown): undefined {
  if (!isClash(failure)) throw failure;
}
