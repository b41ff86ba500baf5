import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();

/** Two neighbours, a river, and little that is known of them. */
const model = {
  format: 1,
  name: 'River',
  asOf: '2031-04-02',
  parties: [
    { name: 'Upland', options: [{ name: 'release', says: 'release water' }] },
    { name: 'Lowland', options: [{ name: 'pay', says: 'pay for water' }] },
  ],
  rules: [],
  positions: [
    { party: 'Upland', option: 'release', stance: 'opposes' },
    { party: 'Lowland', option: 'release', stance: 'favours' },
    { party: 'Lowland', option: 'pay', stance: 'open' },
  ],
};

describe.skipIf(executable === null)('what to ask and what to move, in a browser', () => {
  let sample: WorkspaceSample;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    sample = await startWorkspaceSample();
    browser = await launchBrowser(executable!);
    const { id } = (await sample.ask('POST', '/negotiations', { name: 'River' })) as { id: string };
    await sample.ask('PUT', `/negotiations/${id}/model`, { model });
    address = `${sample.address}/n/${id}/advice`;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  const compareAnswers = async (page: Page) => {
    await page.locator('.question-card > button').first().click();
    await page.locator('.preview-card:not([data-now]) dl').nth(2).waitFor();
  };
  const findChange = async (page: Page) => {
    await page.locator('.least-form button.primary').click();
    await page.locator('.change-card').first().waitFor();
  };
  const tryAny = async (page: Page) => {
    await page.locator('.any-answer summary').click();
    await page.locator('.any-answer .least-form button').click();
    await page.locator('.any-answer .preview-card:not([data-now]) dl').nth(2).waitFor();
  };

  test.each([
    ['wide', wide],
    ['narrow and dark', narrow],
    ['Arabic', arabic],
  ])(
    'answers compared and changes found fit the page and can be used by all: %s',
    async (_, options) => {
      await openPageAt(browser, address, options, async (page) => {
        await compareAnswers(page);
        await findChange(page);
        await page.locator('.change-card summary').first().click();
        expect(await violationsOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      });
    },
    120_000,
  );

  test('nothing is kept of an answer until it is recorded with a reason, and that can be undone', async () => {
    await openPageAt(browser, address, wide, async (page) => {
      const signs = async (): Promise<unknown> => {
        const view = (await sample.ask(
          'GET',
          `/negotiations/${new URL(page.url()).pathname.split('/')[2]}`,
        )) as {
          model: { signs?: unknown };
        };
        return view.model.signs;
      };
      await compareAnswers(page);
      expect(await signs()).toBeUndefined();
      await page.locator('.preview-card button').first().click();
      await page.locator('.record-answer input').fill('Its envoy said so.');
      await page.locator('.record-answer button[type=submit]').click();
      await expect
        .poll(signs)
        .toEqual([{ party: 'Upland', option: 'pay', sign: 'wants', why: 'Its envoy said so.' }]);
      await page.locator('.toast button').first().click();
      await expect.poll(signs).toBeUndefined();
    });
  }, 120_000);

  test('a target that is met already needs no change, and says so', async () => {
    await openPageAt(browser, `${address}?package=NY`, wide, async (page) => {
      await page.locator('.target-field input[type=number]').fill('1');
      await page.locator('.least-form button.primary').click();
      await page.locator('.least-head').waitFor();
      expect(await page.locator('.least-head').textContent()).toContain('Nothing needs to change');
    });
  }, 120_000);
});
