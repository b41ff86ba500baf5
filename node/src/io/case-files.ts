import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { OutsideFailure } from './outside-failure.ts';

/** The worked negotiations that come with the source; a package installed alone has none. */
const cases = fileURLToPath(new URL('../../../cases/', import.meta.url));

/** The files of a worked negotiation, read but not checked. */
export interface CaseFiles {
  readonly text: string;
  /** A reading without its text. */
  readonly reading: unknown;
  readonly negotiation: unknown;
}

/** The files of a case, or undefined where there is no such case. */
export function readCaseFiles(slug: string, directory = cases): CaseFiles | undefined {
  const folder = join(directory, slug);
  if (!existsSync(folder)) return undefined;
  try {
    return {
      text: readFileSync(join(folder, 'article.txt'), 'utf8'),
      reading: JSON.parse(readFileSync(join(folder, 'statements.json'), 'utf8')),
      negotiation: parse(readFileSync(join(folder, 'negotiation.yaml'), 'utf8')),
    };
  } catch (error) {
    throw new OutsideFailure('broken', `The case in ${folder} cannot be read.`, { cause: error });
  }
}
