import type { MiddlewareHandler } from 'hono';

const common = {
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: a form would then be sent with the origin `null`, which the origin guard refuses.
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** The workspace: its own files only; a nonce lets its components add styles, never scripts. */
export function workspacePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    // The compiled kernels of the conflict analysis; scripts still come from this server's files only.
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * A script of the workspace. A page's own policy holds for what it runs; a worker goes by the policy of its own file:
 * it may fetch and run the compiled kernels, and nothing from elsewhere.
 */
export const scriptPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Public pages: no script at all, styles from this server, a form that posts to it. */
export const publicPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file to be downloaded or looked at: nothing in it may run. */
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** Headers for every response; whoever needs another content policy sets it. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(common)) context.header(name, value);
  if (context.res.headers.get('content-security-policy') === null)
    context.header('content-security-policy', filePolicy);
};
