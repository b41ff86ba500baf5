import { existsSync } from 'node:fs';

/** Where a browser is, or null. A machine that must have one says so in the environment. */
export function findBrowser(): string | null {
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (existsSync(path)) return path;
  if (process.env['ENTENTE_TEST_REQUIRE_BROWSER'] === '1') throw new Error(`There is no browser at ${path}.`);
  process.stderr.write(
    `\nSKIPPED: all tests of the pages, for there is no browser at ${path}. Set CHROMIUM_PATH.\n`,
  );
  return null;
}
