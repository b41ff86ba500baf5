import type { NegotiationFile } from '@entente/core/agreement';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();

const model: NegotiationFile = {
  format: 1,
  name: 'A watched line',
  asOf: '2030-03-01',
  parties: [
    { name: 'Northland', options: [{ name: 'watch', says: 'watch the line' }] },
    { name: 'Southland', options: [{ name: 'withdraw', says: 'withdraw behind the line' }] },
  ],
  rules: ['watch -> withdraw'],
  positions: [
    { party: 'Northland', option: 'watch', stance: 'favours' },
    { party: 'Southland', option: 'withdraw', stance: 'favours', onlyIf: 'watch' },
    { party: 'Northland', option: 'withdraw', stance: 'favours' },
    { party: 'Southland', option: 'watch', stance: 'favours' },
  ],
  resources: [{ name: 'guards', unit: 'people' }],
  requires: [{ option: 'watch', resource: 'guards', amount: 8000, rotation: 3 }],
  pledges: [{ party: 'Northland', resource: 'guards', amount: 10000, until: '2030-12-31' }],
};

describe.skipIf(executable === null)('means and architecture in a browser', () => {
  let sample: WorkspaceSample;
  let browser: Browser;

  beforeAll(async () => {
    sample = await startWorkspaceSample();
    browser = await launchBrowser(executable!);
    await saveModel();
  });

  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  const saveModel = () => sample.ask('PUT', `/negotiations/${sample.id}/model`, { model });
  const modelNow = async (): Promise<NegotiationFile> =>
    ((await sample.ask('GET', `/negotiations/${sample.id}`)) as { model: NegotiationFile }).model;
  const openPage = (path: string, options: Opened, run: (page: Page) => Promise<void>) =>
    openPageAt(browser, `${sample.address}/n/${sample.id}/${path}`, options, run);

  test.each([
    ['wide, light, English', wide],
    ['narrow, dark, English', narrow],
    ['narrow, light, Arabic', arabic],
  ])('no page has an axe violation or scrolls sideways: %s', async (_, options) => {
    for (const [path, place] of [
      ['means', '.course svg[role=img]'],
      ['architecture', '#overview'],
    ] as const) {
      await openPage(path, options, async (page) => {
        await page.locator(place).first().waitFor();
        for (const details of await page.locator('details > summary').all()) {
          if (await details.isVisible()) await details.click();
        }
        expect({ path, violations: await violationsOn(page), over: await overflowOf(page) }).toEqual({
          path,
          violations: [],
          over: 0,
        });
      });
    }
  });

  test('says what is missing, takes a pledge as assumed, and gives it back', async () => {
    await openPage('means', wide, async (page) => {
      const verdict = page.locator('.means-verdict');
      await verdict.waitFor();
      expect(await verdict.textContent()).toContain('14,000 people short from 1 March 2030');
      await page.getByLabel('Why it is assumed').fill('asked of them in June');
      const assume = page.getByRole('button', { name: 'Assume this pledge' });
      expect(await assume.count()).toBe(2);
      await assume.first().click();
      await expect.poll(() => verdict.textContent()).toContain('suffices until 31 December 2030');
      expect((await modelNow()).pledges?.at(-1)).toEqual({
        party: 'Northland',
        resource: 'guards',
        amount: 14_000,
        from: '2030-03-01',
        guessed: true,
        why: 'asked of them in June',
      });
      await page.getByRole('button', { name: 'Undo' }).first().click();
      await expect.poll(async () => (await modelNow()).pledges?.length).toBe(1);
      await expect.poll(() => verdict.textContent()).toContain('14,000 people short');
    });
  });

  test('loses nothing half entered where another page saves, nor what is entered during a save', async () => {
    await openPage('means', wide, async (page) => {
      await page.locator('.means-verdict').waitFor();
      const condition = page.locator('.means-if input').first();
      await condition.fill('withdraw');
      const signs = [{ party: 'Northland', option: 'watch', sign: 'wants', why: 'as they say' }] as const;
      await sample.ask('PUT', `/negotiations/${sample.id}/model`, { model: { ...model, signs } });
      await page.reload();
      await expect.poll(() => condition.inputValue()).toBe('withdraw');
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/\/model$/u, async (route) => {
        await held;
        await route.continue();
      });
      await page.getByRole('button', { name: 'Save the model' }).click();
      await condition.fill('not withdraw');
      release();
      await expect.poll(async () => (await modelNow()).pledges?.[0]?.if).toBe('withdraw');
      expect((await modelNow()).signs).toEqual(signs);
      const save = page.getByRole('button', { name: 'Save the model' });
      await expect.poll(() => save.isEnabled()).toBe(true);
      expect(await condition.inputValue()).toBe('not withdraw');
      await save.click();
      await expect.poll(async () => (await modelNow()).pledges?.[0]?.if).toBe('not withdraw');
    });
    await saveModel();
  });

  test('shows a fault at its field at once, and the picture again when it is mended', async () => {
    await openPage('means', wide, async (page) => {
      await page.locator('.means-verdict').waitFor();
      const condition = page.locator('.means-if input').first();
      await condition.fill('withdrawal');
      await page.locator('.issue-here').waitFor();
      expect(await page.locator('.means-verdict').count()).toBe(0);
      await condition.fill('withdraw');
      await page.locator('.means-verdict').waitFor();
      await page.getByRole('button', { name: 'Discard' }).click();
      expect(await condition.inputValue()).toBe('');
    });
  });

  test('names what an architecture lacks until it is filled in', async () => {
    await openPage('architecture?state=YY', wide, async (page) => {
      const gap = page.locator('#gaps').getByText('“watch the line”: no trigger agreed');
      await gap.waitFor();
      await page.locator('.terms-editor > summary').click();
      await page.locator('.terms > summary').first().click();
      await page.getByLabel('Trigger: when it applies').first().fill('a shot across the line');
      await page.getByRole('button', { name: 'Save the terms' }).click();
      await page.locator('#overview').getByText('a shot across the line').waitFor();
      expect(await gap.count()).toBe(0);
      expect((await modelNow()).parties[0]?.options[0]?.commitment?.trigger?.says).toBe(
        'a shot across the line',
      );
      const href = await page.getByRole('link', { name: 'Word', exact: true }).getAttribute('href');
      const file = await fetch(sample.address + href!);
      expect(file.headers.get('content-type')).toContain('wordprocessingml');
      expect(
        Buffer.from(await file.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    });
    await saveModel();
  });

  test('an empty negotiation says what means are for, with an example', async () => {
    const { resources: _, requires: __, pledges: ___, ...bare } = model;
    await sample.ask('PUT', `/negotiations/${sample.id}/model`, { model: bare });
    await openPage('means', wide, async (page) => {
      await page.locator('.means-empty').waitFor();
      await page.getByLabel('Another resource').fill('guards');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('button', { name: 'Add a requirement' }).waitFor();
      expect(await page.locator('.means-empty').count()).toBe(0);
    });
    await saveModel();
  });
});
