import { type Entry, appendEntry } from '@entente/core/record';
import { openSqliteStore } from '../src/io/sqlite-store.ts';

// Appends to the store in the file named first, and prints the version after each acknowledged append.
const store = await openSqliteStore(process.argv[2] ?? '');
const log: Entry[] = [];
for (;;) {
  const body =
    log.length === 0
      ? ({ kind: 'negotiation-opened', name: 'River' } as const)
      : ({ kind: 'model-changed', model: { version: log.length } } as const);
  const entry = appendEntry(log, { author: 'analyst', time: '2031-04-02T09:30:00.000Z', body });
  await store.append('river', log.length, [entry]);
  log.push(entry);
  process.stdout.write(`${log.length}\n`);
}
