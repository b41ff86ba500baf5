import type { NegotiationFile } from '@entente/core/agreement';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();

describe.skipIf(executable === null)('the page of preferences', () => {
  let sample: WorkspaceSample;
  let browser: Browser;
  let page: Page;
  const path = () => `/n/${sample.id}/preferences`;

  /** Upland, with three priorities and a contradiction; Lowland, of which nothing is known. */
  const model: NegotiationFile = {
    format: 1,
    name: 'River',
    asOf: '2030-03-01',
    parties: [
      { name: 'Upland', options: [{ name: 'dam' }, { name: 'release' }] },
      { name: 'Lowland', options: [{ name: 'pay' }] },
    ],
    rules: [],
    positions: [
      { party: 'Upland', option: 'dam', stance: 'commits', date: '2030-02-01' },
      { party: 'Upland', option: 'release', stance: 'opposes', date: '2030-02-01' },
      { party: 'Upland', option: 'pay', stance: 'favours', date: '2030-02-01' },
      { party: 'Upland', option: 'pay', stance: 'rules-out', date: '2030-02-01', if: 'release' },
    ],
  };

  async function start(): Promise<void> {
    const { version } = (await sample.ask('GET', `/negotiations/${sample.id}`)) as { version: number };
    await sample.ask('PUT', `/negotiations/${sample.id}/model`, { model, version });
  }

  const modelNow = async () =>
    ((await sample.ask('GET', `/negotiations/${sample.id}`)) as { model: NegotiationFile }).model;

  beforeAll(async () => {
    sample = await startWorkspaceSample();
    browser = await launchBrowser(executable!);
  });

  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  const upland = (): Locator => page.locator('#party-Upland');
  const words = () => upland().locator('.priority-words').allInnerTexts();

  async function giveReason(why: string): Promise<void> {
    await page.locator('dialog .effect strong').waitFor();
    await page.locator('dialog textarea').fill(why);
    await page.locator('dialog button[type=submit]').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  }

  const onPage = async (run: () => Promise<void>): Promise<void> => {
    await start();
    await openPageAt(browser, sample.address + path(), wide, async (opened) => {
      page = opened;
      await page.locator('.headline', { hasText: 'Some agreement' }).waitFor();
      await run();
    });
  };

  test.each([
    ['wide, light, English', wide],
    ['narrow, dark, English', narrow],
    ['narrow, light, Arabic', arabic],
  ])(
    'has no axe violation and does not scroll sideways, with a dialog open as well: %s',
    async (_, options) => {
      await start();
      await openPageAt(browser, sample.address + path(), options, async (opened) => {
        await opened.locator('.priority').first().waitFor();
        expect([await violationsOn(opened), await overflowOf(opened)]).toEqual([[], 0]);
        await opened.locator('.priority-moves button:enabled').first().click();
        await opened.locator('dialog .effect strong').waitFor();
        expect([await violationsOn(opened), await overflowOf(opened)]).toEqual([[], 0]);
      });
    },
  );

  test('a priority is moved by keys, with a reason; the headline tells what it did, and it can be undone', async () => {
    await onPage(async () => {
      expect(await words()).toEqual(['“dam”', 'not (“pay” and “release”)red line', 'not “release”', '“pay”']);
      await upland().getByRole('button', { name: 'Move up: not “release”' }).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      await giveReason('its minister');
      await expect.poll(async () => (await words()).indexOf('not “release”')).toBe(1);
      expect((await modelNow()).order).toEqual([
        { party: 'Upland', above: 'not release', below: 'not (pay and release)', why: 'its minister' },
      ]);
      await page.locator('.headline', { hasText: /→|No change|as before/u }).waitFor();
      await page.locator('.toast button', { hasText: 'Undo' }).click();
      await expect.poll(async () => (await modelNow()).order).toBeUndefined();
    });
  });

  const circle = [
    { party: 'Upland', above: 'dam', below: 'not release', why: 'its minister' },
    { party: 'Upland', above: 'not release', below: 'dam', why: 'its king' },
  ];

  test('a model whose settled orders go round in a circle is not saved', async () => {
    await start();
    const { version } = (await sample.ask('GET', `/negotiations/${sample.id}`)) as { version: number };
    const saved = sample.ask('PUT', `/negotiations/${sample.id}/model`, {
      model: { ...model, order: circle },
      version,
    });
    await expect(saved).rejects.toThrow('order-cycle');
  });

  test('where later positions make a circle of them, it is told which, and one can be taken back', async () => {
    await onPage(async () => {
      await page.route(`**/api/negotiations/${sample.id}`, async (route) => {
        const response = await route.fetch();
        const view = (await response.json()) as { model: NegotiationFile };
        const { order } = view.model;
        const own = order === undefined ? circle : order;
        await route.fulfill({ response, json: { ...view, model: { ...view.model, order: own } } });
      });
      await page.reload();
      await page.locator('.trouble', { hasText: 'its king' }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.locator('.judgement-list li', { hasText: 'its king' }).getByRole('button').click();
      await upland().locator('.priority').first().waitFor();
      expect((await modelNow()).order).toEqual([circle[0]]);
    });
  });

  async function dragTo(handle: Locator, target: Locator): Promise<void> {
    await handle.evaluate((item) => item.scrollIntoView({ block: 'center' }));
    const from = (await handle.boundingBox())!;
    const to = (await target.boundingBox())!;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
  }

  test('dragging over several settles it against each of them', async () => {
    await onPage(async () => {
      await dragTo(
        upland().locator('.priority', { hasText: 'not “release”' }).locator('.drag-handle'),
        upland().locator('.priority').first(),
      );
      await giveReason('its king');
      await expect
        .poll(async () => (await modelNow()).order?.map(({ below }) => below))
        .toEqual(['dam', 'not (pay and release)']);
      await expect.poll(async () => (await words())[0]).toBe('not “release”');
    });
  });

  test('a priority is added in the grammar of rules; what is wrong with it is told at its field', async () => {
    await onPage(async () => {
      await upland().getByRole('button', { name: 'Add a priority…' }).click();
      const field = page.locator('dialog input.code');
      await field.fill('dam if relase');
      await page.locator('dialog .issue-here', { hasText: 'There is no option "relase".' }).waitFor();
      expect(await page.locator('dialog button[type=submit]').isDisabled()).toBe(true);
      await field.fill('dam iff release');
      await giveReason('its law');
      await upland().locator('.judgement-list', { hasText: 'its law' }).waitFor();
      expect((await modelNow()).priorities).toEqual({
        Upland: [{ tier: 2, says: 'dam iff release', why: 'its law' }],
      });
      await upland().locator('.judgement-list').getByRole('button', { name: 'Take back' }).click();
      await expect.poll(async () => (await modelNow()).priorities).toEqual({ Upland: [] });
    });
  });

  test('a contradiction is decided by leaving the other reading out, with a reason', async () => {
    await onPage(async () => {
      await upland().getByRole('button', { name: 'Decide: it is in favour…' }).click();
      await giveReason('the report was withdrawn');
      await upland().locator('.contradiction').waitFor({ state: 'detached' });
      expect((await modelNow()).positions.map(({ excluded }) => excluded)).toEqual([
        undefined,
        undefined,
        undefined,
        'the report was withdrawn',
      ]);
    });
  });

  test('a silent party is heard once it is said how it leans', async () => {
    await onPage(async () => {
      const lowland = page.locator('#party-Lowland');
      await lowland.locator('.tag', { hasText: 'silent' }).waitFor();
      await lowland.locator('.unknown-list select').first().selectOption('opposes');
      await giveReason('its press');
      await lowland.locator('.tag', { hasText: 'silent' }).waitFor({ state: 'detached' });
      expect((await modelNow()).signs).toMatchObject([
        { party: 'Lowland', sign: 'opposes', why: 'its press' },
      ]);
    });
  });

  test('other chances are set for what is not known, and must come to all of it', async () => {
    await onPage(async () => {
      await page.getByRole('button', { name: 'Set other chances…' }).click();
      await page.locator('dialog input[type=number]').first().fill('60');
      await page.locator('dialog .prior-fields .issue-here').waitFor();
      await page.locator('dialog input[type=number]').nth(1).fill('20');
      await page.locator('dialog input[type=number]').nth(2).fill('20');
      await giveReason('as in the talks of 2020');
      await expect
        .poll(async () => (await modelNow()).prior)
        .toMatchObject({
          wants: 0.6,
          indifferent: 0.2,
          opposes: 0.2,
          why: 'as in the talks of 2020',
        });
      await page.locator('.prior-section .judgement-list').waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });
  });
});
