import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import { encodingIssuesOf } from './input/article-text.ts';
import { decodeText } from './input/text-encoding.ts';
import { OutsideFailure } from './outside-failure.ts';

/** What a path or `-` stands for, as text. */
export interface InputText {
  readonly path: string;
  readonly text: string;
}

/** A text larger than this is refused before it is read. Bytes. */
export const largestInput = 50 * 1024 * 1024;

/** The text of a file, or of standard input for `-`, in whichever encoding; a guessed one is a warning. */
export async function readInputText(path: string): Promise<Outcome<InputText>> {
  const bytes = await readInputBytes(path);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  return { ok: true, value: { path, text: decoded.text }, warnings: encodingIssuesOf(decoded, path) };
}

/** The bytes of a file, or of standard input for `-`. */
export async function readInputBytes(path: string): Promise<Outcome<Uint8Array>> {
  return path === '-' ? readStandardInput() : readFileBytes(path);
}

async function readFileBytes(path: string): Promise<Outcome<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > largestInput) return refuse(tooLarge(path));
    return { ok: true, value: await readFile(path), warnings: [] };
  } catch (failure) {
    return refuseFile(failure, path);
  }
}

function refuseFile(failure: unknown, path: string): Outcome<never> {
  const code = (failure as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') {
    return refuse(
      errorIssue({
        code: 'no-file',
        path,
        says: `There is no file "${path}".`,
        remedy: 'Check the path.',
        found: path,
      }),
    );
  }
  if (code === 'EISDIR') {
    return refuse(
      errorIssue({
        code: 'not-a-file',
        path,
        says: `"${path}" is a folder.`,
        remedy: 'Name a file in it.',
        found: path,
      }),
    );
  }
  throw new OutsideFailure('refused', `"${path}" could not be read: ${String(failure)}`, { cause: failure });
}

async function readStandardInput(): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > largestInput) return refuse(tooLarge('-'));
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks), warnings: [] };
}

function tooLarge(path: string): Issue {
  return errorIssue({
    code: 'too-large',
    path,
    says: `"${path}" is larger than ${largestInput / 1024 / 1024} MB.`,
    remedy: 'Cut it into parts, or give the article alone.',
    expected: `at most ${largestInput} bytes`,
  });
}

function refuse(issue: Issue): Outcome<never> {
  return { ok: false, issues: [issue] };
}

/** Writes a file, whole or not at all. */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (failure) {
    throw new OutsideFailure('refused', `"${path}" could not be written: ${String(failure)}`, {
      cause: failure,
    });
  }
}
