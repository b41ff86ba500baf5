import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();

describe.skipIf(executable === null)('the picture of the moves', () => {
  let sample: WorkspaceSample;
  let browser: Browser;

  beforeAll(async () => {
    sample = await startWorkspaceSample();
    browser = await launchBrowser(executable!);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  const open = (options: typeof wide, run: (page: Page) => Promise<void>) =>
    openPageAt(browser, `${sample.address}/n/${sample.id}/packages`, options, async (page) => {
      await page.locator('.move-picture').waitFor();
      await page.locator('.refining').waitFor({ state: 'detached' });
      await run(page);
    });

  it.each([
    ['wide', wide],
    ['narrow and dark', narrow],
    ['Arabic', arabic],
  ])('can be used by anybody, and fits: %s', (_name, options) =>
    open(options, async (page) => {
      await page.locator('.move-text summary').click();
      expect(await overflowOf(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    }),
  );

  it('has no line from each package to each, where one party can go from any to any', () =>
    open(wide, async (page) => {
      const boxes = await page.locator('.move-node').count();
      const parties = await page.locator('.map-legend input').count();
      expect(boxes).toBeGreaterThan(3);
      expect(await page.locator('.move-edge path').count()).toBeLessThanOrEqual(boxes * parties);
    }));

  it('is walked with the arrow keys, and lights the lines of the box that has the focus', () =>
    open(wide, async (page) => {
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('data-box') ?? undefined);
      const entry = page.locator('.move-node[tabindex="0"]');
      expect(await entry.count()).toBe(1);
      await entry.focus();
      const first = await focused();
      await page.keyboard.press('ArrowRight');
      const second = await focused();
      expect(second).not.toBe(first);
      expect(await page.locator('.move-picture[data-focused]').count()).toBe(1);
      const near = await page.locator('.move-node[data-near]').count();
      expect(near).toBeGreaterThan(1);
      await page.keyboard.press('ArrowLeft');
      expect(await focused()).toBe(first);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/packages?state=${second}`);
      expect(await page.locator('.move-node[data-chosen]').getAttribute('data-box')).toBe(second);
    }));

  it('tells the steps of a party in words, and leaves a party out', () =>
    open(wide, async (page) => {
      const step = page.locator('.move-step').first();
      const label = await step.locator('title').textContent();
      await step.click();
      const party = await page.evaluate(() => document.activeElement?.getAttribute('data-mover'));
      expect(label).toContain(party);
      expect(await page.locator('.move-steps tbody').count()).toBe(await page.locator('.move-step').count());
      const lines = await page.locator('.move-edge').count();
      await page.locator('.map-legend').getByLabel(party!).uncheck();
      expect(await page.locator('.move-edge').count()).toBeLessThan(lines);
      await page.locator('.map-legend').getByLabel(party!).check();
      expect(await page.locator('.move-edge').count()).toBe(lines);
    }));
});
