import { type Issue, type Outcome, errorIssue } from '../base/issue.ts';
import { type Entry, printEntry, readEntry } from './entry.ts';
import { type Log, verifyLog } from './log.ts';

/** A whole log as text: one entry a line, each in its canonical form, so that any tool can check the digests. */
export function printLog(log: Log): string {
  return log.map((entry) => `${printEntry(entry)}\n`).join('');
}

/** The log that a text holds, where every entry, digest and link of it is sound. */
export function readLog(text: string): Outcome<Log> {
  const issues: Issue[] = [];
  const entries: Entry[] = [];
  const lines = text.split('\n').filter((line) => line !== '');
  lines.forEach((line, index) => {
    const read = readEntry(line);
    if (read.ok) entries.push(read.value);
    else issues.push(...read.issues.map((issue) => atEntry(issue, index)));
  });
  if (lines.length === 0) issues.push(emptyLog());
  if (issues.length === 0) issues.push(...verifyLog(entries));
  return issues.length === 0 ? { ok: true, value: entries, warnings: [] } : { ok: false, issues };
}

function atEntry(issue: Issue, index: number): Issue {
  return { ...issue, path: issue.path === '' ? `entries[${index}]` : `entries[${index}].${issue.path}` };
}

function emptyLog(): Issue {
  return errorIssue({
    code: 'empty',
    path: '',
    says: 'There is no entry.',
    remedy: 'Give a file that was exported.',
  });
}
