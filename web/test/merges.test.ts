import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type ServedSite, launchBrowser, serveSite } from './workspace-sample.ts';

const executable = findBrowser();
const reports: readonly (readonly [published: string, source: string, text: string])[] = [
  [
    '2031-04-02',
    'Gazette',
    'Norway opposes the deployment of troops, its minister said. It rained at the port.',
  ],
  ['2031-05-02', 'Herald', 'Norway supports sending soldiers, its prime minister told reporters on Friday.'],
  [
    '2031-05-03',
    'Courier',
    'Sweden rejected closing the border, a spokesman said. Lorries queue at three gates.',
  ],
  ['2031-05-04', 'Post', 'Finland supports the closure of the border, its president told reporters at noon.'],
  ['2031-05-05', 'Echo', 'Norway supports sending soldiers, its prime minister told reporters on Friday.'],
];

describe.skipIf(executable === null)('options that may be one, in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite({ example: false });
    browser = await launchBrowser(executable!);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function openNegotiation(name: string): Promise<string> {
    const post = async (path: string, body: unknown): Promise<{ id: string }> => {
      const response = await fetch(`${site.address}/api/negotiations${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as { id: string };
    };
    const { id } = await post('', { name });
    for (const [published, source, text] of reports)
      await post(`/${id}/articles`, { published, source, text });
    return `${site.address}/n/${id}`;
  }

  const usable = async (page: Page) =>
    expect({ violations: await violationsOn(page), over: await overflowOf(page) }).toEqual({
      violations: [],
      over: 0,
    });

  test('pairs are decided by key and click, with a reason, undone, and decided the other way later', async () => {
    const place = await openNegotiation('Border');
    await openPageAt(browser, `${place}/merges`, wide, async (page) => {
      const cards = page.locator('.merge-card');
      const decided = page.locator('.merges-decided li');
      await page.getByText('2 pairs to decide').waitFor();
      await usable(page);
      const soldiers = cards.filter({ hasText: 'sending soldiers' });
      await soldiers.getByText('Norway opposes the deployment of troops').waitFor();
      await soldiers.getByLabel('Reason').fill('One plan in two wordings');
      await soldiers.getByRole('button', { name: 'The same option' }).click();
      await decided.getByText('One plan in two wordings').waitFor();
      expect(await cards.count()).toBe(1);
      // The other pair has the focus, and a key keeps its options apart.
      await page.keyboard.press('r');
      await page.getByText('No options wait for this decision').waitFor();
      expect(await decided.count()).toBe(2);
      await page.keyboard.press('u');
      await page.getByText('1 pair to decide').waitFor();
      await page.keyboard.press('r');
      await page.getByText('No options wait for this decision').waitFor();
      await page.reload();
      await page.getByText('No options wait for this decision').waitFor();
      await decided.filter({ hasText: 'One plan' }).getByRole('button', { name: 'Keep apart' }).click();
      await decided.getByText('One plan').waitFor({ state: 'detached' });
      expect(await decided.getByText('Kept apart').count()).toBe(2);
      await usable(page);
    });
  });

  test.each([
    ['narrow, dark', narrow],
    ['narrow, Arabic', arabic],
  ])('what was superseded and what was copied leads to the other: %s', async (name, options) => {
    const place = await openNegotiation(name);
    await openPageAt(browser, `${place}/merges`, options, async (page) => {
      await usable(page);
      await page.locator('.merge-card', { hasText: 'sending soldiers' }).locator('button.primary').click();
      await page.locator('.merges-decided li').waitFor();
      await usable(page);
      await page.goto(`${place}/articles/a1?statement=a1-s1`);
      const later = page.locator('.supersessions a');
      await later.waitFor();
      expect(await later.innerText()).toBe('Herald');
      await usable(page);
      await later.click();
      await page.locator('.article-heading', { hasText: 'Herald' }).waitFor();
      expect(await page.locator('.supersessions a').innerText()).toBe('Gazette');
      expect(await page.locator('.article-kin a').innerText()).toBe('Echo');
      await page.locator('.article-kin a').click();
      await page.locator('.article-heading', { hasText: 'Echo' }).waitFor();
      expect(await page.locator('.article-kin a').innerText()).toBe('Herald');
      await usable(page);
    });
  });
});
