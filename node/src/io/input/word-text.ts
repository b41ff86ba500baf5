import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import JsZip from 'jszip';
import mammoth from 'mammoth';
import type { ArticleText } from './article-text.ts';

/** What the file's parts may come to when unpacked, in bytes, and how many they may be. */
const largestUnpacked = 60 * 1024 * 1024;
const mostParts = 5000;

/**
 * The text of a Word file (.docx): its paragraphs, headings, tables and notes as they stand after all tracked changes
 * are accepted. Pictures, comments, and the heads and feet of pages are left out.
 *
 * Errors: `word-broken`, `not-readable` (another kind of archive), `too-large`.
 */
export async function readWord(bytes: Uint8Array, path: string): Promise<Outcome<ArticleText>> {
  const issue = await archiveIssueOf(bytes, path);
  if (issue !== undefined) return { ok: false, issues: [issue] };
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), styleMap: styles },
    );
    return {
      ok: true,
      value: { kind: 'word', format: 'manuscript', text: withoutMarks(value) },
      warnings: [],
    };
  } catch (failure) {
    return { ok: false, issues: [broken(path, failure)] };
  }
}

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/** Takes off the numbers that stand for notes in the text, and the arrows back from the notes. */
function withoutMarks(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]{1,40}" id="[^"]{1,60}">\[\d{1,6}\]<\/a><\/sup>/gu, '')
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]{1,40}">↑<\/a>/gu, '');
}

/** What keeps an archive from being opened as a Word file. Parts are unpacked and thrown away, to be counted. */
async function archiveIssueOf(bytes: Uint8Array, path: string): Promise<Issue | undefined> {
  let archive: JsZip;
  try {
    archive = await JsZip.loadAsync(bytes);
  } catch (failure) {
    return broken(path, failure);
  }
  const parts = Object.values(archive.files);
  if (!parts.some(({ name }) => /^word\/document\d*\.xml$/u.test(name))) return notWord(path);
  if (parts.length > mostParts) return tooLarge(path);
  let left = largestUnpacked;
  for (const part of parts.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name))) {
    const size = await unpackedSizeOf(part, left);
    if (size === undefined) return broken(path, new Error(`"${part.name}" is damaged.`));
    left -= size;
    if (left < 0) return tooLarge(path);
  }
  return undefined;
}

/** The size of a part in bytes, or of so much of it as goes beyond the limit; undefined where it is damaged. */
function unpackedSizeOf(part: JsZip.JSZipObject, limit: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    let size = 0;
    const stream = part.nodeStream('nodebuffer');
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= limit) return;
      stream.pause();
      resolve(size);
    });
    stream.on('end', () => resolve(size));
    stream.on('error', () => resolve(undefined));
  });
}

function broken(path: string, failure: unknown): Issue {
  return errorIssue({
    code: 'word-broken',
    path,
    says: `"${path}" is not a whole Word file: ${failure instanceof Error ? failure.message : String(failure)}`,
    remedy: 'Fetch or save it again as .docx, or give its text.',
  });
}

function notWord(path: string): Issue {
  return errorIssue({
    code: 'not-readable',
    path,
    says: `"${path}" is an archive, and no Word file.`,
    remedy: 'Unpack it, or save the paper as .docx or PDF.',
  });
}

function tooLarge(path: string): Issue {
  return errorIssue({
    code: 'too-large',
    path,
    says: `"${path}" unpacks to more than ${largestUnpacked / 1024 / 1024} MB, or to more than ${mostParts} parts.`,
    remedy: 'Give the pages with the report alone, or their text.',
  });
}
