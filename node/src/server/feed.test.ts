import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, codesOf, converse } from '../../test/conversation.ts';
import { type Loopback, loopbackLimits, serveLoopback } from '../../test/loopback.ts';
import { type Place, storeKinds } from '../../test/store-sample.ts';
import { createWebReader } from '../io/web-reader.ts';

const border = '/api/negotiations/border';

describe.each(await storeKinds())('feeds, over $name', ({ make }) => {
  let place: Place;
  let conversation: Conversation;
  let site: Loopback;
  /** What the feed announces, and what lies at each address. */
  let items: string[];
  let pages: Map<string, string>;
  let feedStatus: number;

  beforeEach(async () => {
    place = await make();
    items = ['1', '2'];
    feedStatus = 200;
    pages = new Map([
      ['/1', 'Sweden rules out sending troops, its foreign minister said on Monday.'],
      ['/2', 'Norway is open to joint patrols, a spokesman told reporters on Monday.'],
      ['/3', 'Finland backs a ceasefire on the border, its president said on Monday.'],
    ]);
    site = await serveLoopback(({ url = '', headers }, response) => {
      if (url === '/robots.txt') response.writeHead(404).end();
      else if (url === '/')
        response.end('<html><link rel="alternate" type="application/rss+xml" href="/feed">');
      else if (url === '/feed') {
        const etag = `"${items.join('.')}"`;
        const status = headers['if-none-match'] === etag ? 304 : feedStatus;
        response.writeHead(status, { etag, 'content-type': 'application/rss+xml' });
        response.end(status === 200 ? feedOf(items) : '');
      } else if (pages.has(url))
        response.writeHead(200, { 'content-type': 'text/plain' }).end(pages.get(url));
      else response.writeHead(503).end();
    });
    conversation = await converse(place, false, { web: createWebReader({ limits: loopbackLimits }) });
    await ask('', { name: 'Border' }, '/api/negotiations');
  });
  afterEach(async () => {
    site.close();
    await conversation.server.close();
    await place.remove();
  });

  const feedOf = (ids: readonly string[]): string =>
    `<rss version="2.0"><channel><title>Gazette</title>${ids
      .map(
        (id) =>
          `<item><guid>id-${id}</guid><link>/${id}</link><title>On ${id}</title><pubDate>Wed, 02 Apr 2031 10:00:00 GMT</pubDate></item>`,
      )
      .join('')}</channel></rss>`;
  const ask = (path: string, body: unknown, base = border) =>
    conversation.ask('POST', `${base}${path}`, body);
  const feeds = async () => (await conversation.ask('GET', `${border}/feeds`)).body.feeds;
  const texts = async (): Promise<readonly unknown[]> =>
    (await conversation.ask('GET', border)).body.articles.map(
      ({ article }: { article: Record<string, unknown> }) => [
        article['text'],
        article['published'],
        article['title'],
      ],
    );

  test('a source is followed by its page, looked at, and each article is read once', async () => {
    const address = `${site.address}/feed`;
    expect(await ask('/feeds', { address: site.address })).toMatchObject({
      status: 200,
      body: { feeds: [{ address, announced: 2 }], warnings: [] },
    });
    expect(await feeds()).toMatchObject([
      { address, name: 'Gazette', waiting: [{ id: 'id-1', title: 'On 1' }, { id: 'id-2' }] },
    ]);
    expect((await ask('/feeds/read', { address, items: ['id-1'] })).body).toMatchObject({
      articles: [{ articleId: 'a1', statements: 1 }],
    });
    expect(await texts()).toEqual([[pages.get('/1'), '2031-04-02', 'On 1']]);

    site.asked.length = 0;
    expect((await ask('/feeds/look', {})).body).toMatchObject({ feeds: [{ announced: 0 }] });
    items = ['3', '1', '2'];
    expect((await ask('/feeds/look', { address })).body).toMatchObject({ feeds: [{ announced: 1 }] });
    expect(site.asked).toEqual(['/feed', '/feed']);
    const both = await Promise.all([ask('/feeds/read', { address }), ask('/feeds/read', { address })]);
    expect(both.flatMap(({ body }) => body.articles)).toHaveLength(2);
    expect(await texts()).toHaveLength(3);
    expect(await feeds()).toMatchObject([{ waiting: [] }]);
  });

  test('what cannot be had waits, what cannot be read or is known is settled', async () => {
    const address = `${site.address}/feed`;
    pages.set('/2', '');
    pages.set('/4', pages.get('/1')!);
    items = ['1', '2', 'gone', '4'];
    await ask('/feeds', { address });
    const read = await ask('/feeds/read', { address });
    expect(read.body.articles).toHaveLength(1);
    expect(read.body.warnings.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
      ['empty', expect.stringContaining(`${site.address}/2`)],
      ['unreachable', `${site.address}/gone`],
    ]);
    expect(await feeds()).toMatchObject([{ waiting: [{ id: 'id-gone' }] }]);
    await ask('/feeds/pass-over', { address, items: ['id-gone'] });
    expect(await feeds()).toMatchObject([{ waiting: [] }]);
    expect((await ask('/feeds/look', {})).body).toMatchObject({ feeds: [{ announced: 0 }] });
  });

  test('a feed that fails is told and tried again; one that is dropped is looked at no more', async () => {
    const address = `${site.address}/feed`;
    await ask('/feeds', { address });
    items = ['3'];
    feedStatus = 500;
    expect((await ask('/feeds/look', {})).body).toMatchObject({
      feeds: [],
      warnings: [{ code: 'unreachable', path: address, severity: 'warning' }],
    });
    feedStatus = 200;
    expect((await ask('/feeds/look', {})).body).toMatchObject({ feeds: [{ announced: 1 }] });
    expect((await ask('/feeds/drop', { address })).status).toBe(200);
    expect(await feeds()).toEqual([]);
    expect((await ask('/feeds/look', {})).body).toMatchObject({ feeds: [] });
    const unknown = [
      await ask('/feeds/look', { address }),
      await ask('/feeds/read', { address }),
      await ask('/feeds/drop', { address }),
      await ask('/feeds', { address: `${site.address}/1` }),
      await ask('/feeds', { address: 'http://10.0.0.1/' }),
    ];
    expect(unknown.map((reply) => [reply.status, ...codesOf(reply)])).toEqual([
      [404, 'unknown-feed'],
      [404, 'unknown-feed'],
      [404, 'unknown-feed'],
      [422, 'no-feed'],
      [422, 'refused'],
    ]);
  });
});
