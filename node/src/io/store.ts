import type { Entry } from '@entente/core/record';

/** Keeps the logs of negotiations. What is appended stays; nothing is ever changed. */
export interface Store {
  /** The ids of all negotiations with their versions (number of entries), in the order of their ids. */
  list(): Promise<readonly StoredNegotiation[]>;
  /** The entries after the sequence `after` (default 0: all), in order, exactly as they were appended. */
  readEntries(negotiationId: string, after?: number): Promise<readonly Entry[]>;
  /**
   * Appends entries to a log that has `expectedVersion` entries. All or none are kept, and they are on disk when
   * the promise resolves.
   *
   * @throws OutsideFailure of kind `clash` where the version has moved.
   */
  append(negotiationId: string, expectedVersion: number, entries: readonly Entry[]): Promise<void>;
  /** Calls the listener after every append to a negotiation, by whichever process. Gives back how to stop. */
  subscribe(negotiationId: string, listener: (version: number) => void): () => void;
  close(): Promise<void>;
}

export interface StoredNegotiation {
  readonly id: string;
  readonly version: number;
}
