import Database from 'libsql';
import { Kysely, SqliteDialect } from 'kysely';
import { type Tables, migrate } from './migrations.ts';
import { OutsideFailure } from './outside-failure.ts';
import type { Store } from './store.ts';
import { type Dialogue, type Row, TableStore } from './table-store.ts';

/**
 * A store in one SQLite file. Every commit is on disk before it is acknowledged (write-ahead log, synchronous FULL);
 * several processes may open the file, one writes at a time.
 *
 * @throws OutsideFailure where the file cannot be opened or is no such store.
 */
export async function openSqliteStore(file: string): Promise<Store> {
  const database = openDatabase(file);
  const tables = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  try {
    await migrate(tables);
    return await TableStore.open(tables, { insert: inserterInto(database), isClash: isTaken });
  } catch (error) {
    await tables.destroy();
    throw error;
  }
}

/**
 * The whole transaction in one go: were it to wait between its statements, another opening of the file in the same
 * process would wait for it, and it for that one.
 */
function inserterInto(database: Database.Database): Dialogue['insert'] {
  const insertRow = database.prepare('insert into entry (negotiation, sequence, printed) values (?, ?, ?)');
  const countRows = database.prepare('select count(*) as count from entry where negotiation = ?');
  const insertRows = database.transaction((rows: readonly Row[], version: number) => {
    for (const { negotiation, sequence, printed } of rows) insertRow.run(negotiation, sequence, printed);
    const counted = countRows.get(rows[0]?.negotiation) as { readonly count: number };
    if (counted.count !== version) throw new Gap();
  });
  return async (rows, version) => {
    try {
      insertRows.immediate(rows, version);
      return await Promise.resolve(true);
    } catch (error) {
      if (error instanceof Gap) return false;
      throw error;
    }
  };
}

/** Takes a transaction back. */
class Gap extends Error {}

function openDatabase(file: string): Database.Database {
  try {
    const database = new Database(file);
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 10000'])
      database.pragma(pragma);
    return database;
  } catch (error) {
    throw new OutsideFailure('broken', `${file} cannot be opened as a store.`, { cause: error });
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    /SQLITE_CONSTRAINT_PRIMARYKEY|UNIQUE constraint/u.test(`${codeOf(error)} ${error.message}`)
  );
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
