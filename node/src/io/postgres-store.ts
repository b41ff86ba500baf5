import { Kysely, PostgresDialect, type Transaction, sql } from 'kysely';
import { Client, DatabaseError, Pool } from 'pg';
import { type Tables, migrate } from './migrations.ts';
import { OutsideFailure } from './outside-failure.ts';
import type { Store } from './store.ts';
import { type Dialogue, type Hearing, type Row, TableStore } from './table-store.ts';

/** The channel on which processes tell each other of new versions; its payload is JSON. */
const channel = 'entente_entry';

/** Rows of one insert; the database limits the number of values of a statement. */
const batch = 1000;

/**
 * A store in a PostgreSQL database, for several processes at once.
 *
 * @param url `postgres://user:password@host:5432/database`; `?options=-c%20search_path%3Dname` chooses a schema.
 * @throws OutsideFailure where the database does not answer.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that dies while idle is replaced; without a listener its error would end the process.
  pool.on('error', () => undefined);
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(database);
    await migrate(database);
    return await TableStore.open(database, dialogueOf(url, database));
  } catch (error) {
    await database.destroy();
    if (error instanceof OutsideFailure) throw error;
    throw new OutsideFailure('unreachable', 'The PostgreSQL database does not answer. Check DATABASE_URL.', {
      cause: error,
    });
  }
}

function dialogueOf(url: string, database: Kysely<Tables>): Dialogue {
  return {
    async insert(rows, version) {
      try {
        await database.transaction().execute((transaction) => insertRows(transaction, rows, version));
        return true;
      } catch (error) {
        if (error instanceof Gap) return false;
        throw error;
      }
    },
    isClash: isUniqueViolation,
    listen: (hearing) => listen(url, hearing),
  };
}

/** The write goes first: its key makes one of two writers wait and then fail, whatever the isolation level. */
async function insertRows(
  transaction: Transaction<Tables>,
  rows: readonly Row[],
  version: number,
): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    await transaction
      .insertInto('entry')
      .values(rows.slice(start, start + batch))
      .execute();
  }
  const negotiation = rows[0]?.negotiation ?? '';
  const { count } = await transaction
    .selectFrom('entry')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('negotiation', '=', negotiation)
    .executeTakeFirstOrThrow();
  if (Number(count) !== version) throw new Gap();
  await sql`select pg_notify(${channel}, ${JSON.stringify([negotiation, version])})`.execute(transaction);
}

/** Takes a transaction back. */
class Gap extends Error {}

/** PostgreSQL's codes of a unique violation, a failed serialization and a deadlock. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof DatabaseError && ['23505', '40001', '40P01'].includes(error.code ?? '');
}

/** Milliseconds until a lost connection is tried again. */
const retryAfter = 1000;

/** Listens on a connection of its own, and opens another one when it is lost. */
async function listen(url: string, { hear, missed }: Hearing): Promise<() => Promise<void>> {
  let client: Client | undefined;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const fresh = new Client({ connectionString: url });
    client = fresh;
    fresh.on('error', () => undefined);
    fresh.on('end', later);
    fresh.on('notification', ({ payload }) => {
      const [negotiationId, version] = JSON.parse(payload ?? '[]') as [string, number];
      hear(negotiationId, version);
    });
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
  };
  const later = (): void => {
    if (stopped) return;
    clearTimeout(retry);
    retry = setTimeout(() => void connect().then(missed, later), retryAfter);
  };
  await connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await client?.end();
  };
}
