import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyLog } from '@entente/core/record';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from './sqlite-store.ts';

const writer = fileURLToPath(new URL('../../test/append-forever.ts', import.meta.url));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'entente-test-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Starts a writer, kills it with SIGKILL once it acknowledged `count` appends; gives the last one acknowledged. */
function killAfter(count: number, file: string): Promise<number> {
  const child = spawn(process.execPath, ['--conditions=source', '--import=tsx', writer, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.split('\n').length > count) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1))));
  });
}

test('nothing that was acknowledged is lost when the process is killed', async () => {
  const file = join(directory, 'entente.db');
  const acknowledged = await killAfter(40, file);
  expect(acknowledged).toBeGreaterThanOrEqual(40);
  const store = await openSqliteStore(file);
  const entries = await store.readEntries('river');
  expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
  expect(verifyLog(entries)).toEqual([]);
  await store.close();
});

test('a file that is no store is an outside failure', async () => {
  const file = join(directory, 'entente.db');
  writeFileSync(file, 'this is no database, and long enough to be looked at '.repeat(40));
  await expect(openSqliteStore(file)).rejects.toMatchObject({ name: 'OutsideFailure', kind: 'broken' });
});
