import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { largeModel, tangled } from './large-model.ts';
import { type ServedSite, launchBrowser, serveSite } from './workspace-sample.ts';

const executable = findBrowser();
const twentyFour = largeModel(6, ['Upland', 'River', 'Mine', 'Farmers']);
const sixty = largeModel(6, ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']);
const none = 'N'.repeat(60);

describe.skipIf(executable === null)('conflicts with more states than are listed, in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchBrowser(executable!);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const openModel = (model: object, options: Opened, run: (page: Page) => Promise<void>) =>
    openPageAt(browser, `${site.address}/analysis`, options, async (page) => {
      const buffer = Buffer.from(JSON.stringify(model));
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer });
      await page.locator('.unlisted-counts').waitFor();
      await run(page);
    });

  const goTo = async (page: Page, place: Readonly<Record<string, string>>) => {
    const address = new URL(`${site.address}/analysis?file=large.json`);
    for (const [key, value] of Object.entries(place)) address.searchParams.set(key, value);
    await page.goto(address.href);
    await page.locator('.tab-list').waitFor();
    await page.locator('.computing, .loading').first().waitFor({ state: 'detached' });
  };

  test('twenty-four options are answered by the compiled kernel, sequential stability among them', async () => {
    await openModel(twentyFour, wide, async (page) => {
      await page.getByText('states: 12,582,912.').waitFor();
      expect(await page.getByRole('checkbox', { name: 'SEQ' }).isChecked()).toBe(true);
      await page.getByText('Every choice of options in memory').click();
      await page.getByText('each choice has its own place in memory').waitFor();
      const row = page.locator('.unlisted-counts tbody tr').filter({ hasText: 'SEQ' });
      expect(await row.locator('.large-count').count()).toBe(5);
    });
  });

  test('sixty options: counts, equilibria, a pattern, the status quo, and why', async () => {
    await openModel(sixty, wide, async (page) => {
      await page.getByText('states: 864,691,128,455,135,232.').waitFor();
      await page.getByText('SEQ and SSR may take minutes').waitFor();
      expect(await page.getByRole('checkbox', { name: 'SEQ' }).isChecked()).toBe(false);
      await page.getByText('Sets of states as decision diagrams').waitFor();
      await page.getByRole('button', { name: 'Equilibria under GMR' }).click();
      expect(await page.getByRole('combobox', { name: /^Equilibria under/u }).inputValue()).toBe('gmr');
      const rows = page.locator('.state-row');
      await rows.first().waitFor();
      expect(await rows.count()).toBeLessThan(60);
      const first = (await rows.first().locator('code').textContent())!;
      await rows.first().click();
      const why = page.getByRole('complementary', { name: 'Why' });
      await why.getByRole('button', { name: `${first} is stable for A under GMR` }).click();
      await why.locator('.why-sentences li').first().waitFor();
      await page.keyboard.press('Escape');
      await why.waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: 'By options' }).click();
      const option = page
        .locator('.option-pattern label')
        .filter({ has: page.getByText('o4', { exact: true }) });
      await option.getByRole('combobox').selectOption('Y');
      await page.getByText('States like that: 432,345,564,227,567,616').waitFor();
      await page.getByRole('tab', { name: 'From the status quo' }).click();
      await page.getByText('Who would leave it at once').waitFor();
      expect(await page.getByRole('row', { name: /^A/u }).count()).toBe(1);
      // The address keeps the view.
      await page.reload();
      await page.getByText('Who would leave it at once').waitFor();
    });
  });

  test('any state is asked about, option by option or by its letters; one that cannot occur says so', async () => {
    await openModel(sixty, wide, async (page) => {
      await page.getByRole('textbox', { name: 'Any state' }).fill('YY');
      expect(await page.getByRole('button', { name: 'Look at it' }).isDisabled()).toBe(true);
      await page.getByRole('textbox', { name: 'Any state' }).fill(none);
      await page.locator('.state-entry summary').click();
      await page.locator('.state-entry').getByRole('checkbox', { name: 'o0', exact: true }).check();
      await page.getByRole('button', { name: 'Look at it' }).click();
      const why = page.getByRole('complementary', { name: 'Why' });
      await why.locator('.verdict-matrix').waitFor();
      expect(page.url()).toContain(`state=Y${'N'.repeat(59)}`);
      await page.locator('.state-entry').getByRole('checkbox', { name: 'o1', exact: true }).check();
      await page.getByRole('button', { name: 'Look at it' }).click();
      await why.getByText('is not a feasible state').waitFor();
    });
  });

  test('what is long tells that it goes on, is cancelled, and the next question is answered', async () => {
    await openModel(tangled(sixty), wide, async (page) => {
      const sequential = page.getByRole('checkbox', { name: 'SEQ' });
      await sequential.check();
      await page.getByRole('progressbar', { name: 'Analysing…' }).waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('The analysis was stopped.').waitFor();
      expect(await page.locator('.unlisted-counts').count()).toBe(0);
      await sequential.uncheck();
      await page.locator('.unlisted-counts').waitFor();
    });
  });

  test('what if: the counts before and after', async () => {
    await openModel(twentyFour, wide, async (page) => {
      await page.getByText('What if: change preferences').click();
      await page.getByText('counts before and after are shown').waitFor();
      const field = page.getByLabel('A further priority of River');
      await field.fill('o0');
      await page.getByRole('button', { name: 'Remove not o9' }).click();
      const effect = page.getByRole('status', { name: 'With the changed preferences' });
      await effect.waitFor();
      const changed = page.locator('.unlisted-counts td[data-changed]');
      await changed.first().waitFor();
      expect(await changed.first().locator('del').textContent()).toContain('before:');
      await page.getByRole('button', { name: 'Back to the model’s own' }).click();
      await effect.waitFor({ state: 'detached' });
    });
  });

  test('a conflict without equilibria says so', async () => {
    const chase = largeModel(10, ['Cat', 'Mouse']);
    const model = {
      ...chase,
      preferences: { Cat: { priorities: ['o2 iff o12'] }, Mouse: { priorities: ['not (o2 iff o12)'] } },
    };
    await openModel(model, wide, async (page) => {
      await page.getByRole('button', { name: 'Equilibria under Nash' }).click();
      await page.getByText('There is no equilibrium under Nash').waitFor();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the listed equilibria (CSV)' }).click();
      const text = await readFile(await (await saving).path(), 'utf8');
      expect(text).toMatch(/^\uFEFFconcept,state,taken\r\n/u);
    });
  });

  test.each([
    ['wide, light, English', wide],
    ['narrow, dark, English', narrow],
    ['narrow, light, Arabic', arabic],
  ])('no view has an axe violation or scrolls sideways: %s', async (_, options) => {
    await openModel(sixty, options, async (page) => {
      const views: readonly Readonly<Record<string, string>>[] = [
        {},
        { tab: 'equilibria', held: 'gmr' },
        { tab: 'equilibria', state: none, why: '0:gmr' },
        { tab: 'goal', goal: `N${'-'.repeat(59)}` },
        { tab: 'reach' },
        { what: '~{"A":{"priorities":["not o0"]}}' },
      ];
      for (const view of views) {
        await goTo(page, view);
        expect({ view, violations: await violationsOn(page), over: await overflowOf(page) }).toEqual({
          view,
          violations: [],
          over: 0,
        });
      }
    });
  });
});
