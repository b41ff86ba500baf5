import { type Digest, canonicalJson, digestOf } from '../base/digest.ts';
import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import { type Shape, list, nullable, number, object, optional, parsed, text } from '../base/shape.ts';
import { type EntryBody, entryBody } from './entry-body.ts';

/** A moment in UTC to the millisecond, `2025-08-22T09:30:00.000Z`. All have one width: their order is the text's. */
export type Instant = string;

/** One line of a record: what was said or done, by whom, when, and the digest that ties it to the line before. */
export interface Entry {
  /** 1 for the first, without gaps. */
  readonly sequence: number;
  readonly author: string;
  readonly time: Instant;
  /** The digest of the entry before; null for the first. */
  readonly previous: Digest | null;
  /** Only these viewers may see the entry. Left out: everyone who sees the record. */
  readonly audience?: readonly string[];
  readonly body: EntryBody;
  /** SHA-256 of all of the above in canonical form. */
  readonly digest: Digest;
}

const instantPattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/u;

export function readInstant(input: string): Instant | undefined {
  if (!instantPattern.test(input)) return undefined;
  const time = Date.parse(input);
  return Number.isNaN(time) ? undefined : input;
}

function readDigest(input: string): Digest | undefined {
  return /^[0-9a-f]{64}$/u.test(input) ? input : undefined;
}

const digest = parsed(readDigest, 'a SHA-256 digest in hexadecimal');

export const entry: Shape<Entry> = object({
  sequence: number({ whole: true, from: 1 }),
  author: text({ nonEmpty: true }),
  time: parsed(readInstant, 'a moment such as 2025-08-22T09:30:00.000Z'),
  previous: nullable(digest),
  audience: optional(list(text({ nonEmpty: true }))),
  body: entryBody,
  digest,
});

/** SHA-256 over everything in the entry but its own digest. */
export function entryDigestOf(entry: Omit<Entry, 'digest'>): Digest {
  return digestOf({ ...entry, digest: undefined });
}

/** The entry as the one text that stands for it: canonical JSON. */
export function printEntry(entry: Entry): string {
  return canonicalJson(entry);
}

/** The entry that a text stands for. Any text but the one that `printEntry` gives is refused. */
export function readEntry(printed: string): Outcome<Entry> {
  const issues: Issue[] = [];
  const input = parseJson(printed);
  if (input === undefined) return { ok: false, issues: [notCanonical('The entry is no JSON.')] };
  const value = entry.read(input, '', issues);
  if (value !== undefined && printEntry(value) !== printed)
    issues.push(notCanonical('The entry is not written as it was when it was added.'));
  return outcomeOf(value, issues);
}

function parseJson(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}

function notCanonical(says: string): Issue {
  return errorIssue({
    code: 'not-an-entry',
    path: '',
    says,
    remedy: 'Restore the log from a copy: entries are never changed.',
  });
}
