import { basename } from 'node:path';
import type { Day } from '@entente/core/base/day';
import { type Issue, warningIssue } from '@entente/core/base/issue';
import { closedFolder, findArticleFiles, isFolder } from '../io/article-files.ts';
import { readInputBytes } from '../io/input-text.ts';
import type { IntakeInput } from './add-articles.ts';
import { dayOfName } from './day-of-name.ts';

/** A file or folder as a person names it, and the day that was named with it. */
export interface NamedPath {
  readonly path: string;
  readonly published: Day | null;
}

/** What a person says of all articles that are given. */
export interface IntakeFacts {
  readonly published: Day | null;
  readonly source: string | null;
  /** Whether the day in a file's name, if there is one, is the day of publication. */
  readonly dayFromName: boolean;
}

/** The inputs that files and folders come to. Warnings: `other-files`, which lie in the folders and are not tried. */
export async function inputsOfPaths(
  paths: readonly NamedPath[],
  facts: IntakeFacts,
): Promise<{ readonly inputs: readonly IntakeInput[]; readonly warnings: readonly Issue[] }> {
  const inputs: IntakeInput[] = [];
  const others: string[] = [];
  const add = (path: string, own: Day | null): number => inputs.push(inputOfFile(path, own, facts));
  for (const { path, published } of paths) {
    if (!(await isFolder(path))) {
      add(path, published);
      continue;
    }
    const found = await findArticleFiles(path);
    for (const file of found.files) add(file, published);
    for (const name of found.closed) inputs.push({ name, open: () => Promise.reject(closedFolder(name)) });
    others.push(...found.others);
  }
  return { inputs, warnings: others.length === 0 ? [] : [otherFiles(others)] };
}

function inputOfFile(path: string, own: Day | null, facts: IntakeFacts): IntakeInput {
  const { source } = facts;
  const published = own ?? (facts.dayFromName ? dayOfName(path) : null) ?? facts.published;
  return {
    name: path,
    async open() {
      const bytes = await readInputBytes(path);
      if (!bytes.ok) return bytes;
      return { ...bytes, value: { given: { bytes: bytes.value, name: path }, facts: { published, source } } };
    },
  };
}

const mostNamed = 3;

function otherFiles(paths: readonly string[]): Issue {
  const named = paths.slice(0, mostNamed).map((path) => `"${basename(path)}"`);
  const rest = paths.length > mostNamed ? ', …' : '';
  return warningIssue({
    code: 'other-files',
    path: '',
    says: `Files in the folders that are no articles by their names were not tried: ${paths.length} (${named.join(', ')}${rest}).`,
    remedy: 'Name one by itself to have it tried.',
    found: String(paths.length),
  });
}
