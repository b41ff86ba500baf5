import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webRoutes } from './web.ts';

let pages: string;

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'entente-site-'));
  await mkdir(join(pages, 'assets'));
  await writeFile(join(pages, 'index.html'), '<html><head></head></html>');
  await writeFile(join(pages, 'assets/worker.js'), '');
  await writeFile(join(pages, 'assets/style.css'), '');
});

afterAll(() => rm(pages, { recursive: true, force: true }));

async function policyOf(path: string): Promise<string | null> {
  const { headers } = await webRoutes(pages).request(path);
  return headers.get('content-security-policy');
}

test('a script may fetch and run the compiled kernels: a worker goes by the policy of its own file', async () => {
  expect(await policyOf('/assets/worker.js')).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
  );
});

test('pages and other files have policies that are not those of scripts', async () => {
  expect(await policyOf('/analysis')).toContain("style-src 'self' 'nonce-");
  expect(await policyOf('/assets/style.css')).toBeNull();
});
