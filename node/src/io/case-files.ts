import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { OutsideFailure } from './outside-failure.ts';

/** The worked negotiations that come with the source; a package installed alone has none. */
const cases = fileURLToPath(new URL('../../../cases/', import.meta.url));

/** The files of a worked negotiation, read but not checked. */
export interface CaseFiles {
  /** The article that it rests on, where it has one. */
  readonly article?: {
    readonly text: string;
    /** A reading without its text. */
    readonly reading: unknown;
  };
  readonly negotiation: unknown;
}

/** What a worked negotiation says of itself. */
export interface CaseSummary {
  readonly id: string;
  readonly name: string;
  readonly shows: string;
  /** The package that it is about, where there is one. */
  readonly follow?: string;
}

/** The files of a case, or undefined where there is no such worked negotiation. */
export function readCaseFiles(slug: string, directory = cases): CaseFiles | undefined {
  if (!slugsIn(directory).includes(slug)) return undefined;
  const folder = join(directory, slug);
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  try {
    const negotiation: unknown = parse(textOf('negotiation.yaml'));
    if (!existsSync(join(folder, 'article.txt'))) return { negotiation };
    const reading: unknown = JSON.parse(textOf('statements.json'));
    return { article: { text: textOf('article.txt'), reading }, negotiation };
  } catch (error) {
    throw unreadable(folder, error);
  }
}

/** What a person wrote about a case, in Markdown; undefined where there is no such worked negotiation, or nothing of it. */
export function readCaseAnalysis(slug: string, directory = cases): string | undefined {
  if (!slugsIn(directory).includes(slug)) return undefined;
  const file = join(directory, slug, 'analysis.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** All worked negotiations that come with the source. */
export function listCases(directory = cases): readonly CaseSummary[] {
  return slugsIn(directory).map((id) => {
    const file = join(directory, id, 'case.json');
    try {
      const about = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      const { name, shows, follow } = about;
      const followed = typeof follow === 'string' ? { follow } : {};
      return { id, name: String(name), shows: String(shows), ...followed };
    } catch (error) {
      throw unreadable(file, error);
    }
  });
}

/** The folders that hold a negotiation as people write it; others hold models and golden figures. */
function slugsIn(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((slug) => existsSync(join(directory, slug, 'negotiation.yaml')))
    .sort();
}

function unreadable(path: string, cause: unknown): OutsideFailure {
  return new OutsideFailure('broken', `The case in ${path} cannot be read.`, { cause });
}
