import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type ServedSite, launchBrowser, serveSite } from './workspace-sample.ts';

const executable = findBrowser();
const elmira = '/analysis?example=elmira';

describe.skipIf(executable === null)('the conflict analysis in a browser', () => {
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

  const openPage = (path: string, options: Opened, run: (page: Page) => Promise<void>) =>
    openPageAt(browser, site.address + path, options, run);

  test.each([
    ['wide, light, English', wide],
    ['narrow, dark, English', narrow],
    ['narrow, light, Arabic', arabic],
  ])('no view has an axe violation or scrolls sideways: %s', async (_, options) => {
    await openPage('/analysis', options, async (page) => {
      const views = [
        '',
        '&state=NYNNN&why=2:seq',
        '&tab=map&state=NYNNY',
        '&tab=reach',
        '&tab=inverse&state=NYNNN',
      ];
      const paths = [
        '/analysis',
        ...views.map((view) => `${elmira}${view}`),
        `${elmira}&tab=coalition`,
        `${elmira}&tab=goal`,
        `${elmira}&what=${encodeURIComponent('~{"MoE":{"priorities":["not Abandon","Accept if Insist"]}}')}`,
      ];
      for (const path of paths) {
        await page.goto(site.address + path);
        await page.locator('h1').first().waitFor();
        await page.locator('.computing, .loading').waitFor({ state: 'detached' });
        expect({ path, violations: await violationsOn(page), over: await overflowOf(page) }).toEqual({
          path,
          violations: [],
          over: 0,
        });
      }
    });
  });

  test('a worked model is opened, filtered and sorted', async () => {
    await openPage('/analysis', wide, async (page) => {
      await page.getByRole('button', { name: /Elmira groundwater contamination, Ontario/u }).click();
      await page.getByText('12 of 12 states').waitFor();
      await page.getByLabel('Show').selectOption('nash');
      await page.getByText('6 of 12 states').waitFor();
      await page.getByText('By option').click();
      await page
        .locator('.option-pattern label', { hasText: 'Insist' })
        .getByRole('combobox')
        .selectOption('Y');
      await page.getByText('4 of 12 states').waitFor();
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      await page.getByText('12 of 12 states').waitFor();
      const first = page.locator('.stability-grid tbody tr').first().locator('th');
      expect(await first.textContent()).toBe('NYNNNNo. 1 Delay');
      await page.getByRole('columnheader', { name: 'State' }).getByRole('button').click();
      expect(await first.textContent()).toContain('YNNYY');
      expect(await first.textContent()).toContain('Modify, Abandon, Insist');
      await page.getByRole('combobox', { name: /^Order/u }).selectOption({ label: 'Uniroyal' });
      await page.getByText('level 9').first().waitFor();
      expect(await first.textContent()).toBe('NYNNNlevel 1No. 1 Delay');
    });
  });

  test('a verdict says why; Escape goes back to the table', async () => {
    await openPage(elmira, wide, async (page) => {
      await page
        .getByRole('button', { name: 'NYNNN is stable for Local Government under GMR' })
        .first()
        .click();
      const why = page.getByRole('complementary', { name: 'Why' });
      await why.getByText('Its improvement to NYNNY is deterred: MoE moves to YYNNY').waitFor();
      expect(await why.locator('.step-list li').allTextContents()).toEqual([
        'Local Government takes Insist → NYNNY',
        'MoE takes Modify → YYNNY',
      ]);
      await why.getByText('NYNNN is stable for Local Government (GMR)').waitFor();
      const links = why.locator('.why-sentences p button');
      expect(await links.allTextContents()).toEqual(['NYNNY', 'YYNNY', 'YYNNY']);
      await page.goBack();
      await why.waitFor({ state: 'detached' });
      await page.goForward();
      await why.waitFor();
      await page.keyboard.press('Escape');
      await why.waitFor({ state: 'detached' });
      const focused = await page.evaluate(() => document.activeElement?.closest('table')?.className);
      expect(focused).toBe('stability-grid');
    });
  });

  test('a state in the address is brought into sight, however far down it is', async () => {
    await openPage('/analysis?example=garrison&state=YNNYYNNNY', narrow, async (page) => {
      const row = page.locator('.stability-grid tr[data-chosen]');
      await row.waitFor();
      const isInside = await row.evaluate((element) => {
        const place = element.closest('.stability-place')!.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return top >= place.top && bottom <= place.bottom;
      });
      expect(isInside).toBe(true);
    });
  });

  test('the arrow keys go through the verdicts', async () => {
    await openPage(elmira, wide, async (page) => {
      const focused = (cell: string) => page.locator(`[data-cell="${cell}"]:focus`).waitFor();
      await page.locator('[data-cell="0 0"]').waitFor();
      // The whole table is one stop of the Tab key, the heads that order it included.
      expect(await page.locator('.stability-grid [tabindex="0"]').count()).toBe(1);
      await page.locator('[data-cell="0 0"]').focus();
      await page.keyboard.press('ArrowUp');
      await focused('-1 0');
      await page.keyboard.press('Enter');
      await page.locator('th[aria-sort="descending"]').waitFor();
      await page.keyboard.press('Control+End');
      await focused('11 23');
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: 'Why' }).waitFor();
    });
  });

  test('a .gmcr file is opened and asked; one with faults names them all', async () => {
    const model = await readFile(new URL('../../cases/elmira/model.json', import.meta.url), 'utf8');
    await openPage('/analysis', wide, async (page) => {
      await page.getByLabel(/paste/u).fill(model);
      await page.getByRole('button', { name: 'Open the text' }).click();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as .gmcr' }).click();
      const saved = await (await saving).path();
      const gmcr = await readFile(saved);
      await page.getByRole('link', { name: 'Open another model' }).click();
      const file = page.locator('input[type="file"]');
      await file.setInputFiles({
        name: 'faulty.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from(
          'format: 1\nname: x\ndecisionMakers: [{ name: A, options: [{ name: a }] }]\nstatusQuo: YY\npreferences: { B: { priorities: [a] } }\n',
        ),
      });
      const issues = page.getByRole('alert');
      await issues.getByText('4:').waitFor();
      expect(await issues.locator('li').count()).toBeGreaterThanOrEqual(2);
      await file.setInputFiles({ name: 'elmira.gmcr', mimeType: 'application/json', buffer: gmcr });
      await page.getByText('12 of 12 states').waitFor();
      await page.getByRole('button', { name: 'NYNNN is not stable for Local Government under SEQ' }).click();
      await page.getByText('Nothing deters its improvement to NYNNY.').waitFor();
    });
  });

  test('the map draws the way from where it begins; the panels answer', async () => {
    await openPage(`${elmira}&tab=map`, wide, async (page) => {
      await page.getByLabel('Ways from').fill('NYNNN');
      await page.locator('.map-node[href="?state=NYNNY"]').click();
      await page.getByText('From NYNNN to NYNNY, each step an improvement for its mover').waitFor();
      expect(await page.locator('.map-line[data-way]').count()).toBe(1);
      expect(await page.locator('.map-node').count()).toBe(12);
      await page.getByLabel('to', { exact: true }).fill('YNYNY');
      await page.getByText('Uniroyal takes Accept and drops Delay').waitFor();
      expect(await page.locator('.map-step').allTextContents()).toEqual(
        expect.arrayContaining(['1', '2', '3']),
      );
      await page.getByRole('button', { name: 'Larger' }).click();
      await page.getByRole('button', { name: 'Fit' }).click();
      await page.getByRole('tab', { name: 'What would make it hold' }).click();
      await page.locator('.inverse-table').getByText('stable as it is').first().waitFor();
      await page.getByRole('tab', { name: 'Coalitions' }).click();
      const [first, second] = await page.locator('.coalition-choice select').all();
      await first!.selectOption('0');
      await second!.selectOption('0');
      await page.getByText('Equilibria that stay').waitFor();
      await page.getByRole('tab', { name: 'Goal' }).click();
      await page
        .locator('.option-pattern label', { hasText: 'Insist' })
        .getByRole('combobox')
        .selectOption('Y');
      await page.getByText(/states are like that/u).waitFor();
      await page.getByRole('tab', { name: 'From the status quo' }).click();
      await page.getByText('Who would leave it at once').waitFor();
    });
  });

  test('on paper every row is there; on the screen only those in sight', async () => {
    await openPage('/analysis?example=garrison', narrow, async (page) => {
      const rows = page.locator('.stability-grid tbody tr:not([aria-hidden])');
      await rows.first().waitFor();
      expect(await rows.count()).toBeLessThan(23);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await rows.count()).toBe(23);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await rows.count()).toBeLessThan(23);
    });
  });

  test('what if: preferences are changed, the verdicts that change are marked, and all of it is taken back', async () => {
    await openPage(elmira, wide, async (page) => {
      await page.getByText('What if: change preferences').click();
      const local = page.getByRole('group', { name: 'Local Government' });
      await local.getByRole('button', { name: 'NYNNY: down' }).click();
      const effect = page.getByRole('status', { name: 'With the changed preferences' });
      await effect.getByText('8 verdicts change.').waitFor();
      expect(await effect.getByText('SEQ').locator('..').textContent()).toBe(
        'SEQ gains 1: NYNNN loses 1: NYNNY',
      );
      const cell = 'NYNNN is stable for Local Government under SEQ (another verdict than before)';
      await page.getByRole('button', { name: cell }).waitFor();
      await page.getByRole('combobox', { name: /^Show/u }).selectOption('changed');
      await page.getByText('2 of 12 states').waitFor();
      // The link leads to the same view, and Undo is one step however the view was come to.
      await page.reload();
      await page.getByText('2 of 12 states').waitFor();
      await local.getByRole('button', { name: 'NYNNN: down' }).click();
      await effect.waitFor({ state: 'detached' });
      await page.keyboard.press('Control+z');
      await effect.getByText('8 verdicts change.').waitFor();
      await page.getByRole('button', { name: 'Back to the model’s own' }).click();
      await effect.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await effect.waitFor();
    });
  });

  test('what if: a priority that makes no sense is refused with the way out, and changes nothing', async () => {
    await openPage('/analysis?example=cuban-missile', wide, async (page) => {
      await page.getByText('What if: change preferences').click();
      const field = page.getByLabel('A further priority of USSR');
      await field.fill('not Withdraws');
      await field.press('Enter');
      await page.getByRole('alert').getByText('Did you mean').waitFor();
      expect(await field.inputValue()).toBe('not Withdraws');
      expect(page.url()).not.toContain('what=');
    });
  });

  test('the view is in the address: filters, order, concepts, where ways begin, goal and groups', async () => {
    await openPage(elmira, wide, async (page) => {
      await page.getByRole('combobox', { name: /^Show/u }).selectOption('gmr');
      await page.getByRole('checkbox', { name: 'SIM' }).uncheck();
      await page.getByRole('tab', { name: 'Coalitions' }).click();
      const [first, second] = await page.locator('.coalition-choice select').all();
      await first!.selectOption('0');
      await second!.selectOption('0');
      await page.getByText('Equilibria that stay').waitFor();
      await page.getByRole('tab', { name: 'From the status quo' }).click();
      await page.getByRole('combobox', { name: 'From' }).fill('NYNNN');
      await page.getByText('Who would leave it at once').waitFor();
      await page.reload();
      await page.getByText('Who would leave it at once').waitFor();
      await page.getByRole('tab', { name: 'Coalitions' }).click();
      await page.getByText('Equilibria that stay').waitFor();
      await page.getByRole('tab', { name: 'Table' }).click();
      await page.getByText('8 of 12 states').waitFor();
      expect(await page.getByRole('checkbox', { name: 'SIM' }).isChecked()).toBe(false);
    });
  });

  test('ordering by a preference that is no ranking says that nothing can be ordered by it', async () => {
    const model = {
      format: 1,
      name: 'pairs',
      decisionMakers: [{ name: 'A', options: [{ name: 'a' }, { name: 'b' }] }],
      preferences: { A: { relation: { YN: { NN: '>' }, NY: { YN: '>' }, NN: { NY: '>' } } } },
    };
    await openPage('/analysis', wide, async (page) => {
      await page.getByLabel(/paste/u).fill(JSON.stringify(model));
      await page.getByRole('button', { name: 'Open the text' }).click();
      await page.getByText('4 of 4 states').waitFor();
      await page.getByRole('combobox', { name: /^Order/u }).selectOption({ label: 'A' });
      await page.getByText('is given pair by pair and is no ranking').waitFor();
      expect(await page.locator('.stability-grid tbody tr th').first().textContent()).toContain('NN');
    });
  });

  test('the search for preferences says of many states that they are too many, and what to do instead', async () => {
    const model = {
      format: 1,
      name: 'twelve',
      decisionMakers: [{ name: 'A', options: Array.from({ length: 12 }, (_, at) => ({ name: `a${at}` })) }],
    };
    await openPage('/analysis', wide, async (page) => {
      await page.getByLabel(/paste/u).fill(JSON.stringify(model));
      await page.getByRole('button', { name: 'Open the text' }).click();
      await page.getByText('4,096 of 4,096 states').waitFor();
      await page.getByRole('tab', { name: 'What would make it hold' }).click();
      await page.getByText('at most 2,048 states, and this model has 4,096').waitFor();
      expect(await page.getByText('explain').count()).toBe(0);
    });
  });

  test('a file stays at hand: after loading the page anew, and for Back from another model', async () => {
    const model = await readFile(new URL('../../cases/prisoners/model.json', import.meta.url));
    await openPage('/analysis', wide, async (page) => {
      const file = { name: 'mine.json', mimeType: 'application/json', buffer: model };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.getByText('4 of 4 states').waitFor();
      await page.reload();
      await page.getByText('4 of 4 states').waitFor();
      await page.getByRole('link', { name: 'Open another model' }).click();
      await page.getByRole('button', { name: /Elmira groundwater contamination, Ontario/u }).click();
      await page.getByText('12 of 12 states').waitFor();
      await page.goBack();
      await page.goBack();
      await page.getByText('4 of 4 states').waitFor();
      await page.goto(`${site.address}/analysis?file=other.json`);
      await page.getByText('The file other.json is no longer at hand').waitFor();
      expect(await page.locator('input[type="file"]').count()).toBe(1);
    });
  });

  test('the inverse panel tells orders that make an equilibrium from stability as it is', async () => {
    await openPage('/analysis?example=syria-iraq-inverse&tab=inverse&state=YNN', wide, async (page) => {
      const rows = page.locator('.inverse-table tbody tr');
      await rows.first().waitFor();
      // Iraq stays whatever it prefers; but Syria leaves, so none of Iraq's orders makes an equilibrium of it.
      const iraq = await rows.nth(1).locator('td').nth(1).textContent();
      expect(iraq).toContain('stable as it is');
      expect(iraq).toContain('0 of 720 strict orders of its states make it an equilibrium');
      expect(await rows.nth(0).locator('td').nth(1).textContent()).toContain('384 of 720');
    });
  });

  test('a long analysis shows how far it is and is stopped', async () => {
    // Nobody cares what the others do, so every answer is tried before it is clear that none deters.
    const owners = [0, 1, 2, 3, 4, 5, 6];
    const model = {
      format: 1,
      name: 'Large',
      decisionMakers: owners.map((owner) => ({
        name: `D${owner}`,
        options: [{ name: `a${owner}` }, { name: `b${owner}` }],
      })),
      preferences: Object.fromEntries(
        owners.map((owner) => [`D${owner}`, { priorities: [`a${owner}`, `b${owner}`] }]),
      ),
    };
    await openPage('/analysis', wide, async (page) => {
      await page.getByLabel(/paste/u).fill(JSON.stringify(model));
      await page.getByRole('button', { name: 'Open the text' }).click();
      await page.getByText('16,384 of 16,384 states').waitFor();
      await page.getByLabel('SIM').check();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('The analysis was stopped.').waitFor();
      await page.getByLabel('SIM').uncheck();
      await page.getByText('16,384 of 16,384 states').waitFor();
      expect(await page.getByText('The analysis was stopped.').count()).toBe(0);
    });
  });
});
