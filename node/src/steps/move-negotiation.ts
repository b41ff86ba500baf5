import { freshId, idOfWords } from '@entente/core/base/id';
import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import { printLog, readLog, recordOf, verifyLog } from '@entente/core/record';
import type { Store } from '../io/store.ts';
import { unknownThing } from './load-negotiation.ts';

/**
 * A whole negotiation as one text: its log, an entry a line. The chain holds only with every entry, so private
 * responses are in it, for anyone who has the text to read: where there are any, that must be asked for.
 */
export async function exportNegotiation(
  store: Store,
  id: string,
  { withResponses = false }: { readonly withResponses?: boolean } = {},
): Promise<Outcome<string>> {
  const log = await store.readEntries(id);
  if (log.length === 0) return { ok: false, issues: [unknownThing('negotiation', id)] };
  const responses = log.filter(({ body }) => body.kind === 'response-entered').length;
  if (responses > 0 && !withResponses) return { ok: false, issues: [privateResponses(responses)] };
  return { ok: true, value: printLog(log), warnings: [] };
}

/** Takes an exported negotiation into the store, under an id of its name that is free. Nothing else is changed. */
export async function importNegotiation(
  store: Store,
  text: string,
): Promise<Outcome<{ readonly id: string; readonly version: number }>> {
  const log = readLog(text);
  if (!log.ok) return log;
  const taken = new Set((await store.list()).map(({ id }) => id));
  const id = freshId(idOfWords(recordOf(log.value).name), taken);
  await store.append(id, 0, log.value);
  return { ok: true, value: { id, version: log.value.length }, warnings: [] };
}

/** Every fault of a stored log: entries, digests, chain, undo. None means that it is as it was written. */
export async function verifyNegotiation(
  store: Store,
  id: string,
): Promise<Outcome<{ readonly version: number }>> {
  const log = await store.readEntries(id);
  if (log.length === 0) return { ok: false, issues: [unknownThing('negotiation', id)] };
  const issues: readonly Issue[] = verifyLog(log);
  return issues.length === 0
    ? { ok: true, value: { version: log.length }, warnings: [] }
    : { ok: false, issues };
}

function privateResponses(count: number): Issue {
  return errorIssue({
    code: 'private-responses',
    path: '',
    says: `The log holds ${count} private ${count === 1 ? 'response' : 'responses'}, which the text would show to anyone who has it.`,
    remedy: 'Give --with-responses if it is kept as safe as the store itself.',
  });
}
