import { type Issue, errorIssue } from '../base/issue.ts';
import type { EntryBody } from './entry-body.ts';
import { type Entry, type Instant, entryDigestOf } from './entry.ts';
import { undoStackOf } from './undo-stack.ts';

/** Entries from the first on, each bound to the one before by its digest. */
export type Log = readonly Entry[];

/** What is to be added: by whom, when, and to be seen by whom. */
export interface Addition {
  readonly author: string;
  readonly time: Instant;
  readonly audience?: readonly string[];
  readonly body: EntryBody;
}

/**
 * The entry that continues a log. Its time is never before its predecessor's, whatever clock gave it, so that the
 * record as of any moment is a prefix of the log.
 */
export function appendEntry(log: Log, addition: Addition): Entry {
  return entryAfter(log.at(-1), addition);
}

function entryAfter(last: Entry | undefined, { author, audience, body, ...addition }: Addition): Entry {
  const time = last !== undefined && last.time > addition.time ? last.time : addition.time;
  const said = {
    sequence: (last?.sequence ?? 0) + 1,
    author,
    time,
    previous: last?.digest ?? null,
    ...(audience === undefined ? {} : { audience }),
    body,
  };
  return { ...said, digest: entryDigestOf(said) };
}

/** The entries that continue a log by several additions, in order. */
export function appendEntries(log: Log, additions: readonly Addition[]): readonly Entry[] {
  return entriesAfter(log.at(-1), additions);
}

/** The same where only the last entry of the log is at hand; undefined for an empty log. */
export function entriesAfter(last: Entry | undefined, additions: readonly Addition[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const addition of additions) entries.push(entryAfter(entries.at(-1) ?? last, addition));
  return entries;
}

/** Every fault of a log: digests, chain, order of sequence and time, undo. A sound log gives none. */
export function verifyLog(log: Log): readonly Issue[] {
  const issues: Issue[] = [];
  log.forEach((entry, index) => {
    const previous = log[index - 1];
    for (const fault of faultsOf(entry, previous, index + 1)) issues.push(brokenEntry(index, fault));
  });
  for (const { index, says } of undoStackOf(log).faults)
    issues.push(brokenEntry(index, { code: 'broken-undo', says }));
  return issues;
}

interface Fault {
  readonly code: string;
  readonly says: string;
}

function faultsOf(entry: Entry, previous: Entry | undefined, sequence: number): readonly Fault[] {
  const faults: Fault[] = [];
  if (entryDigestOf(entry) !== entry.digest)
    faults.push({ code: 'broken-digest', says: 'its content does not give its digest' });
  if (entry.previous !== (previous?.digest ?? null))
    faults.push({ code: 'broken-chain', says: 'it does not follow the entry before it' });
  if (entry.sequence !== sequence)
    faults.push({ code: 'broken-sequence', says: `its sequence is ${entry.sequence}` });
  if (previous !== undefined && entry.time < previous.time)
    faults.push({ code: 'broken-time', says: 'its time is before that of the entry before it' });
  if ((entry.body.kind === 'negotiation-opened') !== (sequence === 1))
    faults.push({
      code: 'broken-opening',
      says: 'a log opens the negotiation in its first entry, and only there',
    });
  return faults;
}

function brokenEntry(index: number, { code, says }: Fault): Issue {
  return errorIssue({
    code,
    path: `entries[${index}]`,
    says: `Entry ${index + 1} was tampered with: ${says}.`,
    remedy: 'Restore the log from a copy: entries are never changed.',
    found: String(index + 1),
  });
}
