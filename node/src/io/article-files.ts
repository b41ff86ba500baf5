import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isArticleName } from './input/input-kind.ts';
import { OutsideFailure } from './outside-failure.ts';

/** The files that a folder comes to. */
export interface FoundFiles {
  /** In the order of their names, folder by folder. */
  readonly files: readonly string[];
  /** Files of other kinds. */
  readonly others: readonly string[];
  /** Folders in it that cannot be looked into. */
  readonly closed: readonly string[];
}

/** Whether a path is a folder. What is not there is none. */
export async function isFolder(path: string): Promise<boolean> {
  return (await kindAt(path)) === 'folder';
}

/**
 * All files in a folder and the folders in it that may be articles by their names. What begins with a dot is passed
 * over, and so are links to folders, which might lead back.
 */
export async function findArticleFiles(folder: string): Promise<FoundFiles> {
  const found = { files: [] as string[], others: [] as string[], closed: [] as string[] };
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await entriesOf(next);
    if (entries === undefined) {
      found.closed.push(next);
      continue;
    }
    const inner: string[] = [];
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) inner.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await kindAt(path)) === 'file'))
        (isArticleName(entry.name) ? found.files : found.others).push(path);
    }
    folders.push(...inner.reverse());
  }
  return found;
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

async function kindAt(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

/** Why a folder gives nothing. */
export function closedFolder(path: string): OutsideFailure {
  return new OutsideFailure('refused', `The folder "${path}" cannot be looked into.`);
}
