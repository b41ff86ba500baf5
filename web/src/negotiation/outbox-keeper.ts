import {
  type Effect,
  type Outbox,
  type OutboxItem,
  type OutboxRequest,
  emptyOutbox,
  nextToSend,
  withKept,
  withRedo,
  withRequest,
  withShown,
  withTried,
  withUndo,
  withoutRefused,
} from './outbox.ts';

/** What the server answers to an item that it keeps. */
interface Kept {
  readonly version: number;
  readonly sequence: number;
}

export interface OutboxState {
  readonly outbox: Outbox;
  /** How many items the server has not kept yet. */
  readonly unsaved: number;
  /** The latest version of the record that holds something sent from here; 0 before. */
  readonly kept: number;
  /** Why the last attempt failed; null while there is no trouble. It is tried again by itself. */
  readonly fault: unknown;
}

interface OutboxOutside {
  /** Where the outbox outlives the page, under one key. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly storedAs: string;
  readonly send: (request: OutboxRequest) => Promise<Kept>;
  /** Whether another attempt can succeed: the server could not be reached, or failed. */
  readonly isPassing: (fault: unknown) => boolean;
}

interface OutboxListener {
  readonly onRefused: (fault: unknown) => void;
  /** Called when nothing is left to send. */
  readonly onSaved: () => void;
}

/** Milliseconds until a failed item is sent again, attempt by attempt; the last one from then on. */
const pauses = [1000, 2000, 5000, 10_000, 30_000];

/**
 * Carries the outbox to the server, one item after the other, and keeps it at the browser until it is there. A failed
 * item is sent again until it is kept; a refused one is told and dropped.
 */
export class OutboxKeeper {
  #state: OutboxState;
  #listeners = new Set<() => void>();
  #isSending = false;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #on: OutboxListener | null = null;
  readonly #outside: OutboxOutside;

  constructor(outside: OutboxOutside) {
    this.#outside = outside;
    this.#state = stateOf(readStored(outside), { kept: 0, fault: null });
  }

  readonly state = (): OutboxState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly add = (
    request: OutboxRequest,
    effects: { readonly before: readonly Effect[]; readonly after: readonly Effect[] },
  ): void => {
    this.#change((outbox) => withRequest(outbox, freshKey(), { request, ...effects }));
    void this.#send();
  };

  /** @returns the ids of the statements that it gives back, as far as they are known here. */
  readonly undo = (offered: Parameters<typeof withUndo>[2]): readonly string[] => {
    const before = this.#state.outbox;
    this.#change((outbox) => withUndo(outbox, freshKey(), offered));
    void this.#send();
    const { outbox } = this.#state;
    return outbox === before ? [] : idsOf(outbox.undone.at(-1)?.before);
  };

  /** @returns the ids of the statements that it changes again, as far as they are known here. */
  readonly redo = (offered: Parameters<typeof withRedo>[2]): readonly string[] => {
    const before = this.#state.outbox;
    this.#change((outbox) => withRedo(outbox, freshKey(), offered));
    void this.#send();
    const { outbox } = this.#state;
    return outbox === before ? [] : idsOf(outbox.done.at(-1)?.after);
  };

  /** The record is shown as of this version. */
  readonly shown = (version: number): void => this.#change((outbox) => withShown(outbox, version));

  /** Sends what is left, at once. */
  readonly retry = (): void => {
    clearTimeout(this.#timer);
    void this.#send();
  };

  /**
   * Begins to send, what an earlier page left behind first.
   *
   * @returns what ends it; what is left then is sent when it is begun again.
   */
  readonly start = (on: OutboxListener): (() => void) => {
    this.#on = on;
    this.retry();
    return () => {
      this.#on = null;
      clearTimeout(this.#timer);
    };
  };

  async #send(): Promise<void> {
    if (this.#isSending || this.#on === null) return;
    this.#isSending = true;
    try {
      for (let item = nextToSend(this.#state.outbox); item !== undefined;) {
        if (!(await this.#attemptTo(item))) return;
        item = nextToSend(this.#state.outbox);
        if (item === undefined) this.#on?.onSaved();
      }
    } finally {
      this.#isSending = false;
    }
  }

  /** Whether the next item can follow. */
  async #attemptTo(item: OutboxItem): Promise<boolean> {
    const { key } = item;
    this.#change((outbox) => withTried(outbox, key));
    try {
      const kept = await this.#outside.send(item.request);
      this.#attempt = 0;
      this.#change((outbox) => withKept(outbox, key, kept), { fault: null, kept: kept.version });
      return true;
    } catch (fault) {
      if (this.#outside.isPassing(fault)) {
        const pause = pauses[Math.min(this.#attempt, pauses.length - 1)];
        this.#attempt += 1;
        this.#change((outbox) => outbox, { fault });
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.retry, pause);
        return false;
      }
      this.#change((outbox) => withoutRefused(outbox, item), { fault: null });
      this.#on?.onRefused(fault);
      return true;
    }
  }

  #change(change: (outbox: Outbox) => Outbox, told: Partial<Pick<OutboxState, 'kept' | 'fault'>> = {}): void {
    const { outbox: before, kept, fault } = this.#state;
    const outbox = change(before);
    if (outbox === before && Object.keys(told).length === 0) return;
    this.#state = stateOf(outbox, { kept, fault, ...told });
    if (outbox !== before) keepStored(this.#outside, outbox);
    for (const listener of this.#listeners) listener();
  }
}

function stateOf(outbox: Outbox, told: Pick<OutboxState, 'kept' | 'fault'>): OutboxState {
  return { outbox, unsaved: outbox.items.filter(({ version }) => version === null).length, ...told };
}

function idsOf(effects: readonly Effect[] = []): readonly string[] {
  return effects.map(({ id }) => id);
}

function freshKey(): string {
  // Only pages on a secure origin have randomUUID.
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

function readStored({ storage, storedAs }: OutboxOutside): Outbox {
  const stored = storage.getItem(storedAs);
  if (stored === null) return emptyOutbox;
  try {
    const { items, done, undone } = JSON.parse(stored) as Partial<Outbox>;
    if (![items, done, undone].every(Array.isArray)) return emptyOutbox;
    return { items: items ?? [], done: done ?? [], undone: undone ?? [] };
  } catch {
    return emptyOutbox;
  }
}

function keepStored({ storage, storedAs }: OutboxOutside, outbox: Outbox): void {
  try {
    if (outbox.items.every(({ version }) => version !== null)) storage.removeItem(storedAs);
    else storage.setItem(storedAs, JSON.stringify(outbox));
  } catch {
    // A full or forbidden store only means that the outbox lives as long as the page.
  }
}
