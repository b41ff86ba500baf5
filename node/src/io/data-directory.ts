import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { OutsideFailure } from './outside-failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the embedded store lives: what the person named, else ENTENTE_DATA, else the user's data directory by the
 * XDG Base Directory Specification.
 */
export function dataDirectoryOf(named: string | undefined, environment: Environment): string {
  const chosen = named ?? nonEmpty(environment['ENTENTE_DATA']);
  if (chosen !== undefined) return resolve(chosen);
  const base = nonEmpty(environment['XDG_DATA_HOME']) ?? join(homedir(), '.local', 'share');
  return join(base, 'entente');
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** Makes the directory, readable by its owner alone, where it is not there yet. */
export function makeDirectory(directory: string): string {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return directory;
  } catch (error) {
    throw new OutsideFailure('refused', `${directory} cannot be made. Name another with --data.`, {
      cause: error,
    });
  }
}
