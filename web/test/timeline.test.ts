import type { TimelineReport, TimelineSoFar } from '@entente/core/agreement';
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
    await sample.ask('POST', '/cases/iran-2015', {});
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

  it('is there when a worked negotiation is opened from the list', () =>
    openPageAt(browser, sample.address, wide, async (page) => {
      await page.getByRole('button', { name: /Open .*Marr/u }).click();
      await page.locator('.timeline-slider').waitFor();
      expect(page.url()).toContain('/n/marr-dam/packages?state=NYYY');
      expect(await page.locator('.timeline-package').innerText()).toContain(
        'First possible on 3 February 2031',
      );
    }));

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
      // Of four packages that could be acceptable to all, two are left on that day.
      const count = page.locator('.funnel-step').nth(2).locator('.funnel-number');
      await expect.poll(() => count.innerText(), { timeout: 20_000 }).toContain('2');
      await page.keyboard.press('Home');
      expect(await dayOf(page)).toBe('2 May 2031');
      await page.getByRole('button', { name: 'Today' }).click();
      expect(await dayOf(page)).toBe('16 May 2031');
    }));

  it('leads from a figure of another day to what stands behind it on that day, and on from there', () =>
    open(wide, 'packages', async (page) => {
      const today = await page.locator('.packages-page .lead').innerText();
      await page.getByRole('button', { name: 'Previous change' }).click();
      const lead = page.locator('.packages-page .lead');
      await expect.poll(() => lead.innerText(), { timeout: 20_000 }).not.toBe(today);
      const [share] = /\d+%/u.exec(await lead.innerText())!;
      await lead.locator('.explain-mark').click();
      await page.locator('.explanation h1').waitFor();
      expect(page.url()).toContain('asOf=2031-05-09');
      expect(await page.locator('.explanation').innerText()).toContain('As of 9 May 2031');
      expect(await page.locator('.explanation').innerText()).toContain(share);
      await page.locator('.explanation a.explain, .explanation a.explain-mark').first().click();
      await expect.poll(() => page.url()).not.toContain('of=some-agreement');
      expect(page.url()).toContain('asOf=2031-05-09');
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

  it('leads from what changed to the sentence that it rests on', () =>
    openPageAt(browser, `${sample.address}/n/iran-2015/positions`, wide, async (page) => {
      const line = page.locator('.timeline-changes li').first();
      await line.waitFor({ timeout: 30_000 });
      expect(await line.locator('.explain-mark').getAttribute('href')).toContain('position');
      await line.locator('.source-link').click();
      await page.waitForURL(/\/articles\/a1\?statement=a1-s\d+/u);
    }));

  /** As if the days were slow: only the first and the last are there until they may all be. */
  async function slowly(
    page: Page,
    run: (asked: { whole: boolean; stopped: number; times: number }) => Promise<void>,
  ) {
    const asked = { whole: false, stopped: 0, times: 0 };
    await page.route(/\/api\/.*\/timeline(?:\?|$)/u, async (route) => {
      if (route.request().method() === 'DELETE') {
        asked.stopped += 1;
        return route.fulfill({ status: 204 });
      }
      asked.times += 1;
      const report = (await sample.ask('GET', '/negotiations/sallow-brook/timeline')) as TimelineReport;
      if (asked.whole) return route.fulfill({ json: report });
      const days = report.days.map(({ day }) => day);
      const done = [report.days[0]!, report.days.at(-1)!];
      const soFar: TimelineSoFar = { report: { ...report, milestones: {}, days: done }, days };
      return route.fulfill({ status: 202, json: { progress: 0.6, soFar } });
    });
    await page.reload();
    await page.locator('.timeline-progress').waitFor();
    await run(asked);
  }

  it.each([
    ['wide', wide],
    ['narrow and dark', narrow],
    ['Arabic', arabic],
  ])('shows the days that are done while the others are worked out: %s', (_name, options) =>
    open(options, 'positions', (page) =>
      slowly(page, async (asked) => {
        expect(await overflowOf(page)).toBe(0);
        expect(await violationsOn(page)).toEqual([]);
        expect(await page.locator('.timeline-table tbody tr').count()).toBe(2);
        const slider = page.locator('.timeline-slider');
        await slider.focus();
        await page.keyboard.press('PageDown');
        await page.keyboard.press('ArrowUp');
        expect(await page.locator('.timeline-pending').count()).toBe(1);
        expect(await page.locator('.timeline-changes ul').count()).toBe(0);
        asked.whole = true;
        await page.locator('.timeline-changes ul').waitFor();
        expect(await page.locator('.timeline-pending').count()).toBe(0);
        expect(await page.locator('.timeline-table tbody tr').count()).toBe(3);
        // The day that was chosen meanwhile is still the one shown.
        expect(await dayOf(page)).toContain('9');
      }),
    ),
  );

  it('stops working out the days, keeps those that are done, and goes on when asked to', () =>
    open(wide, 'positions', (page) =>
      slowly(page, async (asked) => {
        await page.getByRole('button', { name: 'Stop' }).click();
        await page.getByText('Stopped.').waitFor();
        expect(asked.stopped).toBe(1);
        expect(await page.locator('.timeline-progress').innerText()).toContain('2 of 3 days');
        const { times } = asked;
        await page.waitForTimeout(1200);
        expect(asked.times).toBe(times);
        asked.whole = true;
        await page.getByRole('button', { name: 'Work out the rest' }).click();
        await page.getByText('First possible on').waitFor();
        expect(await page.locator('.timeline-progress').count()).toBe(0);
      }),
    ));
});
