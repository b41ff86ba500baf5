import { type Kysely, type Migration, Migrator } from 'kysely';
import { OutsideFailure } from './outside-failure.ts';

/** The tables. The record is an append-only log; all that people see is a fold of it. */
export interface Tables {
  entry: {
    negotiation: string;
    sequence: number;
    /** The entry as `printEntry` writes it. */
    printed: string;
  };
}

/** One set of migrations for every database. Names are in order; none is ever changed. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-entry': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('entry')
        .addColumn('negotiation', 'text', (column) => column.notNull())
        .addColumn('sequence', 'integer', (column) => column.notNull())
        .addColumn('printed', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('entry_key', ['negotiation', 'sequence'])
        .execute();
    },
  },
};

/** Brings a database to the present shape. */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new OutsideFailure('broken', 'The database could not be brought to the present shape.', {
    cause: error,
  });
}
