import type { AgreementReport, NegotiationFile } from '@entente/core/agreement';
import type { StatementRecord } from '@entente/core/record';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();

/** Two neighbours who take turns at a line that they watch; what the one wants of the other is not all known. */
const model: NegotiationFile = {
  format: 1,
  name: 'A watched line',
  asOf: '2030-03-01',
  parties: [
    { name: 'Northland', options: [{ name: 'watch', says: 'watch the line' }] },
    { name: 'Southland', options: [{ name: 'withdraw', says: 'withdraw behind the line' }] },
  ],
  rules: [],
  positions: [
    { party: 'Northland', option: 'watch', stance: 'opposes' },
    { party: 'Southland', option: 'withdraw', stance: 'open' },
    { party: 'Southland', option: 'watch', stance: 'favours' },
  ],
  resources: [{ name: 'guards', unit: 'people' }],
  requires: [{ option: 'watch', resource: 'guards', amount: 8000, rotation: 3 }],
  pledges: [{ party: 'Northland', resource: 'guards', amount: 10000, until: '2030-12-31' }],
};

describe.skipIf(executable === null)('what stands behind a figure, in a browser', () => {
  let sample: WorkspaceSample;
  let browser: Browser;
  /** Of the negotiation about the line. */
  let line: string;

  beforeAll(async () => {
    sample = await startWorkspaceSample();
    browser = await launchBrowser(executable!);
    const { id } = (await sample.ask('POST', '/negotiations', { name: 'Line' })) as { id: string };
    await sample.ask('PUT', `/negotiations/${id}/model`, { model });
    line = id;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  const openPage = (path: string, options: Opened, run: (page: Page) => Promise<void>) =>
    openPageAt(browser, `${sample.address}/n/${path}`, options, run);

  const askedOn = (page: Page): string => new URL(page.url()).searchParams.get('of') ?? '';

  async function answerOn(page: Page): Promise<void> {
    await page.locator('.explanation .document-section').first().waitFor();
  }

  test('from what is missing on the page of means to the sum, and on to the requirement', async () => {
    await openPage(`${line}/means`, wide, async (page) => {
      await page.locator('.means-gap .explain').first().click();
      await answerOn(page);
      expect(askedOn(page)).toMatch(/^means:[YN]{2}:guards:2030-03-01$/u);
      await page.getByText('8,000 × 3 = 24,000 people').waitFor();
      await page.locator('#required .explain-mark').first().click();
      await expect.poll(() => askedOn(page)).toBe('requirement:guards:watch');
      await page.getByText('8,000 in place × 3 for each = 24,000 people').waitFor();
    });
  });

  test('an unsaved figure of the means leads nowhere yet', async () => {
    await openPage(`${line}/means`, wide, async (page) => {
      await page.locator('.means-gap .explain').first().waitFor();
      await page.locator('section[aria-labelledby=pledges] input[type=number]').first().fill('9000');
      await page.locator('.means-gap .explain').first().waitFor({ state: 'detached' });
      expect(await page.locator('.means-course .explain, .means-course .explain-mark').count()).toBe(0);
      await page.locator('.save-bar button').first().click();
      await page.locator('.means-gap .explain').first().waitFor();
    });
  });

  test('from a commitment of the architecture to its means, and to what would close their gap', async () => {
    await openPage(`${line}/architecture?state=YN`, wide, async (page) => {
      await page.locator('#overview td, #overview th').first().waitFor();
      await page.locator('#overview tbody th .explain').first().click();
      await answerOn(page);
      expect(askedOn(page)).toBe('commitment:YN:watch');
      await page
        .locator('.explanation a[href*="means%3AYN%3Aguards"], .explanation a[href*="means:YN:guards"]')
        .last()
        .click();
      await page.getByText('Further pledges').first().waitFor();
    });
  });

  test('from the least change to the positions it changes, and to a step on its way', async () => {
    await openPage(`${line}/advice?package=YY`, wide, async (page) => {
      await page.locator('.least-form button.primary').click();
      await page.locator('.change-card .figures .explain').nth(1).click();
      await answerOn(page);
      expect(askedOn(page)).toBe('change:YY:0.8:1');
      await page.locator('#acceptance table tbody tr').last().waitFor();
      await page.locator('#way .explain-mark').nth(1).click();
      await expect.poll(() => askedOn(page)).toMatch(/^change:YY:0\.8:1:step:\d$/u);
      await page.locator('#how').waitFor();
    });
  });

  test('from what an answer would do to who would accept then', async () => {
    await openPage(`${line}/advice`, wide, async (page) => {
      await page.locator('.answer-bars .explain').first().click();
      await answerOn(page);
      expect(askedOn(page)).toMatch(/^what-if:some:/u);
      await page.locator('#packages .explain-mark').first().click();
      await expect.poll(() => askedOn(page)).toMatch(/^shift:/u);
      await page.locator('#acceptance table').waitFor();
    });
  });

  test.each([
    ['wide, light, English', wide],
    ['narrow, dark, English', narrow],
    ['narrow, light, Arabic', arabic],
  ])('no answer has an axe violation or scrolls the page sideways: %s', async (_, options) => {
    for (const of of [
      'means:YN:guards',
      'means:YN:guards:closing',
      'commitment:YN:watch',
      'architecture:YN',
      'change:YY:0.8:1',
      'what-if:some:Northland:withdraw=wants',
    ]) {
      await openPage(`${line}/explain?of=${encodeURIComponent(of)}`, options, async (page) => {
        await answerOn(page);
        expect(await violationsOn(page), of).toEqual([]);
        expect(await overflowOf(page), of).toBe(0);
      });
    }
  });

  test('a worker composes it, and ends where the page is left before it is there', async () => {
    const held: (() => void)[] = [];
    await openPage(`${line}/explain?of=list`, wide, async (page) => {
      await answerOn(page);
      expect(
        page
          .workers()
          .map((worker) => worker.url())
          .join(),
      ).toContain('explanation-worker');
    });
    await openPage(`${line}/positions`, wide, async (page) => {
      await page.evaluate(() => {
        Object.assign(globalThis, { ended: 0 });
        globalThis.Worker = class extends Worker {
          override terminate() {
            (globalThis as unknown as { ended: number }).ended += 1;
            super.terminate();
          }
        };
      });
      const ended = () => page.evaluate(() => (globalThis as unknown as { ended: number }).ended);
      await page.route('**/explanation-worker*', async (route) => {
        await new Promise<void>((resolve) => {
          held.push(resolve);
        });
        await route.continue().catch(() => undefined);
      });
      await page.locator('.sidebar-pages a[href$="/packages"]').click();
      await page.locator('.colophon .explain').click();
      await page.locator('.explanation .computing progress').waitFor();
      const before = await ended();
      // The page is at hand all the while.
      await page.locator('.sidebar-pages a[href$="/positions"]').click();
      await page.locator('.explanation').waitFor({ state: 'detached' });
      await expect.poll(ended).toBe(before + 1);
      await page.unroute('**/explanation-worker*');
      for (const release of held) release();
      await page.goBack();
      await answerOn(page);
    });
  });

  test('where the work fails, that is said with the way out', async () => {
    const options = { ...wide, complains: /worker|Failed to load/iu };
    await openPage(`${line}/positions`, options, async (page) => {
      await page.route('**/explanation-worker*', (route) => route.abort());
      await page.locator('.sidebar-pages a[href$="/packages"]').click();
      await page.locator('.colophon .explain').click();
      await page.locator('.explanation .trouble', { hasText: '--explain' }).waitFor();
      await page.unroute('**/explanation-worker*');
      await page.locator('.explanation .trouble button').click();
      await answerOn(page);
      expect(await page.locator('.explanation .trouble').count()).toBe(0);
    });
  });

  test('what rested on a statement that is corrected is computed anew, and marked where it changed', async () => {
    const path = `/negotiations/${sample.id}`;
    const { packages } = (await sample.ask('GET', `${path}/agreement`)) as AgreementReport;
    const refused = packages.flatMap(({ state, feasible, blockedBy }) => {
      const [only, ...others] = blockedBy.filter(({ share }) => share.share === 1);
      return feasible && only?.redLine === true && others.length === 0 ? [{ state, party: only.party }] : [];
    });
    const { state, party } = refused[0]!;
    const statementsNow = async () =>
      ((await sample.ask('GET', path)) as { statements: readonly StatementRecord[] }).statements;
    await openPage(`${sample.id}/packages`, wide, async (page) => {
      await page.locator('.funnel').waitFor();
      await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
      expect(await page.locator('.change-note').count()).toBe(0);
      const before = await page.locator('.page-heading .lead').textContent();

      // What stands behind the refusal, as it is: a red line, which rests on a sentence.
      await page.locator('.colophon .explain').click();
      await answerOn(page);
      await page.locator('.explain-asking input').fill(`package:${state}:blocked:${party}`);
      await page.keyboard.press('Enter');
      await expect.poll(() => askedOn(page)).toBe(`package:${state}:blocked:${party}`);
      await page.locator('#positions .source-link').first().waitFor();
      expect(await page.locator('.explanation .changed').count()).toBe(0);
      const crossed = page.locator('#how li', { hasText: 'Crosses a red line' }).first();
      await crossed.locator('.source-link').first().click();

      // The sentence is corrected, on its article's page.
      const statement = new URL(page.url()).searchParams.get('statement')!;
      await page.locator('.stance-field [data-chosen]').first().waitFor();
      await page.locator('.stance-field input').nth(3).check();
      await expect
        .poll(async () => (await statementsNow()).find(({ id }) => id === statement)?.status)
        .toBe('edited');

      // The packages tell what it changed, and every figure what it was.
      await page.locator('.sidebar-pages a[href$="/packages"]').click();
      await page.locator('.change-note').waitFor();
      const note = await page.locator('.change-note').textContent();
      expect(note).toContain(statement);
      expect(note).toContain(party);
      expect(await page.locator('.change-note .explain').count()).toBeGreaterThan(1);
      expect(await page.locator('.package-table .was.changed').count()).toBeGreaterThan(0);
      expect(await page.locator('.page-heading .lead').textContent()).not.toBe(before);

      // So does what stands behind the refusal.
      await page.locator('.colophon .explain').click();
      await answerOn(page);
      await page.locator('.explain-asking input').fill(`package:${state}:blocked:${party}`);
      await page.keyboard.press('Enter');
      await page.locator('.explanation .changed-note').waitFor();
      expect(await page.locator('.explanation .lead .changed').count()).toBe(1);
      expect(await page.locator('#how li', { hasText: 'Crosses a red line' }).count()).toBe(0);
      expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);

      // Rejected, it stands behind nothing any more, and what is seen is unmarked.
      await page.locator('.changed-note button').click();
      await page.locator('.changed-note').waitFor({ state: 'detached' });
      expect(await page.locator('.explanation .changed').count()).toBe(0);
      await sample.ask('POST', `${path}/decisions`, { statements: [statement], decision: 'reject' });
      await page.locator('.explanation .changed-note').waitFor();
      await sample.ask('POST', `${path}/undo`, {});
      await sample.ask('POST', `${path}/undo`, {});
    });
  });
});
