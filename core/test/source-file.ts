import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the top: `core/src/base/day.ts`. */
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files below a folder, tests left out unless asked for. */
export function sourceFilesBelow(folder: string, { withTests = false } = {}): readonly SourceFile[] {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)))
    .filter((path) => !/(?:^|\/)(?:dist|node_modules)\//u.test(path))
    .filter((path) => withTests || !/\.test\.tsx?$|\/test\//u.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
}

/** What a file imports, as it is written. */
export function importsOf({ text }: SourceFile): readonly string[] {
  const pattern =
    /^(?:import|export)\b[^;']*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gmu;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3]!);
}
