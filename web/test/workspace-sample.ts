import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { createWebReader } from '../../node/src/io/web-reader.ts';
import { type ServerSettings, startServer } from '../../node/src/server/index.ts';
import { loopbackLimits } from '../../node/test/loopback.ts';

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

/** The pages at an address. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts the real server over an empty store; the pages were built before the tests. */
export async function serveSite(settings: ServerSettings = {}): Promise<ServedSite> {
  const data = await mkdtemp(join(tmpdir(), 'entente-web-'));
  const reader = createWebReader({ limits: loopbackLimits });
  const server = await startServer({ ...settings, data, port: 0, pages: inject('pages'), web: reader });
  return {
    address: server.address,
    async close() {
      await server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The served pages with one negotiation, read from the worked article. */
export async function startWorkspaceSample(settings: ServerSettings = {}): Promise<WorkspaceSample> {
  const server = await serveSite(settings);
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
    close: server.close,
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
