import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';

const known = [
  process.env['ENTENTE_TEST_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = known.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Whether pages can be looked at in a browser here. Where one is demanded and none is there, the test must fail. */
export const hasBrowser = executablePath !== undefined || process.env['ENTENTE_TEST_REQUIRE_BROWSER'] === '1';

if (!hasBrowser)
  process.stderr.write('SKIPPED: no Chromium is here, so no page is looked at (set ENTENTE_TEST_BROWSER).\n');

export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error('A browser is demanded (ENTENTE_TEST_REQUIRE_BROWSER), but none was found.');
  return chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
}

/** The script of axe-core, which finds faults of accessibility in a page. */
export const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
