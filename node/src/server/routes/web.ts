import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Context, Hono } from 'hono';
import { scriptPolicy, workspacePolicy } from '../security-headers.ts';

/** Where the build puts the workspace's pages. */
const site = fileURLToPath(new URL('../../../../web/dist/site/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente</title>
<h1>The workspace is not built</h1>
<p>The server runs, but its pages have not been built. Run <code>npm run build</code>, then load this page again.</p>
<p>The interface for programs answers under <a href="/api/negotiations">/api/negotiations</a>.</p></html>`;

/** The workspace's pages: files where there are such, else the one page that draws every address. */
export function webRoutes(directory = site): Hono {
  const routes = new Hono();
  routes.get('*', async (context) => {
    if (!existsSync(join(directory, 'index.html'))) return context.html(notBuilt, 503);
    // Browsers ask for it wherever a page names no picture of its own.
    const path = context.req.path === '/favicon.ico' ? '/mark.svg' : context.req.path;
    const file = fileAt(path, directory);
    if (file !== undefined && extname(file) !== '') return sendFile(context, file);
    return sendPage(context, directory);
  });
  return routes;
}

/** The file of a path, inside the directory; undefined where the path cannot name one. */
function fileAt(path: string, directory: string): string | undefined {
  try {
    const file = normalize(join(directory, decodeURIComponent(path)));
    return file.startsWith(normalize(directory + sep)) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function sendFile(context: Context, file: string): Promise<Response> {
  const type = types[extname(file)];
  try {
    const bytes = await readFile(file);
    const hasDigest = context.req.path.startsWith('/assets/');
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': hasDigest ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(extname(file) === '.js' ? { 'content-security-policy': scriptPolicy } : {}),
    });
  } catch {
    return context.text('There is no such file.', 404);
  }
}

/** The page, with a nonce by which its components may add styles. */
async function sendPage(context: Context, directory: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  const meta = `<meta property="csp-nonce" nonce="${nonce}">`;
  context.header('content-security-policy', workspacePolicy(nonce));
  context.header('cache-control', 'no-store');
  return context.html(page.replace(/<head>/iu, (head) => `${head}${meta}`));
}
