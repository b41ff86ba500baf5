import type { HistoryStep, Statement, StatementRecord, StatementStatus } from '@entente/core/record';
import type { StatementDecision, StatementPatch } from '../server-api/statement.ts';

/** What the server is asked for. A step goes through the history: to the entry of an earlier item, or to one by its sequence. */
export type OutboxRequest =
  | { readonly kind: 'decide'; readonly statements: readonly string[]; readonly decision: StatementDecision }
  | { readonly kind: 'correct'; readonly statement: string; readonly patch: StatementPatch }
  | {
      readonly kind: 'undo' | 'redo';
      /** The key of the item meant; null where it was no item of this outbox. */
      readonly of: string | null;
      readonly sequence: number | null;
    };

/** How a statement stands once a request is carried out; the statement is left out where it stays as it is. */
export interface Effect {
  readonly id: string;
  readonly status: StatementStatus;
  readonly statement?: Statement;
}

/** One request on its way to the server. */
export interface OutboxItem {
  readonly key: string;
  readonly request: OutboxRequest;
  readonly effects: readonly Effect[];
  /** Whether it was ever sent: then only the server knows whether it was carried out. */
  readonly tried: boolean;
  /** Of the record once the server has kept it; null before. */
  readonly version: number | null;
}

/** Something done here that can be taken back, or was. */
interface Deed {
  readonly key: string;
  /** Null for an entry that was made elsewhere. */
  readonly request: OutboxRequest | null;
  readonly before: readonly Effect[];
  readonly after: readonly Effect[];
  /** Of its entry, once the server told it. */
  readonly sequence: number | null;
}

/**
 * What a person did and the server has not shown yet, in order, and what of it can be undone. Every request can be
 * sent twice without harm, so that nothing is lost or done double where an answer is.
 */
export interface Outbox {
  readonly items: readonly OutboxItem[];
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
}

export const emptyOutbox: Outbox = { items: [], done: [], undone: [] };

/** So many deeds can be taken back from here; earlier ones from what the server offers. */
const mostDeeds = 200;

export function withRequest(
  outbox: Outbox,
  key: string,
  {
    request,
    before,
    after,
  }: {
    readonly request: OutboxRequest;
    readonly before: readonly Effect[];
    readonly after: readonly Effect[];
  },
): Outbox {
  return {
    items: [...outbox.items, itemOf(key, request, after)],
    done: [...outbox.done, { key, request, before, after, sequence: null }].slice(-mostDeeds),
    undone: [],
  };
}

function itemOf(key: string, request: OutboxRequest, effects: readonly Effect[]): OutboxItem {
  return { key, request, effects, tried: false, version: null };
}

/** What the server would take back or do again next. */
interface Offered {
  readonly canUndo: HistoryStep | null;
  readonly canRedo: HistoryStep | null;
}

/**
 * Takes the latest deed back. One that was never sent is simply not sent. Where something was changed elsewhere
 * since, the server's latest change is taken. The same outbox where there is nothing to undo.
 */
export function withUndo(outbox: Outbox, key: string, offered: Offered): Outbox {
  const { items, done, undone } = outbox;
  const deed = latestOf(outbox, 'undo', offered.canUndo);
  if (deed === undefined) return outbox;
  const rest = { done: done.filter((one) => one !== deed), undone: [...undone, deed] };
  const last = items.at(-1);
  if (last !== undefined && !last.tried && last.key === deed.key)
    return { items: items.slice(0, -1), ...rest };
  const isRedo = last?.request.kind === 'redo' && last.request.of === deed.key;
  if (last !== undefined && !last.tried && isRedo) return { items: items.slice(0, -1), ...rest };
  return { items: [...items, itemOf(key, stepTo('undo', deed), deed.before)], ...rest };
}

