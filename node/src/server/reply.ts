import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type FailureKind, OutsideFailure } from '../io/outside-failure.ts';

/** The value as JSON, with what `shape` makes of it; or the issues. */
export function reply<Value>(
  context: Context,
  outcome: Outcome<Value>,
  status: ContentfulStatusCode = 200,
): Response {
  return outcome.ok ? context.json(outcome.value, status) : replyIssues(context, outcome.issues);
}

export function replyIssues(
  context: Context,
  issues: readonly Issue[],
  status: ContentfulStatusCode = statusOf(issues),
): Response {
  return context.json({ issues }, status);
}

const conflicts = [
  'nothing-to-undo',
  'nothing-to-redo',
  'not-the-latest',
  'round-closed',
  'round-over',
  'clash',
];

/** What is not there is 404, what cannot be as things stand 409, any other fault of an input 422. */
function statusOf(issues: readonly Issue[]): ContentfulStatusCode {
  const wholes = issues.filter(({ path }) => path === '');
  if (wholes.some(({ code }) => code.startsWith('unknown-'))) return 404;
  if (wholes.some(({ code }) => conflicts.includes(code))) return 409;
  return 422;
}

const failureStatus: Readonly<Record<FailureKind, ContentfulStatusCode>> = {
  clash: 409,
  unreachable: 502,
  refused: 422,
  'too-large': 413,
  'too-slow': 504,
  broken: 500,
};

/** What was thrown, as issues. Only outside failures say more than that the server is at fault. */
export function replyFailure(context: Context, error: unknown): Response {
  if (error instanceof OutsideFailure && error.kind !== 'broken') {
    const facts = { code: error.kind, path: '', says: error.message };
    const issue = errorIssue({ ...facts, remedy: 'Try again, or give something else.' });
    return replyIssues(context, [issue], failureStatus[error.kind]);
  }
  process.stderr.write(`${describeError(error)}\n`);
  const says = 'The server failed to do this.';
  const remedy = 'Try again; if it fails again, tell the operator what you did.';
  return replyIssues(context, [errorIssue({ code: 'server-fault', path: '', says, remedy })], 500);
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${describeError(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

/** The body as JSON, or the issue that it is none. An empty body is an empty object. */
export async function readJson(context: Context): Promise<Outcome<unknown>> {
  const body = await context.req.text();
  if (body === '') return { ok: true, value: {}, warnings: [] };
  try {
    return { ok: true, value: JSON.parse(body) as unknown, warnings: [] };
  } catch {
    const says = 'The body is no JSON.';
    const remedy = 'Send one JSON value, in UTF-8.';
    return { ok: false, issues: [errorIssue({ code: 'not-json', path: '', says, remedy })] };
  }
}

/** Reads the body as JSON and gives it to a step; replies with what comes of it. */
export async function replyTo<Value>(
  context: Context,
  step: (input: unknown) => Promise<Outcome<Value>>,
  status?: ContentfulStatusCode,
): Promise<Response> {
  const body = await readJson(context);
  return body.ok ? reply(context, await step(body.value), status) : replyIssues(context, body.issues, 400);
}
