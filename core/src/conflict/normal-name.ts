import { type Issue, errorIssue } from '../base/issue.ts';
import { memberPath } from '../base/shape.ts';
import type { ModelFile } from './model-file.ts';

/**
 * The file with every text in Unicode's composed form (NFC), so that a name that one editor wrote as one character is
 * found where another wrote it as a letter and its accent. Two members whose names become the same are an issue.
 */
export function withNormalNames(file: ModelFile, issues: Issue[]): ModelFile {
  return normal(file, '', issues) as ModelFile;
}

function normal(value: unknown, path: string, issues: Issue[]): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value))
    return value.map((item: unknown, index) => normal(item, `${path}[${index}]`, issues));
  if (typeof value !== 'object' || value === null) return value;
  const members = new Map<string, unknown>();
  for (const [key, member] of Object.entries(value)) {
    const name = key.normalize('NFC');
    const place = memberPath(path, name);
    if (members.has(name)) issues.push(repeatedName(name, place));
    members.set(name, normal(member, place, issues));
  }
  return Object.fromEntries(members);
}

function repeatedName(name: string, path: string): Issue {
  return errorIssue({
    code: 'repeated-name',
    path,
    says: `"${name}" is given twice, its letters and accents put together in two ways.`,
    remedy: 'Give it once.',
    found: name,
  });
}
