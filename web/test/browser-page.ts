import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export const wide: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'en' };
export const narrow: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  locale: 'en',
  colorScheme: 'dark',
};
export const arabic: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: 'ar' };

export interface Opened extends BrowserContextOptions {
  /** What the browser itself may complain about here: a request that the test wants refused. */
  readonly complains?: RegExp;
}

/** A page of its own; what the browser complains about (a refused style, a lost script) fails the test. */
export async function openPageAt(
  browser: Browser,
  address: string,
  { complains, ...options }: Opened,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && complains?.test(message.text()) !== true)
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    await run(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const axe = readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What of the page somebody could not use (axe-core), each with its place. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await checker.run();
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  });
}

/** How far the page is wider than its window, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
