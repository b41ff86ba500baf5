import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { type Loopback, loopbackLimits, serveLoopback } from '../../test/loopback.ts';
import { type FetchRequest, defaultLimits, fetchAddress } from './fetch-address.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<string> {
  server = await serveLoopback(listener);
  return server.address;
}

const request: FetchRequest = { limits: loopbackLimits, caller: 'Entente', accept: 'text/html' };
const text = { 'content-type': 'text/plain; charset=utf-8' };

test('fetches bytes with what the server says of them, after a redirect', async () => {
  const base = await serve(({ url, headers }, response) => {
    if (url === '/') response.writeHead(302, { location: '/page' }).end();
    else
      response.writeHead(200, { ...text, etag: '"1"', 'last-modified': 'then' }).end(headers['user-agent']);
  });
  expect(await fetchAddress(base, request)).toEqual({
    kind: 'fetched',
    fetched: {
      address: `${base}/page`,
      bytes: Buffer.from('Entente'),
      contentType: text['content-type'],
      validators: { etag: '"1"', lastModified: 'then' },
    },
  });
});

test('what did not change is not sent again', async () => {
  const base = await serve(({ headers }, response) =>
    response
      .writeHead(headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'then' ? 304 : 200)
      .end(),
  );
  const validators = { etag: '"1"', lastModified: 'then' };
  expect(await fetchAddress(base, { ...request, validators })).toEqual({ kind: 'unchanged' });
});

test('the loopback is refused by default, also by name and as one number', async () => {
  const base = await serve((_, response) => response.end());
  const { port } = new URL(base);
  const publicly = { ...request, limits: defaultLimits };
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0'])
    await expect(fetchAddress(`http://${host}:${port}/`, publicly)).rejects.toMatchObject({
      kind: 'refused',
    });
  expect(server?.asked).toEqual([]);
});

test.each([
  'http://169.254.169.254/latest',
  'http://10.0.0.1/',
  'http://[::1]/',
  'http://2852039166/',
  'http://localhost:1/',
  'file:///etc/passwd',
  'http://user:word@example.org/',
])('a redirect to %s is refused', async (location) => {
  const base = await serve((_, response) => response.writeHead(302, { location }).end());
  const permits = (ip: string): boolean => ip === '127.0.0.1' && !location.includes('localhost');
  const limits = { ...loopbackLimits, permits };
  await expect(fetchAddress(base, { ...request, limits })).rejects.toMatchObject({ kind: 'refused' });
});

test('a redirect without end is refused', async () => {
  const base = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
  await expect(fetchAddress(base, request)).rejects.toMatchObject({ kind: 'refused' });
  expect(server?.asked.length).toBe(loopbackLimits.redirects + 1);
});

test('a body that never ends is too large, and one that drips is too slow', async () => {
  const endless = await serve((_, response) => {
    response.writeHead(200, text);
    const more = (): void => {
      while (response.write('x'.repeat(10_000)));
      response.once('drain', more);
    };
    more();
  });
  await expect(fetchAddress(endless, request)).rejects.toMatchObject({ kind: 'too-large' });
  server?.close();
  const dripping = await serve((_, response) => {
    response.writeHead(200, text);
    const drops = setInterval(() => response.write('x'), 20);
    response.once('close', () => clearInterval(drops));
  });
  const limits = { ...loopbackLimits, time: 300 };
  await expect(fetchAddress(dripping, { ...request, limits })).rejects.toMatchObject({ kind: 'too-slow' });
});

test('a server that says nothing is too slow', async () => {
  const base = await serve(() => undefined);
  const limits = { ...loopbackLimits, time: 200 };
  await expect(fetchAddress(base, { ...request, limits })).rejects.toMatchObject({ kind: 'too-slow' });
});

test('what is packed in spite of the request is unpacked, as far as the limit', async () => {
  const small = await serve((_, response) =>
    response.writeHead(200, { ...text, 'content-encoding': 'gzip' }).end(gzipSync('North said no.')),
  );
  expect(await fetchAddress(small, request)).toMatchObject({
    fetched: { bytes: Buffer.from('North said no.') },
  });
  server?.close();
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  expect(bomb.length).toBeLessThan(loopbackLimits.size);
  const large = await serve((_, response) =>
    response.writeHead(200, { ...text, 'content-encoding': 'gzip' }).end(bomb),
  );
  await expect(fetchAddress(large, request)).rejects.toMatchObject({ kind: 'too-large' });
  server?.close();
  const broken = await serve((_, response) =>
    response.writeHead(200, { ...text, 'content-encoding': 'gzip' }).end('no gzip'),
  );
  await expect(fetchAddress(broken, request)).rejects.toMatchObject({ kind: 'unreachable' });
});

test('an answer cut off in the middle is unreachable, another status is told', async () => {
  const cut = await serve((_, response) => {
    response.writeHead(200, { ...text, 'content-length': 100 });
    response.write('x', () => response.destroy());
  });
  await expect(fetchAddress(cut, request)).rejects.toMatchObject({ kind: 'unreachable' });
  server?.close();
  const missing = await serve((_, response) => response.writeHead(404).end());
  expect(await fetchAddress(missing, request)).toEqual({ kind: 'status', status: 404 });
});

test('an address with a user name, or of another kind, is refused', async () => {
  for (const address of ['http://user:word@example.org/', 'ftp://example.org/', 'example.org', ''])
    await expect(fetchAddress(address, request)).rejects.toMatchObject({ kind: 'refused' });
});
