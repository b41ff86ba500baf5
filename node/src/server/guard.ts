import { isIP } from 'node:net';
import { errorIssue } from '@entente/core/base/issue';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { replyIssues } from './reply.ts';

/**
 * Refuses requests under a host name that is not ours. A page elsewhere can make its own name resolve to this
 * machine (DNS rebinding), but it cannot make the browser send another name; an IP address cannot be rebound.
 */
export function hostGuard(ownHosts: readonly string[]): MiddlewareHandler {
  const names = new Set(['localhost', ...ownHosts.map((host) => host.toLowerCase())]);
  return async (context, next) => {
    const name = hostNameOf(context.req.header('host') ?? '');
    if (isIP(name) !== 0 || names.has(name)) return next();
    return refuse(context, 'wrong-host', `This server is not known as "${name}".`);
  };
}

function hostNameOf(host: string): string {
  return host
    .replace(/:\d+$/u, '')
    .replace(/^\[|\]$/gu, '')
    .toLowerCase();
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses changes that a page of another site asks for (cross-site request forgery). */
export const originGuard: MiddlewareHandler = async (context, next) => {
  if (safeMethods.has(context.req.method)) return next();
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return refuse(context, 'cross-site', 'Another site may not change anything here.');
  const origin = context.req.header('origin');
  const host = context.req.header('host') ?? '';
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    return refuse(context, 'cross-site', `A page of ${origin} may not change anything here.`);
  return next();
};

/** The interface takes JSON alone, which a form of another site cannot send. */
export const jsonGuard: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type');
  const isJson = type === undefined || /^application\/json\s*(;|$)/iu.test(type);
  if (safeMethods.has(context.req.method) || isJson) return next();
  const says = `${type} is not taken here.`;
  const issue = errorIssue({ code: 'not-json', path: '', says, remedy: 'Send application/json.' });
  return replyIssues(context, [issue], 415);
};

function refuse(context: Context, code: string, says: string): Response {
  const remedy = "Use the workspace's own pages, at the address that the server printed when it started.";
  return replyIssues(context, [errorIssue({ code, path: '', says, remedy })], 403);
}

const mebibyte = 1024 * 1024;

/** Refuses a body over so many mebibytes, before it is read whole. */
export function sizeGuard(mebibytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: mebibytes * mebibyte,
    onError: (context) => {
      const says = `The text is larger than ${mebibytes} MB.`;
      const remedy = 'Give a shorter text, or split it into articles.';
      return replyIssues(context, [errorIssue({ code: 'too-large', path: '', says, remedy })], 413);
    },
  });
}
