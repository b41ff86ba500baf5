import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type Loopback, loopbackLimits, serveLoopback } from '../../test/loopback.ts';
import { createWebReader, webReaderOf } from './web-reader.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

type Reply = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A site with these rules, or with this answer when asked for them. */
async function serve(
  rules: string | Reply,
  page: Reply = (_, response) => response.end('text'),
): Promise<string> {
  server = await serveLoopback((request, response) => {
    if (request.url !== '/robots.txt') page(request, response);
    else if (typeof rules === 'string') response.end(rules);
    else rules(request, response);
  });
  return server.address;
}

const limits = loopbackLimits;

test('what a site asks not to be read is not read, and its rules are asked for once', async () => {
  const base = await serve(
    'User-agent: *\nDisallow: /private\nAllow: /private/open\n\nUser-agent: other\nDisallow: /',
  );
  const web = createWebReader({ limits });
  expect(await web.fetch(`${base}/a`, 'article')).toMatchObject({ address: `${base}/a` });
  expect(await web.fetch(`${base}/private/open`, 'article')).toMatchObject({
    address: `${base}/private/open`,
  });
  await expect(web.fetch(`${base}/private/a`, 'article')).rejects.toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('robots.txt') as string,
  });
  expect(server?.asked).toEqual(['/robots.txt', '/a', '/private/open']);
});

test('rules for this reader by name count, also after a redirect', async () => {
  const base = await serve('User-agent: entente\nDisallow: /b', (_, response) =>
    response.writeHead(302, { location: '/b' }).end(),
  );
  await expect(createWebReader({ limits }).fetch(`${base}/a`, 'article')).rejects.toMatchObject({
    kind: 'refused',
  });
  expect(server?.asked).toEqual(['/robots.txt', '/a']);
});

test('no rules allow all; rules that cannot be had allow nothing, until they can', async () => {
  let status = 503;
  const base = await serve((_, response) => response.writeHead(status).end());
  const web = createWebReader({ limits });
  await expect(web.fetch(`${base}/a`, 'feed')).rejects.toMatchObject({ kind: 'unreachable' });
  status = 404;
  expect(await web.fetch(`${base}/a`, 'feed')).toMatchObject({ bytes: Buffer.from('text') });
});

test('the operator is named, and cannot add to the request', async () => {
  const base = await serve('', ({ headers }, response) => response.end(headers['user-agent']));
  const contact = 'desk@example.org\r\nx: (y)';
  expect(await createWebReader({ limits, contact }).fetch(base, 'article')).toMatchObject({
    bytes: Buffer.from('Entente (+desk@example.orgx:y)'),
  });
  await expect(webReaderOf({ ENTENTE_OPERATOR_CONTACT: 'x' }).fetch(base, 'article')).rejects.toMatchObject({
    kind: 'refused',
  });
});

test('a picture is no text, a page that is not there is unreachable, one that did not change is unchanged', async () => {
  const base = await serve('', ({ url, headers }, response) => {
    if (url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(404).end();
  });
  const web = createWebReader({ limits });
  await expect(web.fetch(`${base}/picture`, 'article')).rejects.toMatchObject({ kind: 'refused' });
  await expect(web.fetch(`${base}/nothing`, 'article')).rejects.toMatchObject({ kind: 'unreachable' });
  expect(await web.fetch(`${base}/feed`, 'feed', { etag: '"1"' })).toBe('unchanged');
});

test('rules of odd shapes take no time', async () => {
  const base = await serve(`User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*a*a*a*a*b\n'.repeat(50)}`);
  const started = process.cpuUsage().user;
  await createWebReader({ limits }).fetch(`${base}/${'a'.repeat(2000)}`, 'article');
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2000);
});
