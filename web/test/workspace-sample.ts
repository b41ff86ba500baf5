import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { startServer } from '../../node/src/server/index.ts';

const web = join(import.meta.dirname, '..');
const articleFile = join(web, '../cases/security-guarantees/article.txt');

/** A running workspace with one negotiation read from one article. */
export interface WorkspaceSample {
  readonly address: string;
  /** Of the negotiation. */
  readonly id: string;
  readonly articleId: string;
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Builds the pages, starts the real server over an empty store, and has it read the worked article. */
export async function startWorkspaceSample(): Promise<WorkspaceSample> {
  await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'error' });
  const data = await mkdtemp(join(tmpdir(), 'entente-web-'));
  const server = await startServer({ data, port: 0 });
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${server.address}/api${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { id } = (await ask('POST', '/negotiations', { name: 'Security guarantees' })) as { id: string };
  const { articleId } = (await ask('POST', `/negotiations/${id}/articles`, {
    text: await readFile(articleFile, 'utf8'),
    published: '2025-08-22',
    source: 'Daily report',
  })) as { articleId: string };
  await computed(server.address, id);
  return {
    address: server.address,
    id,
    articleId,
    ask,
    async close() {
      await server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Until the agreement analysis is there: the first one takes longest. */
async function computed(address: string, id: string): Promise<void> {
  for (;;) {
    const { status } = await fetch(`${address}/api/negotiations/${id}/agreement`);
    if (status !== 202) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
}

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

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
