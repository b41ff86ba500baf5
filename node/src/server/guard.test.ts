import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { hostGuard, sizeGuard } from './guard.ts';

const app = new Hono()
  .use(hostGuard(['talks.example']))
  .post('/', sizeGuard(1), async (context) => context.text(String((await context.req.text()).length)))
  .get('/', (context) => context.text('here'));

test.each([
  ['127.0.0.1:3000', 200],
  ['[::1]:3000', 200],
  ['localhost:3000', 200],
  ['Talks.Example', 200],
  ['evil.example:3000', 403],
  ['127.0.0.1.evil.example', 403],
  ['', 403],
])('a request to the host "%s" gets %i', async (host, status) => {
  expect((await app.request('http://127.0.0.1/', { headers: { host } })).status).toBe(status);
});

test('a body over the limit is refused with an issue', async () => {
  const headers = { host: 'localhost' };
  const send = (size: number) =>
    app.request('http://localhost/', { method: 'POST', headers, body: 'x'.repeat(size) });
  expect(await (await send(1024 * 1024)).text()).toBe('1048576');
  const refused = await send(1024 * 1024 + 1);
  expect([refused.status, await refused.json()]).toMatchObject([413, { issues: [{ code: 'too-large' }] }]);
});
