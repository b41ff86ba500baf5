import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { type Issue, type Outcome, errorIssue, warningIssue } from '@entente/core/base/issue';
import { OutsideFailure } from './outside-failure.ts';

/** What a path or `-` stands for, as text. */
export interface InputText {
  readonly path: string;
  readonly text: string;
}

/** A text larger than this is refused before it is read. Bytes. */
export const largestInput = 50 * 1024 * 1024;

/** The text of a file, or of standard input for `-`. UTF-8, UTF-16 with a mark, or else Windows-1252 with a warning. */
export async function readInputText(path: string): Promise<Outcome<InputText>> {
  const bytes = path === '-' ? await readStandardInput() : await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const { text, warnings } = decode(bytes.value, path);
  return { ok: true, value: { path, text }, warnings };
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

function decode(
  bytes: Uint8Array,
  path: string,
): { readonly text: string; readonly warnings: readonly Issue[] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), warnings: [] };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), warnings: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const says = `"${path}" is not UTF-8; it was read as Windows-1252.`;
    const remedy = 'Save it as UTF-8 if letters look wrong.';
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      warnings: [warningIssue({ code: 'not-utf-8', path, says, remedy })],
    };
  }
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
