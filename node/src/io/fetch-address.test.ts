import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type FetchLimits, defaultLimits, fetchAddress } from './fetch-address.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A server on the loopback, which these tests permit and nothing else. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const limits: FetchLimits = { ...defaultLimits, permits: (ip) => ip === '127.0.0.1', time: 1500, size: 1000 };

test('fetches a page, in its own charset, after a redirect', async () => {
  const base = await serve((request, response) => {
    if (request.url === '/') response.writeHead(302, { location: '/page' }).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=windows-1251' })
        .end(Buffer.from([0xcc, 0xe8, 0xf0]));
  });
  expect(await fetchAddress(base, limits)).toEqual({ address: `${base}/page`, text: 'Мир', format: 'html' });
});

test('the loopback is refused by default, also by name', async () => {
  let asked = 0;
  const base = await serve((_, response) => {
    asked += 1;
    response.end();
  });
  await expect(fetchAddress(base)).rejects.toMatchObject({ kind: 'refused' });
  await expect(fetchAddress(base.replace('127.0.0.1', 'localhost'))).rejects.toMatchObject({
    kind: 'refused',
  });
  expect(asked).toBe(0);
});

test.each(['http://169.254.169.254/latest', 'http://10.0.0.1/', 'http://[::1]/', 'file:///etc/passwd'])(
  'a redirect to %s is refused',
  async (location) => {
    const base = await serve((_, response) => response.writeHead(302, { location }).end());
    await expect(fetchAddress(base, limits)).rejects.toMatchObject({ kind: 'refused' });
  },
);

test.each([
  ['a picture', 'refused', { 'content-type': 'image/png' }, 'x'],
  ['too much', 'too-large', { 'content-type': 'text/plain' }, 'x'.repeat(1001)],
])('%s is an outside failure: %s', async (_, kind, headers, body) => {
  const base = await serve((_, response) => response.writeHead(200, headers).end(body));
  await expect(fetchAddress(base, limits)).rejects.toMatchObject({ name: 'OutsideFailure', kind });
});

test('a redirect without end is refused', async () => {
  const base = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
  await expect(fetchAddress(base, limits)).rejects.toMatchObject({ kind: 'refused' });
});

test('an answer that never ends is too slow', async () => {
  const base = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).write('x'),
  );
  await expect(fetchAddress(base, { ...limits, time: 200 })).rejects.toMatchObject({ kind: 'too-slow' });
});

test('a page that is not there is unreachable', async () => {
  const base = await serve((_, response) => response.writeHead(404).end());
  await expect(fetchAddress(base, limits)).rejects.toMatchObject({ kind: 'unreachable' });
});

test('an address with a user name, or of another kind, is refused', async () => {
  await serve(() => undefined);
  for (const address of ['http://user:word@example.org/', 'ftp://example.org/', 'example.org', ''])
    await expect(fetchAddress(address, limits)).rejects.toMatchObject({ kind: 'refused' });
});
