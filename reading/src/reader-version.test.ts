import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readerVersion } from './reader-version.ts';

test("the reader's version is its package's", () => {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ version: readerVersion });
});
