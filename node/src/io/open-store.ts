import { join } from 'node:path';
import { makeDirectory } from './data-directory.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** PostgreSQL where an address is given, else the embedded store in the data directory. */
export async function openStore(place: {
  readonly data: string;
  readonly databaseUrl?: string;
}): Promise<Store> {
  if (place.databaseUrl !== undefined) return openPostgresStore(place.databaseUrl);
  return openSqliteStore(join(makeDirectory(place.data), 'entente.db'));
}