/** Does again what was taken back last. */
export function withRedo(outbox: Outbox, key: string, offered: Offered): Outbox {
  const { items, done, undone } = outbox;
  const deed = latestOf(outbox, 'redo', offered.canRedo);
  if (deed === undefined) return outbox;
  const rest = { done: [...done, deed], undone: undone.filter((one) => one !== deed) };
  const last = items.at(-1);
  const isUndo = last?.request.kind === 'undo' && last.request.of === deed.key;
  if (last !== undefined && !last.tried && isUndo) return { items: items.slice(0, -1), ...rest };
  const wasSent = deed.sequence !== null || items.some((item) => item.key === deed.key);
  const again = wasSent || deed.request === null ? stepTo('redo', deed) : deed.request;
  return { items: [...items, itemOf(wasSent ? key : deed.key, again, deed.after)], ...rest };
}

function stepTo(kind: 'undo' | 'redo', { key, request, sequence }: Deed): OutboxRequest {
  return { kind, of: request === null ? null : key, sequence };
}

/**
 * The deed that a step takes: the latest one here; but once all of them are kept and shown, the one that the server
 * offers, for something may have been changed elsewhere since.
 */
function latestOf(
  { items, done, undone }: Outbox,
  kind: 'undo' | 'redo',
  offered: HistoryStep | null,
): Deed | undefined {
  const deeds = kind === 'undo' ? done : undone;
  const latest = deeds.at(-1);
  if (latest !== undefined && (items.length > 0 || latest.sequence === null)) return latest;
  if (offered === null) return undefined;
  const { sequence } = offered;
  const isAimedAt = items.some(({ request }) => request.kind === kind && request.sequence === sequence);
  if (isAimedAt) return undefined;
  const foreign = { key: `entry-${sequence}`, request: null, before: [], after: [], sequence };
  return deeds.find((deed) => deed.sequence === sequence) ?? foreign;
}

/** The next item to send, its step with the sequence that it means; undefined where all are kept. */
export function nextToSend({ items }: Outbox): OutboxItem | undefined {
  return items.find(({ version }) => version === null);
}

export function withTried(outbox: Outbox, key: string): Outbox {
  return withItem(outbox, key, (item) => ({ ...item, tried: true }));
}

/** The server has kept an item: under this entry, in this version of the record. */
export function withKept(
  outbox: Outbox,
  key: string,
  { version, sequence }: { readonly version: number; readonly sequence: number },
): Outbox {
  const kept = withItem(outbox, key, (item) => ({ ...item, version }));
  const told = (deed: Deed): Deed => (deed.key === key ? { ...deed, sequence } : deed);
  return {
    items: kept.items.map((item) => {
      const { request } = item;
      return 'of' in request && request.of === key ? { ...item, request: { ...request, sequence } } : item;
    }),
    done: kept.done.map(told),
    undone: kept.undone.map(told),
  };
}

/** The server refused an item: it is gone, and so are the steps that go back to it and the deed that it was or meant. */
export function withoutRefused(outbox: Outbox, { key, request }: OutboxItem): Outbox {
  const meant = 'of' in request ? request.of : key;
  const isOther = (deed: Deed): boolean => deed.key !== key && deed.key !== meant;
  return {
    items: outbox.items.filter(
      (item) => item.key !== key && !('of' in item.request && item.request.of === key),
    ),
    done: outbox.done.filter(isOther),
    undone: outbox.undone.filter(isOther),
  };
}

/** The record as far as this version is shown: what the server kept up to it need not be shown over it. */
export function withShown(outbox: Outbox, version: number): Outbox {
  const items = outbox.items.filter((item) => item.version === null || item.version > version);
  return items.length === outbox.items.length ? outbox : { ...outbox, items };
}

function withItem(outbox: Outbox, key: string, change: (item: OutboxItem) => OutboxItem): Outbox {
  return { ...outbox, items: outbox.items.map((item) => (item.key === key ? change(item) : item)) };
}

/** The statements as they stand once everything in the outbox is carried out. */
export function statementsWith(
  statements: readonly StatementRecord[],
  { items }: Outbox,
  version: number,
): readonly StatementRecord[] {
  const effects = new Map<string, Effect>();
  for (const item of items) {
    if (item.version !== null && item.version <= version) continue;
    for (const effect of item.effects) effects.set(effect.id, { ...effects.get(effect.id), ...effect });
  }
  if (effects.size === 0) return statements;
  return statements.map((entry) => {
    const effect = effects.get(entry.id);
    return effect === undefined ? entry : { ...entry, ...effect };
  });
}
