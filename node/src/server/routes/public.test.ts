import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendEntries } from '@entente/core/record';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostile, riverLog } from '../../../../core/test/publication-sample.ts';
import { axePath, hasBrowser, openBrowser } from '../../../test/browser-sample.ts';
import { openStore } from '../../io/open-store.ts';
import { type RunningServer, startServer } from '../start-server.ts';

const data = mkdtempSync(join(tmpdir(), 'entente-public-'));
let server: RunningServer;

beforeAll(async () => {
  const store = await openStore({ data });
  await store.append('river', 0, riverLog());
  await store.append(
    'broken',
    0,
    appendEntries(
      [],
      [
        {
          author: 'x',
          time: '2031-04-02T00:00:00.000Z',
          body: { kind: 'negotiation-opened', name: 'Broken' },
        },
        {
          author: 'x',
          time: '2031-04-02T00:00:00.000Z',
          body: {
            kind: 'edition-published',
            number: 1,
            languages: ['en'],
            content: { documents: { en: 7 } },
          },
        },
      ],
    ),
  );
  await store.close();
  server = await startServer({ data, port: 0, example: false });
  for (const languages of [
    ['en', 'ar'],
    ['en', 'ar'],
  ]) {
    const published = await fetch(`${server.address}/api/negotiations/river/editions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ languages }),
    });
    if (published.status !== 201) throw new Error(`Not published: ${await published.text()}`);
  }
});
afterAll(async () => {
  await server.close();
  rmSync(data, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.address}${path}`, { headers, redirect: 'manual' });

const pages = [
  '/public/?lang=en',
  '/public/?lang=ar',
  '/public/river/en/',
  '/public/river/ar/',
  '/public/river/en/1/',
  '/public/river/challenge?lang=en&claim=lead.1',
  '/public/river/challenge?lang=ar',
  '/public/privacy?lang=zh',
  '/public/terms?lang=ru',
  '/public/nothing/en/',
];

describe('the public pages', () => {
  test.each(pages)('%s sets no cookie and lets no script run', async (path) => {
    const reply = await get(path);
    expect(reply.status).toBe(path.includes('nothing') ? 404 : 200);
    expect(reply.headers.get('set-cookie')).toBeNull();
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe|https?:/u);
  });

  test('editions, their copies and the feed are where they should be', async () => {
    const copy = await (await get('/public/river/ar/1/edition.json')).json();
    expect(copy).toMatchObject({ format: 1, number: 1, language: 'ar', direction: 'rtl' });
    expect(await (await get('/public/river/en/edition.json')).json()).toMatchObject({ number: 2 });
    const feed = await get('/public/river/feed.xml?lang=ar');
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    expect((await feed.text()).match(/<entry>/gu)).toHaveLength(2);
    expect((await get('/public/style.css')).headers.get('content-type')).toContain('text/css');
  });

  test.each([
    '/public/river/en/3/',
    '/public/river/fr/',
    '/public/river/en/0x1/',
    '/public/river/challenge/c9',
    '/public/broken/en/',
    '/public/%E0%A4%A/en/',
  ])('%s is no page', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test("an edition's general address leads to the reader's language", async () => {
    const asked = async (language: string) =>
      (await get('/public/river/', { 'accept-language': language })).headers.get('location');
    expect(await asked('ar-EG,en;q=0.5')).toBe('/public/river/ar/');
    expect(await asked('de, en;q=0.3, ar;q=0.8')).toBe('/public/river/ar/');
    expect(await asked('fr')).toBe('/public/river/en/');
    expect(await asked('*')).toBe('/public/river/en/');
    expect((await get('/public/river')).headers.get('location')).toBe('/public/river/');
    expect((await get('/public/river/ar')).headers.get('location')).toBe('/public/river/ar/');
    expect((await get('/public/river/fr')).status).toBe(404);
  });

  test('absolute addresses have the scheme that the reader sees', async () => {
    const page = await get('/public/river/en/', { 'x-forwarded-proto': 'https' });
    const host = new URL(server.address).host;
    expect(await page.text()).toContain(`rel="canonical" href="https://${host}/public/river/en/"`);
  });
});

describe.runIf(hasBrowser)('the public pages in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function open(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    // What a page may not run, the test may.
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    await page.goto(`${server.address}${path}`);
    return page;
  }

  test.each(pages.flatMap((path) => [[path, 'light', 1280] as const, [path, 'dark', 360] as const]))(
    '%s has no fault of accessibility (%s, %d pixels), and fits its screen',
    async (path, scheme, width) => {
      const page = await open(path, width, scheme);
      await page.addScriptTag({ path: axePath });
      const found: { violations: { id: string; nodes: { html: string }[] }[] } =
        await page.evaluate('axe.run()');
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  test('what the sources brought is text, and nothing of it became an element', async () => {
    const page = await open('/public/river/en/');
    expect(await page.title()).toBe('Brief: River <script>alert(1)</script> "talks" & skcirt');
    const elements = await page.evaluate<string[]>(
      `[...document.querySelectorAll('img, b, i, script:not([type="application/ld+json"]), iframe, now')].map((each) => each.outerHTML)`,
    );
    expect(elements).toEqual([]);
    const handlers = await page.evaluate<string[]>(
      `[...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith('on'))`,
    );
    expect(handlers).toEqual([]);
    expect(await page.textContent('main')).toContain(hostile.words.replace(/[\u202E\u2066]/gu, ''));
    await page.close();
  });

  test('a reader challenges a claim by its link, and is told its number; nothing is stored', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address)) elsewhere.push(request.url());
    });
    await page.goto(`${server.address}/public/river/en/`);
    await page.locator('#lead\\.2 a.challenge').click();
    expect(await page.inputValue('#claim')).toBe('lead.2');
    await page.fill('#words', 'The count is wrong.\nSee the minutes.');
    await page.click('button');
    expect(new URL(page.url()).pathname).toBe('/public/river/challenge/c1');
    expect(await page.textContent('h1')).toBe('Challenge c1');
    expect(await page.textContent('main')).toContain('About: “Of 4 thinkable packages');
    expect(await context.cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    await context.close();
  });
});
