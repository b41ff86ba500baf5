import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();

describe.skipIf(executable === null)('the slider over the days', () => {
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

  const open = (options: typeof wide, page: string, run: (page: Page) => Promise<void>) =>
    openPageAt(browser, `${sample.address}/n/sallow-brook/${page}`, options, async (opened) => {
      await opened.locator('.timeline-slider').waitFor();
      await run(opened);
    });

  const dayOf = (page: Page) => page.locator('.timeline-day').textContent();

  it('goes from change to change with the arrow keys, and shows the packages as of the day', () =>
    open(wide, 'packages?state=YYYN', async (page) => {
      const slider = page.locator('.timeline-slider');
      expect(await dayOf(page)).toBe('16 May 2031');
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
      expect(await dayOf(page)).toBe('9 May 2031');
      expect(await slider.getAttribute('aria-valuetext')).toBe(
        '9 May 2031: acceptable to all in 0% of worlds',
      );
      expect(await page.locator('.timeline-changes').innerText()).toContain(
        'Vale on “let the water be metered”: nothing known, now favours and opposes',
      );
      expect(await page.locator('.timeline-changes').innerText()).toContain('Hill: red line (100%)');
      await page.getByText('2 could', { exact: false }).first().waitFor();
      await page.keyboard.press('Home');
      expect(await dayOf(page)).toBe('2 May 2031');
      await page.getByRole('button', { name: 'Today' }).click();
      expect(await dayOf(page)).toBe('16 May 2031');
    }));

  it('shows the positions as of the day, and every day in a table', () =>
    open(wide, 'positions', async (page) => {
      const cell = page.locator('.matrix tbody tr').first().locator('td').first();
      expect(await cell.innerText()).toContain('open');
      await page.getByRole('button', { name: 'Previous change' }).click();
      expect(await cell.innerText()).toContain('rules out');
      expect(await page.locator('.lead').innerText()).toContain('9 May 2031');
      await page.getByText('The days as a table').click();
      expect(await page.locator('.timeline-table tbody tr').count()).toBe(3);
      await page.getByRole('button', { name: '2 May 2031' }).click();
      expect(await dayOf(page)).toBe('2 May 2031');
      expect(await violationsOn(page)).toEqual([]);
    }));

  it('takes any day, on which what was said before it holds', () =>
    open(wide, 'positions', async (page) => {
      await page.locator('.timeline input[type=date]').fill('2031-05-12');
      expect(await dayOf(page)).toBe('12 May 2031');
      expect(await page.locator('.timeline-changes').innerText()).toBe('Nothing was said on this day.');
      expect(await page.locator('.timeline-slider').getAttribute('aria-valuetext')).toContain('9 May 2031');
      await page.getByRole('button', { name: 'Next change' }).click();
      expect(await dayOf(page)).toBe('16 May 2031');
      await page.locator('.timeline input[type=date]').fill('2030-01-01');
      expect(await page.locator('.matrix tbody').innerText()).not.toContain('favours');
    }));

  it('runs from right to left in Arabic', () =>
    open(arabic, 'positions', async (page) => {
      await page.locator('.timeline-slider').focus();
      await page.keyboard.press('ArrowRight');
      expect(await dayOf(page)).toContain('9');
      await page.keyboard.press('ArrowLeft');
      expect(await dayOf(page)).toContain('16');
    }));

  it('fits a narrow screen', () =>
    open(narrow, 'packages', async (page) => {
      expect(await overflowOf(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    }));
});
