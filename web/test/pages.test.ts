import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, arabic, narrow, openPageAt, overflowOf, violationsOn, wide } from './browser-page.ts';
import { createLanguageModel } from '../../node/src/io/language-model.ts';
import { type Loopback, serveLoopback } from '../../node/test/loopback.ts';
import { answerWith } from '../../node/test/model-server.ts';
import { column, pdfOf } from '../../node/test/pdf-sample.ts';
import { findBrowser } from './find-browser.ts';
import { type WorkspaceSample, launchBrowser, startWorkspaceSample } from './workspace-sample.ts';

const executable = findBrowser();
interface StatementView {
  readonly id: string;
  readonly status: string;
  readonly statement: { readonly stance: string | null; readonly start: number; readonly end: number };
}

describe.skipIf(executable === null)('the pages in a browser', () => {
  let sample: WorkspaceSample;
  let browser: Browser;
  let modelServer: Loopback;
  /** What the language model answers. */
  let modelFound: readonly object[] = [];
  let paths: readonly string[];

  beforeAll(async () => {
    modelServer = await serveLoopback((_, response) => answerWith(response, { statements: modelFound }));
    sample = await startWorkspaceSample({
      languageModel: createLanguageModel({ baseUrl: modelServer.address, model: 'small' }),
    });
    browser = await launchBrowser(executable!);
    const { packages } = (await sample.ask('GET', `/negotiations/${sample.id}/agreement`)) as {
      packages: readonly { state: string }[];
    };
    const [first] = packages;
    const { links } = (await sample.ask('POST', `/negotiations/${sample.id}/rounds`, {
      packages: [first!.state],
      answerBy: '2999-01-01',
    })) as { links: readonly { token: string }[] };
    const [statement] = await statements();
    paths = [
      '/',
      `/n/${sample.id}/brief`,
      `/n/${sample.id}/articles/${sample.articleId}?statement=${statement!.id}`,
      `/n/${sample.id}/positions`,
      `/n/${sample.id}/packages?state=${first!.state}`,
      `/n/${sample.id}/advice?package=${first!.state}`,
      `/n/${sample.id}/packages/${first!.state}`,
      `/n/${sample.id}/compare?left=${first!.state}&rightDay=2000-01-01`,
      `/n/${sample.id}/explain?of=package:${first!.state}:acceptable`,
      `/n/${sample.id}/explain`,
      `/n/${sample.id}/analysis`,
      `/n/${sample.id}/model`,
      `/n/${sample.id}/add`,
      `/n/${sample.id}/add-many`,
      `/n/${sample.id}/feeds`,
      `/n/${sample.id}/consultation`,
      `/n/${sample.id}/editions`,
      `/paper/${links[0]!.token}`,
    ];
  });

  afterAll(async () => {
    await browser?.close();
    await sample?.close();
    modelServer?.close();
  });

  async function statements(): Promise<readonly StatementView[]> {
    const view = (await sample.ask('GET', `/negotiations/${sample.id}`)) as {
      statements: readonly StatementView[];
    };
    return view.statements.toSorted(
      (a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end,
    );
  }

  const statementOf = async (id: string) => (await statements()).find((one) => one.id === id);

  const openPage = (path: string, options: Opened, run: (page: Page) => Promise<void>) =>
    openPageAt(browser, sample.address + path, options, run);

  test.each([
    ['wide, light, English', wide],
    ['narrow, dark, English', narrow],
    ['narrow, light, Arabic', arabic],
  ])('no page has an axe violation or scrolls sideways: %s', async (_, options) => {
    await openPage('/', options, async (page) => {
      for (const path of paths) {
        await page.goto(sample.address + path);
        await page.locator('h1').first().waitFor();
        await page.locator('.loading').waitFor({ state: 'detached' });
        expect({ path, violations: await violationsOn(page), over: await overflowOf(page) }).toEqual({
          path,
          violations: [],
          over: 0,
        });
      }
    });
  });

  test('the interface turns with the language', async () => {
    await openPage('/', wide, async (page) => {
      expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
      await page.locator('.preference-bar select').first().selectOption('ar');
      await page.locator('html[dir=rtl][lang=ar]').waitFor();
      expect(await page.locator('h1').textContent()).toMatch(/\p{Script=Arabic}/u);
    });
  });

  test('light or dark is chosen, and stays', async () => {
    await openPage('/', wide, async (page) => {
      const background = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await background();
      await page.locator('.preference-bar select').last().selectOption('dark');
      await expect.poll(background).not.toBe(light);
      await page.reload();
      await page.locator('h1').waitFor();
      expect(await background()).not.toBe(light);
    });
  });

  test('every page has a title, and takes the focus when it is gone to', async () => {
    await openPage(`/n/${sample.id}/brief`, wide, async (page) => {
      const before = await page.title();
      await page.locator('.sidebar-pages a[href$="/positions"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('.matrix').waitFor();
      expect(await page.title()).not.toBe(before);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  test('a statement is decided, corrected and put back by keys alone', async () => {
    await openPage(`/n/${sample.id}/articles/${sample.articleId}`, wide, async (page) => {
      const [first, second] = await statements();
      await page.keyboard.press('j');
      await page.locator('.statement-list > li[data-selected]').waitFor();
      expect(page.url()).toContain(`statement=${first!.id}`);
      await page.keyboard.press('a');
      await expect.poll(async () => (await statementOf(first!.id))?.status).toBe('accepted');
      await expect.poll(() => page.url()).toContain(`statement=${second!.id}`);
      await page.keyboard.press('1');
      await expect.poll(async () => (await statementOf(second!.id))?.statement.stance).toBe('rules-out');
      expect((await statementOf(second!.id))?.status).toBe('edited');
      await page.keyboard.press('u');
      await expect.poll(async () => (await statementOf(second!.id))?.status).toBe('proposed');
      await page.keyboard.press('k');
      await page.keyboard.press('p');
      await expect.poll(async () => (await statementOf(first!.id))?.status).toBe('proposed');
    });
  });

  test('the end of a statement moves by a word, and is saved once it rests', async () => {
    await openPage(paths[2]!, wide, async (page) => {
      const [before] = await statements();
      await page.keyboard.press('Shift+ArrowLeft');
      await expect
        .poll(async () => (await statementOf(before!.id))!.statement.end, { timeout: 5000 })
        .toBeLessThan(before!.statement.end);
      expect((await statementOf(before!.id))!.statement.start).toBe(before!.statement.start);
      await page.keyboard.press('u');
      await expect
        .poll(async () => (await statementOf(before!.id))!.statement.end, { timeout: 5000 })
        .toBe(before!.statement.end);
    });
  });

  test('the end of a statement is dragged to another word', async () => {
    await openPage(paths[2]!, wide, async (page) => {
      const [before] = await statements();
      const handle = page.locator('.handle[data-side=end]');
      const from = (await handle.boundingBox())!;
      const start = (await page.locator('.handle[data-side=start]').boundingBox())!;
      await page.mouse.move(from.x, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(start.x + 90, start.y + start.height / 2, { steps: 4 });
      await page.mouse.up();
      await expect
        .poll(async () => (await statementOf(before!.id))!.statement.end, { timeout: 5000 })
        .toBeLessThan(before!.statement.end);
      await page.locator('.toast button').first().click();
      await expect
        .poll(async () => (await statementOf(before!.id))!.statement.end, { timeout: 5000 })
        .toBe(before!.statement.end);
    });
  });

  test('the list of keys opens, closes on Escape, and typing is never taken for a key', async () => {
    await openPage(paths[2]!, wide, async (page) => {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      const [first] = await statements();
      await page.keyboard.press('w');
      await page.keyboard.type('ra');
      expect((await statementOf(first!.id))?.status).toBe('proposed');
      await page.keyboard.press('Control+z');
    });
  });

  test('selected words become a statement that reading missed', async () => {
    await openPage(`/n/${sample.id}/articles/${sample.articleId}`, wide, async (page) => {
      const count = (await statements()).length;
      await page.evaluate(() => {
        const piece = document.querySelector('.article-text span[data-start]')!.firstChild!;
        document.getSelection()!.setBaseAndExtent(piece, 0, piece, Math.min(12, piece.textContent!.length));
      });
      await page.keyboard.press('n');
      const form = page.locator('.statement-form');
      await form.locator('input[list]').fill('Ukraine');
      await form.locator('.stance-field label').nth(3).click();
      await form.locator('.option-field input').first().check();
      await form.locator('button[type=submit]').click();
      await expect.poll(async () => (await statements()).length).toBe(count + 1);
      await page.locator('.toast button').first().click();
      await expect.poll(async () => (await statements()).length).toBe(count);
    });
  });

  test('a source number of the brief opens its sentence', async () => {
    await openPage(`/n/${sample.id}/brief`, wide, async (page) => {
      const link = page.locator('.source-link').first();
      const quote = await link.getAttribute('title');
      await link.click();
      await page.locator('.mark[data-selected]').first().waitFor();
      const marked = (await page.locator('.mark[data-selected]').allTextContents()).join('');
      expect(quote).toContain(marked.slice(0, 20));
    });
  });

  test('the brief shows what changed as it changes, without loading the page anew', async () => {
    await openPage(`/n/${sample.id}/brief`, wide, async (page) => {
      await page.locator('.document-section').first().waitFor();
      await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
      const [first] = await statements();
      await sample.ask('POST', `/negotiations/${sample.id}/decisions`, {
        statements: [first!.id],
        decision: 'accept',
      });
      await page.locator('.changed-note').waitFor();
      expect(await page.locator('.changed').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
      await sample.ask('POST', `/negotiations/${sample.id}/undo`, {});
    });
  });

  test('positions are walked with the arrow keys, and each says what it rests on', async () => {
    await openPage(`/n/${sample.id}/positions`, wide, async (page) => {
      await page.locator('.matrix-cell').first().focus();
      await page.keyboard.press('ArrowDown');
      const at = await page.evaluate(() => document.activeElement?.getAttribute('data-at'));
      expect(at).toBe('1-0');
      const known = page.locator('td:not([data-tone=unknown]) .matrix-cell').first();
      await known.focus();
      await page.locator('.position-panel .evidence a').first().waitFor();
    });
  });

  test('a step of the funnel shows what fell out there; a package opens in words', async () => {
    await openPage(`/n/${sample.id}/packages`, wide, async (page) => {
      await page.locator('.funnel-step').nth(1).click();
      expect(await page.locator('.funnel-step').nth(1).getAttribute('aria-pressed')).toBe('true');
      await page.locator('.package-table .package-words').last().click();
      await page.locator('.package-detail').waitFor();
      expect(page.url()).toMatch(/state=[YN]+/u);
    });
  });

  test('a package has a page of its own; the next one is a key away, and another beside it a choice', async () => {
    const { packages } = (await sample.ask('GET', `/negotiations/${sample.id}/agreement`)) as {
      packages: readonly { state: string }[];
    };
    const [first, second] = packages;
    await openPage(`/n/${sample.id}/packages/${first!.state}`, wide, async (page) => {
      await page.locator('.stability-matrix tfoot').waitFor();
      await page.locator('.party-cards section').first().waitFor();
      expect(await page.locator('.chances li').count()).toBeGreaterThan(0);
      await page.keyboard.press('j');
      await expect.poll(() => page.url()).toContain(`/packages/${second!.state}`);
      await page.keyboard.press('k');
      await expect.poll(() => page.url()).toContain(`/packages/${first!.state}`);
      await page.locator('.toolbar select').selectOption(second!.state);
      await page.locator('.compare-table .dumbbell').first().waitFor();
      expect(page.url()).toContain(`right=${second!.state}`);
    });
  });

  test('from a figure of the brief to the sentence behind it, by clicking', async () => {
    await openPage(`/n/${sample.id}/brief`, wide, async (page) => {
      await page.locator('#positions .document-table td .explain').first().click();
      await page.locator('.explanation .document-section').first().waitFor();
      expect(page.url()).toContain('of=position');
      await page.locator('#statements .explain-mark').first().click();
      await expect.poll(() => page.url()).toContain('of=statement');
      await page.locator('.source-list q').first().waitFor();
      await page.locator('.explain-asking input').fill('party:Nowhere');
      await page.keyboard.press('Enter');
      await page.locator('.explanation .issues').waitFor();
    });
  });

  test('what a correction changes is marked on the packages, and gone when it is taken back', async () => {
    const { packages, options, statusQuo } = (await sample.ask(
      'GET',
      `/negotiations/${sample.id}/agreement`,
    )) as {
      packages: readonly { state: string; acceptable: { share: number } }[];
      options: readonly string[];
      statusQuo: string;
    };
    const best = packages.find(({ state, acceptable }) => state !== statusQuo && acceptable.share > 0)!;
    const taken = options[best.state.indexOf('Y')]!;
    await openPage(`/n/${sample.id}/packages`, wide, async (page) => {
      await page.locator('.funnel').waitFor();
      const view = (await sample.ask('GET', `/negotiations/${sample.id}`)) as {
        version: number;
        model: { rules: readonly string[] };
      };
      const model = { ...view.model, rules: [...view.model.rules, `not "${taken}"`] };
      await sample.ask('PUT', `/negotiations/${sample.id}/model`, { model, version: view.version });
      await page.locator('.change-note li').first().waitFor();
      // The rule, and no position or statement; the other lines are the steps of the funnel, which lead on.
      expect(await page.locator('.change-note li:not(:has(.explain))').allTextContents()).toEqual([
        'The rules between options were changed.',
      ]);
      await sample.ask('POST', `/negotiations/${sample.id}/undo`, {});
      await page.locator('.change-note').waitFor({ state: 'detached' });
    });
  });

  test('packages are judged as of any day', async () => {
    await openPage(`/n/${sample.id}/packages`, wide, async (page) => {
      await page.locator('.funnel').waitFor();
      const before = await page.locator('.page-heading').textContent();
      await page.locator('.packages-column input[type=date]').fill('2000-01-01');
      await expect
        .poll(() => page.locator('.page-heading').textContent(), { timeout: 20_000 })
        .not.toBe(before);
    });
  });

  test('a rule that cannot be read is refused at its place, kept, and discarded', async () => {
    await openPage(`/n/${sample.id}/model`, { ...wide, complains: /422/u }, async (page) => {
      await page.locator('section[aria-labelledby=rules] form input').fill('a -> (');
      await page.keyboard.press('Enter');
      const save = page.locator('.save-bar .primary');
      await save.click();
      await page.locator('.rule-list .issue-here').waitFor();
      await page.reload();
      await page.locator('.rule-list input').last().waitFor();
      expect(await page.locator('.rule-list input').last().inputValue()).toBe('a -> (');
      await page.locator('.save-bar button').first().click();
      await expect.poll(() => save.isDisabled()).toBe(true);
    });
  });

  test('an article is taken in; a failure loses nothing of it', async () => {
    await openPage(`/n/${sample.id}/add`, wide, async (page) => {
      await page.locator('textarea').fill('The minister of Ukraine said that Ukraine favours a ceasefire.');
      await page.locator('input[type=date]').fill('2025-08-21');
      await page.reload();
      expect(await page.locator('textarea').inputValue()).toContain('ceasefire');
      await page.locator('form .primary').click();
      await page.locator('.added').waitFor();
      expect(await page.locator('textarea').inputValue()).toBe('');
      await sample.ask('POST', `/negotiations/${sample.id}/undo`, {});
    });
  });

  test('a file is taken in as it is', async () => {
    await openPage(`/n/${sample.id}/add`, wide, async (page) => {
      const text = 'Norway rules out sending troops to Ukraine, its foreign minister said.';
      const buffer = pdfOf([column([text])]);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
      await page.locator('.chosen-file').waitFor();
      expect(await page.locator('textarea').isDisabled()).toBe(true);
      await page.locator('form .primary').click();
      await page.locator('.added a').first().click();
      await page.getByText('rules out sending troops').first().waitFor();
      await sample.ask('POST', `/negotiations/${sample.id}/undo`, {});
    });
  });

  test('an article is compared with what a language model reads in it', async () => {
    const [first] = await statements();
    const { articles } = (await sample.ask('GET', `/negotiations/${sample.id}`)) as {
      articles: readonly { article: { text: string } }[];
    };
    const quote = articles[0]!.article.text.slice(first!.statement.start, first!.statement.end);
    const stance = first!.statement.stance === 'opposes' ? 'favours' : 'opposes';
    const found = {
      quote,
      speaker: null,
      cue: null,
      actor: null,
      stance,
      options: [],
      condition: null,
      hedged: false,
    };
    modelFound = [found, { ...found, quote: 'Nobody wrote this.' }];
    await openPage(`/n/${sample.id}/articles/${sample.articleId}`, wide, async (page) => {
      const panel = page.locator('.language-model');
      await panel.getByRole('button').click();
      await panel.getByText('Differ in:').first().waitFor();
      expect(await panel.locator('blockquote').first().textContent()).toBe(quote);
      expect(await panel.locator('.issues').textContent()).toContain('1 of the');
      expect(await violationsOn(page)).toEqual([]);
    });
  });

  test('a source is followed, what is chosen is read, the rest passed over', async () => {
    const site = await serveLoopback(({ url }, response) => {
      const item = (name: string) =>
        `<item><guid>${name}</guid><link>/${name}</link><title>On ${name}</title></item>`;
      if (url === '/robots.txt') response.writeHead(404).end();
      else if (url === '/feed')
        response.end(
          `<rss version="2.0"><channel><title>Gazette</title>${item('one')}${item('two')}</channel></rss>`,
        );
      else
        response
          .writeHead(200, { 'content-type': 'text/plain' })
          .end('Norway rules out sending troops, it said.');
    });
    await openPage(`/n/${sample.id}/feeds`, wide, async (page) => {
      await page.locator('input[type=url]').fill(`${site.address}/feed`);
      await page.locator('form .primary').click();
      await page.getByLabel('On one').check();
      expect(await violationsOn(page)).toEqual([]);
      await page.locator('.feed .primary').click();
      await page.getByText('1 article was added.').waitFor();
      await page.getByLabel('All of them').check();
      await page.getByRole('button', { name: 'Pass over' }).click();
      await page.getByText('Nothing new waits.').waitFor();
      await page.getByRole('button', { name: 'Follow no more' }).click();
      await page.getByText('No source is followed yet.').waitFor();
      expect(site.asked).toEqual(['/robots.txt', '/feed', '/one']);
    });
    site.close();
    for (const _ of ['dropped', 'added', 'followed'])
      await sample.ask('POST', `/negotiations/${sample.id}/undo`, {});
  });

  test('a lost server is said, and nothing shown is lost', async () => {
    await openPage(
      `/n/${sample.id}/positions`,
      { ...wide, complains: /ERR_INTERNET_DISCONNECTED/u },
      async (page) => {
        await page.context().setOffline(true);
        await page.locator('.banner').waitFor();
        expect(await page.locator('.matrix').count()).toBe(1);
        await page.context().setOffline(false);
      },
    );
  });

  test('a round is opened, answered on its private page, and the receipt given', async () => {
    await openPage(`/n/${sample.id}/consultation`, wide, async (page) => {
      const form = page.locator('.round-form');
      await form.locator('input[type=checkbox]').first().check();
      await form.locator('input[type=date]').fill('2999-01-01');
      await form.locator('.primary').click();
      const link = page.locator('.paper-link a').first();
      const address = await link.getAttribute('href');
      await page.goto(sample.address + address!);
      await page.locator('.package-answer input[type=radio]').first().check();
      await page.locator('.answer-form .primary').click();
      await page.locator('.receipt pre').waitFor();
      await page.goto(`${sample.address}/n/${sample.id}/consultation`);
      const answered = page.locator('.delegations .status[data-status=accepted]');
      await answered.first().waitFor();
      expect(await answered.count()).toBe(1);
    });
  });

  test('an edition is published; a reader challenges it and is answered; its words are never markup', async () => {
    const [first] = await statements();
    await sample.ask('POST', `/negotiations/${sample.id}/decisions`, {
      statements: [first!.id],
      decision: 'accept',
    });
    await openPage(`/n/${sample.id}/editions`, wide, async (page) => {
      await page.locator('.publish-form .primary').click();
      const edition = page.locator('.editions a').first();
      const address = (await edition.getAttribute('href'))!;
      expect((await fetch(sample.address + address)).status).toBe(200);
      const words = '<img src=x onerror="document.title=1"> He never said so.';
      const slug = address.split('/')[2]!;
      await fetch(`${sample.address}/public/${slug}/challenge`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: sample.address },
        body: new URLSearchParams({ claim: '', words }),
      });
      const challenge = page.locator('.challenge');
      await challenge.waitFor();
      expect(await challenge.locator('blockquote').textContent()).toBe(words);
      expect(await challenge.locator('img').count()).toBe(0);
      await challenge.locator('textarea').fill('The minutes say so.');
      await challenge.locator('button[type=submit]').click();
      await challenge.locator('form').waitFor({ state: 'detached' });
      expect(await challenge.textContent()).toContain('The minutes say so.');
    });
  });
});
