import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the pages as built for this run. */
    pages: string;
  }
}

const web = join(import.meta.dirname, '..');

/** Builds the pages once for all tests that look at them in a browser, into a folder that only this run knows. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('pages', '');
  if (findBrowser() === null) return undefined;
  const tests = await project.vitest.getRelevantTestSpecifications();
  if (!tests.some(({ moduleId }) => moduleId.includes('/web/test/'))) return undefined;
  const outDir = await mkdtemp(join(tmpdir(), 'entente-pages-'));
  await build({
    root: web,
    configFile: join(web, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir },
  });
  project.provide('pages', outDir);
  return () => rm(outDir, { recursive: true, force: true });
}
