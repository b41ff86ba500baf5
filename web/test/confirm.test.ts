import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Opened, arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();

interface Seen {
  readonly id: string;
  readonly status: string;
  readonly statement: {
    readonly start: number;
    readonly end: number;
    readonly stance: string | null;
    readonly actor: string | null;
    readonly about: readonly string[];
    readonly rule?: string;
    readonly speaker: { readonly name: string | null } | null;
    readonly condition: { readonly kind: string } | null;
  };
}

describe.skipIf(executable === null)('confirming in a browser', () => {
  let sample: WorkspaceSample;
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser(executable!);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    sample = await startWorkspaceSample();
  });
  afterEach(() => sample?.close());

  async function seen(): Promise<readonly Seen[]> {
    const view = (await sample.ask('GET', `/negotiations/${sample.id}`)) as { statements: readonly Seen[] };
    return view.statements.toSorted(
      (a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end,
    );
  }
  const statusesOf = async () => (await seen()).map(({ status }) => status);
  const one = async (id: string) => (await seen()).find((entry) => entry.id === id)!;
  const accuracy = async () =>
    (await sample.ask('GET', `/accuracy?negotiation=${sample.id}`)) as {
      all: Record<'accepted' | 'edited' | 'rejected', number>;
    };
  const openConfirm = (options: Opened, run: (page: Page) => Promise<void>, search = '') =>
    openPageAt(browser, `${sample.address}/n/${sample.id}/confirm${search}`, options, run);
  const current = (page: Page) => page.locator('.confirm-article a').getAttribute('href');
  const idIn = async (page: Page) => decodeURIComponent((await current(page))!.split('statement=')[1]!);
  const saved = (page: Page) => page.getByText('all saved').waitFor();

  /** Presses a key and waits until another statement is in sight. */
  async function pressOn(page: Page, key: string): Promise<void> {
    const before = await current(page);
    await page.keyboard.press(key);
    await expect.poll(() => current(page)).not.toBe(before);
  }

  test('ten statements are confirmed by keys alone, undone, done again, and stay after a reload', async () => {
    await openConfirm(wide, async (page) => {
      await page.locator('.confirm-card').waitFor();
      const first = await seen();
      for (const entry of first.slice(0, 10)) {
        expect(await idIn(page)).toBe(entry.id);
        await pressOn(page, 'a');
      }
      await saved(page);
      expect((await statusesOf()).filter((status) => status === 'accepted')).toHaveLength(10);
      for (let count = 0; count < 3; count += 1) await page.keyboard.press('u');
      await saved(page);
      expect(await idIn(page)).toBe(first[7]!.id);
      expect((await statusesOf()).filter((status) => status === 'accepted')).toHaveLength(7);
      await page.keyboard.press('Shift+U');
      await saved(page);
      expect((await statusesOf()).filter((status) => status === 'accepted')).toHaveLength(8);
      await page.reload();
      await page.locator('.confirm-card').waitFor();
      expect(await page.locator('#confirm-progress').textContent()).toContain(`8 of ${first.length} decided`);
      for (let left = 7; left >= 0; left -= 1) {
        await page.keyboard.press('Control+z');
        await expect
          .poll(() => page.locator('#confirm-progress').textContent())
          .toContain(`${left} of ${first.length} decided`);
      }
      expect(new Set(await statusesOf())).toEqual(new Set(['proposed']));
      // What is left to undo is the article, which is no decision.
      await page.keyboard.press('u');
      await page.locator('.confirm-deed').getByText('no decision').waitFor();
      expect(await seen()).toHaveLength(first.length);
    });
  });

  test('every part is corrected by keys, and each correction is counted', async () => {
    await openConfirm(wide, async (page) => {
      await page.locator('.confirm-card').waitFor();
      const id = await idIn(page);
      const before = (await one(id)).statement;
      await page.keyboard.press(before.stance === 'rules-out' ? '2' : '1');
      await page.keyboard.press('h');
      await page.keyboard.press('w');
      await page.keyboard.type('Atlantis');
      await page.keyboard.press('Enter');
      await page.keyboard.press('q');
      await page.keyboard.type('Ada Ford');
      await page.keyboard.press('Enter');
      await page.keyboard.press('o');
      await page.keyboard.type('build a lighthouse');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.keyboard.press('c');
      await page.locator('[data-field=condition]:focus').selectOption('unless');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+ArrowLeft');
      await pressOn(page, 'a');
      await saved(page);
      const after = await one(id);
      expect(after.status).toBe('edited');
      expect(after.statement).toMatchObject({
        stance: before.stance === 'rules-out' ? 'opposes' : 'rules-out',
        actor: 'Atlantis',
        speaker: { name: 'Ada Ford' },
        condition: { kind: 'unless' },
      });
      expect(after.statement.about).toContain('build a lighthouse');
      expect(after.statement.end).toBeLessThan(before.end);
      expect((await accuracy()).all).toMatchObject({ accepted: 0, edited: 1, rejected: 0 });
      // What was typed in a field was no command.
      expect((await statusesOf()).filter((status) => status !== 'proposed')).toEqual(['edited']);
    });
  });

  test('a name that is given up with Escape stays as it was', async () => {
    await openConfirm(wide, async (page) => {
      await page.locator('.confirm-card').waitFor();
      await page.keyboard.press('w');
      await page.keyboard.type('Atlantis');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('confirm-card');
      await saved(page);
      expect(new Set(await statusesOf())).toEqual(new Set(['proposed']));
    });
  });

  test('words selected with the mouse become the statement', async () => {
    await openConfirm(wide, async (page) => {
      await page.locator('.confirm-card').waitFor();
      const id = await idIn(page);
      const { end } = (await one(id)).statement;
      const piece = page.locator('.passage [data-role~=content]').first();
      const box = (await piece.boundingBox())!;
      await page.mouse.move(box.x + 2, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + 120, box.y + 10, { steps: 4 });
      await page.mouse.up();
      await page.locator('.span-buttons button').last().click();
      await expect.poll(async () => (await one(id)).status).toBe('edited');
      expect((await one(id)).statement.end).toBeLessThan(end);
    });
  });

  test('what is skipped comes last; what is rejected is not asked again', async () => {
    await openConfirm(wide, async (page) => {
      await page.locator('.confirm-card').waitFor();
      const [first, second, third] = await seen();
      await pressOn(page, 's');
      await pressOn(page, 'r');
      expect(await idIn(page)).toBe(third!.id);
      await page.keyboard.press('k');
      await expect.poll(() => idIn(page)).toBe(second!.id);
      await saved(page);
      expect((await one(second!.id)).status).toBe('rejected');
      const others = (await seen()).filter(({ status, id }) => status === 'proposed' && id !== first!.id);
      await sample.ask('POST', `/negotiations/${sample.id}/decisions`, {
        statements: others.map(({ id }) => id),
        decision: 'accept',
      });
      await page.locator('#confirm-progress').getByText('1 left').waitFor();
      await pressOn(page, 'r');
      expect(await idIn(page)).toBe(first!.id);
      await page.keyboard.press('a');
      await page.locator('.confirm-end').waitFor();
      expect(await page.locator('.confirm-ways a').count()).toBe(3);
      await page.locator('.confirm-ways a').first().click();
      await page.locator('.matrix').waitFor();
    });
  });

  test('many at once: chosen, shown before, decided, and taken back by one undo', async () => {
    await openConfirm(wide, async (page) => {
      await page.locator('.confirm-card').waitFor();
      await page.keyboard.press('b');
      await page.locator('.several[open]').waitFor();
      const rule = page.locator('.several-filters select').nth(5);
      const chosen = (await rule.locator('option').nth(1).getAttribute('value'))!;
      await rule.selectOption(chosen);
      await expect.poll(() => page.url()).toContain('rule=');
      const wanted = (await seen()).filter(({ statement }) => `=${statement.rule}` === chosen);
      const accept = page.locator('.several-preview .decision-buttons button').first();
      await expect.poll(() => accept.textContent()).toContain(String(wanted.length));
      await accept.click();
      await page.locator('.confirm-end').waitFor();
      await saved(page);
      const accepted = async () =>
        (await seen()).filter(({ status }) => status === 'accepted').map(({ id }) => id);
      expect(await accepted()).toEqual(wanted.map(({ id }) => id));
      await page.keyboard.press('u');
      await page.locator('.confirm-card').waitFor();
      await saved(page);
      expect(await accepted()).toEqual([]);
    });
  });

  test('those alike are shown before one key accepts them', async () => {
    await openConfirm(wide, async (page) => {
      await page.locator('.alike').waitFor();
      await page.keyboard.press('Shift+A');
      const group = page.locator('.alike-group').first();
      await group.waitFor();
      expect(new Set(await statusesOf())).toEqual(new Set(['proposed']));
      const count = Number(/\d+/u.exec((await group.locator('p').textContent())!)![0]) + 1;
      await pressOn(page, 'Shift+A');
      await saved(page);
      expect((await statusesOf()).filter((status) => status === 'accepted')).toHaveLength(count);
      await page.keyboard.press('u');
      await saved(page);
      expect(new Set(await statusesOf())).toEqual(new Set(['proposed']));
    });
  });

  test('nothing waits for the server, and a failing one loses nothing', async () => {
    await openConfirm({ ...wide, complains: /503|ERR_FAILED/u }, async (page) => {
      await page.locator('.confirm-card').waitFor();
      let answers: 'fails' | 'answer-lost' | 'works' = 'fails';
      await page.route('**/decisions', async (route) => {
        if (answers === 'fails') return route.fulfill({ status: 503, json: { issues: [] } });
        if (answers === 'works') return route.continue();
        // The server keeps it, but nobody hears of it.
        await route.fetch();
        return route.abort('failed');
      });
      const [first, second, third] = await seen();
      await pressOn(page, 'a');
      await pressOn(page, 'r');
      expect(await idIn(page)).toBe(third!.id);
      await page.locator('.save-state').waitFor();
      expect(new Set(await statusesOf())).toEqual(new Set(['proposed']));

      await page.reload();
      await page.locator('.confirm-card').waitFor();
      expect(await page.locator('#confirm-progress').textContent()).toContain('2 of');
      expect(await idIn(page)).toBe(third!.id);

      answers = 'answer-lost';
      await page.locator('.save-state button').click();
      await expect.poll(async () => (await one(first!.id)).status).toBe('accepted');
      answers = 'works';
      await page.locator('.save-state button').click();
      await saved(page);
      await page.locator('.save-state').waitFor({ state: 'detached' });
      expect([(await one(first!.id)).status, (await one(second!.id)).status]).toEqual([
        'accepted',
        'rejected',
      ]);
      await page.keyboard.press('u');
      await page.keyboard.press('u');
      await saved(page);
      expect(new Set(await statusesOf())).toEqual(new Set(['proposed']));
    });
  });

  test('a decision that the server refuses is told and shown as it is', async () => {
    await openConfirm({ ...wide, complains: /404/u }, async (page) => {
      await page.locator('.confirm-card').waitFor();
      await page.route('**/decisions', (route) =>
        route.fulfill({
          status: 404,
          json: { issues: [{ code: 'unknown-statement', path: '', says: 'It is gone.', remedy: 'Look.' }] },
        }),
      );
      await page.keyboard.press('a');
      await page.locator('.toast').waitFor();
      await saved(page);
      expect(await page.locator('#confirm-progress').textContent()).toContain('0 of');
    });
  });

  test('single letters can be turned off', async () => {
    await openConfirm(wide, async (page) => {
      await page.locator('.confirm-card').waitFor();
      await page.keyboard.press('?');
      await page.locator('dialog[open] input[type=checkbox]').uncheck();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      const before = await current(page);
      await page.keyboard.press('a');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => current(page)).not.toBe(before);
      expect(new Set(await statusesOf())).toEqual(new Set(['proposed']));
    });
  });

  test('by touch on a narrow screen, in sight of the sentence', async () => {
    await openConfirm({ ...narrow, hasTouch: true }, async (page) => {
      const accept = page.locator('.decision-bar button').first();
      await accept.waitFor();
      const before = await current(page);
      await accept.tap();
      await expect.poll(() => current(page)).not.toBe(before);
      const end = page.locator('.span-buttons button').nth(2);
      await end.tap();
      await page.locator('.confirm-fields .stance-field label').nth(1).tap();
      await saved(page);
      expect((await statusesOf()).filter((status) => status !== 'proposed')).toHaveLength(2);
      await page.locator('.confirm-facts summary').scrollIntoViewIfNeeded();
      const box = (await page.locator('.passage').boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThan(740);
    });
  });

  test.each([
    ['wide, light, English', wide],
    ['narrow, dark, English', narrow],
    ['narrow, light, Arabic', arabic],
  ])('the pages have no axe violation and do not scroll sideways: %s', async (_, options) => {
    const states: Record<string, { violations: readonly string[]; over: number }> = {};
    await openConfirm(options, async (page) => {
      const look = async (state: string) => {
        states[state] = { violations: await violationsOn(page), over: await overflowOf(page) };
      };
      await page.locator('.confirm-card').waitFor();
      await look('one');
      await page.keyboard.press('g');
      await page.keyboard.press('b');
      await page.locator('.several-preview').waitFor();
      await look('several and alike');
      await page.goto(`${sample.address}/n/${sample.id}/accuracy`);
      await page.locator('.empty').waitFor();
      await look('accuracy, empty');
      const [first, second, ...others] = await seen();
      const decide = (ids: readonly string[], decision: string) =>
        sample.ask('POST', `/negotiations/${sample.id}/decisions`, { statements: ids, decision });
      await decide([first!.id], 'reject');
      await sample.ask('PATCH', `/negotiations/${sample.id}/statements/${second!.id}`, {
        actor: 'Atlantis',
      });
      await decide(
        others.map(({ id }) => id),
        'accept',
      );
      await page.locator('.reliability-picture').waitFor();
      await look('accuracy');
      await page.goto(`${sample.address}/n/${sample.id}/confirm`);
      await page.locator('.confirm-end').waitFor();
      await look('end');
    });
    for (const [state, found] of Object.entries(states))
      expect({ state, ...found }).toEqual({ state, violations: [], over: 0 });
  });

  test('how right reading was is told per rule, and changes with a decision', async () => {
    const [first, second] = await seen();
    const path = `/negotiations/${sample.id}`;
    await sample.ask('POST', `${path}/decisions`, { statements: [first!.id], decision: 'accept' });
    await sample.ask('POST', `${path}/decisions`, { statements: [second!.id], decision: 'reject' });
    await openPageAt(browser, `${sample.address}/n/${sample.id}/accuracy`, wide, async (page) => {
      await page.locator('.accuracy-all').waitFor();
      expect(await page.locator('.accuracy-all').textContent()).toMatch(/Of 2 .* 50%/u);
      const rules = page.locator('.tally-table').first().locator('tbody tr');
      expect(await rules.count()).toBe(new Set((await seen()).map(({ statement }) => statement.rule)).size);
      await sample.ask('POST', `${path}/undo`, {});
      await expect.poll(() => page.locator('.accuracy-all').textContent()).toMatch(/Of 1 .* 100%/u);
      await page.locator('.page-heading select').selectOption('everywhere');
      await page.locator('.accuracy-all').waitFor();
    });
  });

  test('a negotiation without statements leads to an article', async () => {
    const { id } = (await sample.ask('POST', '/negotiations', { name: 'Nothing yet' })) as { id: string };
    await openPageAt(browser, `${sample.address}/n/${id}/confirm`, wide, async (page) => {
      await page.locator('.empty a').click();
      await page.locator('textarea').waitFor();
      expect(page.url()).toContain('/add');
    });
  });
});
