import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();

describe.skipIf(executable === null)('what a person wrote about a case', () => {
  let sample: WorkspaceSample;
  let browser: Browser;

  beforeAll(async () => {
    sample = await startWorkspaceSample();
    browser = await launchBrowser(executable!);
    await sample.ask('POST', '/cases/sallow-brook', {});
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  const open = (options: typeof wide, run: (page: Page) => Promise<void>) =>
    openPageAt(browser, `${sample.address}/n/sallow-brook/case`, options, run);

  it.each([
    ['wide', wide],
    ['narrow and dark', narrow],
    ['Arabic', arabic],
  ])('is read in the workspace: %s', (_name, options) =>
    open(options, async (page) => {
      expect(await page.locator('h1').innerText()).toBe('The water of Sallow Brook, by hand');
      expect(await page.locator('[lang=en] table').count()).toBeGreaterThan(3);
      expect(await page.locator('[lang=en] strong').first().innerText()).toBe('release');
      expect(await overflowOf(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    }),
  );

  it('is offered where the negotiation is a worked one, and not elsewhere', () =>
    openPageAt(browser, `${sample.address}/n/sallow-brook/positions`, wide, async (page) => {
      await page.getByRole('link', { name: 'The case told' }).click();
      await page.waitForURL('**/n/sallow-brook/case');
      await page.goto(`${sample.address}/n/${sample.id}/positions`);
      await page.locator('.sidebar-pages').waitFor();
      expect(await page.getByRole('link', { name: 'The case told' }).count()).toBe(0);
    }));

  it('has a brief, also as a Word file, though it has no article', () =>
    openPageAt(browser, `${sample.address}/n/sallow-brook/brief`, wide, async (page) => {
      const word = page.getByRole('link', { name: 'Word' });
      await word.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), word.click()]);
      expect(download.suggestedFilename()).toBe('sallow-brook-en.docx');
      expect(await violationsOn(page)).toEqual([]);
    }));
});
