import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from '@entente/core/base/issue';
import { type Context, Hono } from 'hono';
import { isClash } from '../../io/outside-failure.ts';
import { requestAgreement } from '../../steps/request-agreement.ts';
import { requestLeastChange } from '../../steps/request-least-change.ts';
import { requestPreview } from '../../steps/request-preview.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { readJson, reply, replyIssues } from '../reply.ts';

/** Milliseconds after which the client is told to ask again. */
const patience = 300;

/** The agreement report, what answers would change in it, and the least that must move; or how far it is. */
export function agreementRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/agreement', async (context) => {
    const request = await requestAgreement(workspace, context.req.param('id'), context.req.query('asOf'));
    if (!request.ok) return replyIssues(context, request.issues);
    return whenReady(context, request.value.report, request.value.progress);
  });
  // They are asked by POST for what they ask is long; they change nothing.
  routes.post('/:id/agreement/what-if', sizeGuard(1), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return replyIssues(context, body.issues, 400);
    const request = await requestPreview(workspace, context.req.param('id'), body.value);
    if (!request.ok) return replyIssues(context, request.issues);
    return whenReady(context, request.value.preview, request.value.progress);
  });
  routes.post('/:id/agreement/least-change', sizeGuard(1), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return replyIssues(context, body.issues, 400);
    const request = await requestLeastChange(workspace, context.req.param('id'), body.value);
    if (!request.ok) return replyIssues(context, request.issues);
    return whenReady(context, request.value.answer, request.value.progress);
  });
  return routes;
}

/** What is ready after a short while, else how far it is, so that the client asks again. */
async function whenReady<Value>(
  context: Context,
  result: Promise<Outcome<Value>>,
  progress: () => number,
): Promise<Response> {
  const ready = await Promise.race([result, wait(patience, undefined, { ref: false })]).catch(orOutdated);
  return ready === undefined ? context.json({ progress: progress() }, 202) : reply(context, ready);
}

/** Where the model changed meanwhile, asking again asks for the new one. */
function orOutdated(failure: unknown): undefined {
  if (!isClash(failure)) throw failure;
}
