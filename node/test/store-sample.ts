import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** Where a store under test lives: a fresh place, to be opened as often as a test likes, and removed at the end. */
export interface Place {
  readonly data: string;
  readonly databaseUrl?: string;
  readonly remove: () => Promise<void>;
}

export interface StoreKind {
  readonly name: string;
  readonly make: () => Promise<Place>;
}

const address = process.env['ENTENTE_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const embedded: StoreKind = {
  name: 'SQLite',
  make() {
    const data = mkdtempSync(join(tmpdir(), 'entente-test-'));
    const remove = (): Promise<void> => Promise.resolve(rmSync(data, { recursive: true, force: true }));
    return Promise.resolve({ data, remove });
  },
};

export const team: StoreKind = {
  name: 'PostgreSQL',
  async make() {
    const place = await embedded.make();
    const schema = `entente_test_${process.pid}_${Math.random().toString(36).slice(2)}`;
    await runOnPostgres(`create schema ${schema}`);
    const remove = async (): Promise<void> => {
      await runOnPostgres(`drop schema ${schema} cascade`);
      await place.remove();
    };
    const options = encodeURIComponent(`-c search_path=${schema}`);
    return { data: place.data, databaseUrl: `${address}?options=${options}`, remove };
  },
};

/** Runs a command on the database that the tests use. */
export async function runOnPostgres(command: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.query(command);
  } finally {
    await client.end();
  }
}

/** Whether there is a PostgreSQL to test with; if one is required, it has to be. */
export async function postgresAnswers(): Promise<boolean> {
  if (process.env['ENTENTE_TEST_REQUIRE_POSTGRES'] === '1') return true;
  try {
    await runOnPostgres('select 1');
    return true;
  } catch {
    return false;
  }
}

/** Both kinds of store; the embedded one alone where no PostgreSQL answers and none is required. */
export async function storeKinds(): Promise<readonly StoreKind[]> {
  if (process.env['ENTENTE_TEST_REQUIRE_POSTGRES'] === '1' || (await postgresAnswers()))
    return [embedded, team];
  process.stderr.write(`SKIPPED: no PostgreSQL answers at ${address}; its store is not tested.\n`);
  return [embedded];
}
