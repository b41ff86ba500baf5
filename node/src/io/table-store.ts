import { type Entry, printEntry } from '@entente/core/record';
import type { Kysely } from 'kysely';
import type { Tables } from './migrations.ts';
import { OutsideFailure } from './outside-failure.ts';
import type { Store, StoredNegotiation } from './store.ts';

/** A row of the table of entries. */
export type Row = Tables['entry'];

/** Where two databases differ. */
export interface Dialogue {
  /**
   * Inserts rows, all or none, if the negotiation's version is then `version`; whether it was.
   * Rejects with an error that `isClash` knows where another writer was first.
   */
  readonly insert: (rows: readonly Row[], version: number) => Promise<boolean>;
  readonly isClash: (error: unknown) => boolean;
  /** Hears of new versions from every process, this one included. Left out: only this process writes. */
  readonly listen?: (hearing: Hearing) => Promise<() => Promise<void>>;
}

/** Who listens to what processes announce. */
export interface Hearing {
  readonly hear: (negotiationId: string, version: number) => void;
  /** Announcements may have been missed: the connection was lost for a while. */
  readonly missed: () => void;
}

/** A store over the one table of entries, in any database that Kysely speaks to. */
export class TableStore implements Store {
  readonly #listeners = new Map<string, Set<(version: number) => void>>();
  #stopListening: (() => Promise<void>) | undefined;

  private constructor(
    readonly database: Kysely<Tables>,
    readonly dialogue: Dialogue,
  ) {}

  static async open(database: Kysely<Tables>, dialogue: Dialogue): Promise<TableStore> {
    const store = new TableStore(database, dialogue);
    store.#stopListening = await dialogue.listen?.({
      hear: (id, version) => store.#tell(id, version),
      missed: () => void store.#tellAll().catch(() => undefined),
    });
    return store;
  }

  async list(): Promise<readonly StoredNegotiation[]> {
    const rows = await this.#run(
      this.database
        .selectFrom('entry')
        .select(({ fn }) => ['negotiation', fn.max('sequence').as('version')])
        .groupBy('negotiation')
        .execute(),
    );
    return rows
      .map(({ negotiation, version }) => ({ id: negotiation, version }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async readEntries(negotiationId: string, after = 0): Promise<readonly Entry[]> {
    const rows = await this.#run(
      this.database
        .selectFrom('entry')
        .select('printed')
        .where('negotiation', '=', negotiationId)
        .where('sequence', '>', after)
        .orderBy('sequence')
        .execute(),
    );
    return rows.map(({ printed }) => JSON.parse(printed) as Entry);
  }

  async append(negotiationId: string, expectedVersion: number, entries: readonly Entry[]): Promise<void> {
    const version = expectedVersion + entries.length;
    if (entries.length === 0) return;
    const misplaced = entries.some(({ sequence }, index) => sequence !== expectedVersion + index + 1);
    if (misplaced) throw new Error('Entries must follow the expected version without a gap.');
    const rows = entries.map((entry) => ({
      negotiation: negotiationId,
      sequence: entry.sequence,
      printed: printEntry(entry),
    }));
    if (!(await this.#run(this.dialogue.insert(rows, version)))) throw clash();
    if (this.dialogue.listen === undefined) this.#tell(negotiationId, version);
  }

  subscribe(negotiationId: string, listener: (version: number) => void): () => void {
    const listeners = this.#listeners.get(negotiationId) ?? new Set();
    this.#listeners.set(negotiationId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(negotiationId) === listeners)
        this.#listeners.delete(negotiationId);
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    await this.#stopListening?.();
    await this.database.destroy();
  }

  #tell(negotiationId: string, version: number): void {
    for (const listener of this.#listeners.get(negotiationId) ?? []) listener(version);
  }

  /** What was missed is told again; hearing of a version twice does no harm. */
  async #tellAll(): Promise<void> {
    for (const { id, version } of await this.list()) this.#tell(id, version);
  }

  async #run<Value>(work: Promise<Value>): Promise<Value> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof OutsideFailure) throw error;
      if (this.dialogue.isClash(error)) throw clash(error);
      throw new OutsideFailure('broken', 'The database failed. Check that it is reachable and has space.', {
        cause: error,
      });
    }
  }
}

function clash(cause?: unknown): OutsideFailure {
  return new OutsideFailure('clash', 'The negotiation was changed meanwhile. Load it again.', { cause });
}
