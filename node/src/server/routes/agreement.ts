import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from '@entente/core/base/issue';
import { type Context, Hono } from 'hono';
import { isClash } from '../../io/outside-failure.ts';
import { requestAgreement } from '../../steps/request-agreement.ts';
import { requestTimeline, stopTimeline } from '../../steps/request-timeline.ts';
import { requestLeastChange, stopLeastChange } from '../../steps/request-least-change.ts';
import { requestPreview } from '../../steps/request-preview.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { readJson, reply, replyIssues } from '../reply.ts';

/** Milliseconds after which the client is told what there is so far, and after which to ask again. */
const firstPatience = 150;
const patience = 300;

/**
 * The agreement report, with one from few worlds while it is computed; the replay day by day, with the days that are done; what answers would change,
 * and the least that must move. Or how far each is.
 */
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
  routes.get('/:id/timeline', async (context) => {
    const request = await requestTimeline(workspace, context.req.param('id'), context.req.query('package'));
    if (!request.ok) return replyIssues(context, request.issues);
    const { report, soFar, progress } = request.value;
    const ready = await within(patience, report).catch(orOutdated);
    if (ready !== undefined) return reply(context, ready);
    const early = soFar();
    return context.json({ progress: progress(), ...(early === undefined ? {} : { soFar: early }) }, 202);
  });
  routes.delete('/:id/timeline', (context) => {
    stopTimeline(workspace, context.req.param('id'), context.req.query('package'));
    return context.body(null, 204);
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
  routes.delete('/:id/agreement/least-change', (context) => {
    stopLeastChange(workspace, context.req.param('id'), context.req.query('by') ?? '');
    return context.body(null, 204);
  });
  return routes;
}

/** What there is within so many milliseconds. */
function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([value, wait(milliseconds, undefined, { ref: false })]);
}

/** What is ready after a short while, else how far it is, so that the client asks again. */
async function whenReady<Value>(
  context: Context,
  result: Promise<Outcome<Value>>,
  progress: () => number,
): Promise<Response> {
  const ready = await within(patience, result).catch(orOutdated);
  return ready === undefined ? context.json({ progress: progress() }, 202) : reply(context, ready);
}

/** Where the model changed meanwhile, asking again asks for the new one. */
function orOutdated(failure: unknown): undefined {
  if (!isClash(failure)) throw failure;
}
