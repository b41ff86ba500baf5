import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Intake } from '@entente/core/record';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type ServedSite, launchBrowser, serveSite } from './workspace-sample.ts';

const executable = findBrowser();
/** A country, and what its report is about: no two reports share a run of four words. */
const reports: readonly (readonly [country: string, text: string])[] = [
  [
    'France',
    'ruled out sending troops to Ukraine, its foreign minister said on Monday. The cabinet had met at noon.',
  ],
  [
    'Germany',
    'opposes a customs union with Turkey, its chancellor told reporters. No vote is planned before May.',
  ],
  [
    'Spain',
    'would accept a ceasefire in the strait, the prime minister said. Ferries resume tomorrow morning.',
  ],
  ['Italy', 'refused to host the talks, according to its president. Rome had offered two halls last week.'],
  ['Poland', 'promised to lift the ban on grain. Farmers blocked the crossing for nine days in winter.'],
  ['Sweden', 'called for a joint fleet in the Baltic. Its admirals want twelve ships by the spring.'],
  ['Norway', 'rejected the new fishing quotas, a spokesman said. Boats stayed in port along the coast.'],
  ['Japan', 'supports the pipeline through the north. Engineers finished their survey of the islands.'],
  ['Brazil', 'agreed to share its river data. Gauges were read by hand until the flood of that year.'],
  ['Kenya', 'warned against closing the border, its interior minister said. Lorries queue at three gates.'],
];
const textOf = (index: number, more = ''): string => `${reports[index]!.join(' ')}${more}`;

describe.skipIf(executable === null)('many articles in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-many-'));
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite({ example: false });
    browser = await launchBrowser(executable!);
    mkdirSync(join(folder, 'wire'));
    reports.forEach(([country], index) =>
      writeFileSync(join(folder, `2031-04-${10 + index} ${country}.txt`), textOf(index)),
    );
    writeFileSync(join(folder, 'wire', '2031-04-20 copy.md'), textOf(0, ' More follows.'));
    writeFileSync(join(folder, 'wire', 'broken.pdf'), '%PDF-1.4 junk');
    writeFileSync(
      join(folder, 'wire', 'fr.txt'),
      'Le ministre a déclaré lundi que la France refusait d’envoyer des troupes cette année.',
    );
    writeFileSync(join(folder, 'wire', 'photo.jpg'), 'no picture');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openNegotiation(name: string): Promise<string> {
    const response = await fetch(`${site.address}/api/negotiations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    const { id } = (await response.json()) as { id: string };
    return `${site.address}/n/${id}`;
  }

  test('a folder is read, stopped and gone on with; the report leads to the articles', async () => {
    const place = await openNegotiation('Border');
    await openPageAt(browser, `${place}/add-many`, wide, async (page) => {
      await page.locator('input[webkitdirectory]').setInputFiles(folder);
      await page.getByText('13 files are chosen.').waitFor();
      await page.getByText('1 other file is no article').waitFor();
      await page.getByLabel('Take the day in a file’s name').check();
      // The first part of eight waits at the server's door until the stop was pressed.
      let open = (): void => undefined;
      const pressed = new Promise<void>((resolve) => {
        open = resolve;
      });
      await page.route('**/intakes', async (route) => {
        await pressed;
        await route.continue();
      });
      await page.getByRole('button', { name: 'Read them' }).click();
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      open();
      await page.getByText('8 of 13 read').waitFor();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('13 of 13 read').waitFor();
      const report = page.locator('.intake-report');
      await report.getByText('Failed: 1').waitFor();
      await report.getByText('pdf-broken').waitFor();
      await report.getByText('language-not-read').waitFor();
      await report.locator('summary', { hasText: '11 articles added' }).click();
      await report.locator('summary', { hasText: 'Copies and versions of others: 1' }).click();
      await report.getByText('Copy,').waitFor();
      expect(await report.getByText('Copy,').count()).toBe(1);
      expect({ violations: await violationsOn(page), over: await overflowOf(page) }).toEqual({
        violations: [],
        over: 0,
      });
      await report.getByRole('link', { name: '2031-04-12 Spain.txt' }).click();
      await page.locator('.article-text, article').getByText('Spain would accept').first().waitFor();
      // Another page in between loses nothing.
      await page.goBack();
      await page.getByText('13 of 13 read').waitFor();
      await page.getByRole('button', { name: 'Choose others' }).click();
      await page
        .locator('input[multiple]')
        .setInputFiles([join(folder, '2031-04-12 Spain.txt'), join(folder, 'wire', 'photo.jpg')]);
      await page.getByRole('button', { name: 'Read them' }).click();
      await report.getByText('In the record already: 1').waitFor();
    });
  });

  test.each([
    ['narrow, dark', narrow],
    ['narrow, Arabic', arabic],
  ])('files are dropped, and the report fits and can be used: %s', async (name, options) => {
    const place = await openNegotiation(name);
    await openPageAt(browser, `${place}/add-many`, options, async (page) => {
      const dropped = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(
          new File([text], 'a-name-without-any-place-to-break-it-that-goes-on-for-long.txt'),
        );
        transfer.items.add(new File(['%PDF-1.4 junk'], 'broken.pdf'));
        return transfer;
      }, textOf(0));
      await page.locator('.drop-place').dispatchEvent('drop', { dataTransfer: dropped });
      await page.locator('button[type=submit]:enabled').click();
      await page.locator('.intake-report').waitFor();
      const closed = page.locator('.intake-report details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      expect({ violations: await violationsOn(page), over: await overflowOf(page) }).toEqual({
        violations: [],
        over: 0,
      });
    });
  });

  test('of a long brief the first lines are drawn, and all of them where that is asked for or it is printed', async () => {
    const place = await openNegotiation('Long');
    const sentences = Array.from(
      { length: 130 },
      (_, index) => `France said on Monday that lot ${index} was fine.`,
    );
    const content = Buffer.from(sentences.join('\n')).toString('base64');
    const added = await fetch(place.replace('/n/', '/api/negotiations/').concat('/intakes'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ files: [{ name: 'long.txt', content }] }),
    });
    expect(((await added.json()) as Intake).counts.statements).toBeGreaterThan(120);
    await openPageAt(browser, `${place}/brief`, wide, async (page) => {
      const sources = page.locator('.source-list li[value]');
      await sources.first().waitFor();
      expect(await sources.count()).toBe(100);
      await page.locator('.source-list .all-of-them button').click();
      expect(await sources.count()).toBeGreaterThan(120);
      await page.reload();
      await sources.first().waitFor();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await sources.count()).toBeGreaterThan(120);
    });
  });
});
