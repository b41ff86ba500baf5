import { inflateSync } from 'node:zlib';
import { type Issue, type Outcome, errorIssue, warningIssue } from '@entente/core/base/issue';
import { html, rawHtml } from '@entente/core/publication';
import { type Block, blocksOf } from './pdf-blocks.ts';
import { type PdfPage, linesOf } from './pdf-layout.ts';
import type { ArticleText } from './article-text.ts';

/** Pages beyond these are not read; a warning says so. */
const mostPages = 1000;
/** What the file's streams may come to when unpacked, in bytes. */
const largestUnpacked = 400 * 1024 * 1024;

/**
 * The text of a PDF: in reading order, paragraphs whole, headings by the size of their letters.
 *
 * Errors: `pdf-locked` (a password is needed), `pdf-broken`, `pdf-no-text` (pictures of pages), `too-large`. Warnings:
 * `pdf-pages-without-text`, `pdf-pages-left-out`.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Outcome<ArticleText>> {
  if (unpacksBeyond(bytes, largestUnpacked)) return refuse(tooLarge(path));
  const opened = await openPdf(bytes, path);
  if (!opened.ok) return opened;
  const { pages, count } = opened.value;
  const silent = pages.flatMap((page, index) => (page.pieces.length === 0 ? [index + 1] : []));
  if (silent.length === pages.length) return refuse(noText(path));
  const warnings: Issue[] = [];
  if (silent.length > 0) warnings.push(pagesWithoutText(path, silent));
  if (count > pages.length) warnings.push(pagesLeftOut(path, count));
  const lines = pages.flatMap((page, index) => linesOf(page, index + 1));
  const blocks = blocksOf(
    lines,
    pages.map(({ height }) => height),
  );
  return { ok: true, value: { kind: 'pdf', format: 'manuscript', text: markupOf(blocks) }, warnings };
}

interface Opened {
  readonly pages: readonly PdfPage[];
  readonly count: number;
}

async function openPdf(bytes: Uint8Array, path: string): Promise<Outcome<Opened>> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes over, so it gets its own.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      const pages: PdfPage[] = [];
      for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
        const page = await pdf.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        const pieces = items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []));
        pages.push({ width, height, pieces: pieces.filter(({ text }) => text.trim() !== '') });
        page.cleanup();
      }
      return { ok: true, value: { pages, count: pdf.numPages }, warnings: [] };
    } finally {
      await pdf.destroy();
    }
  } catch (failure) {
    return refuse((failure as Error).name === 'PasswordException' ? locked(path) : broken(path, failure));
  }
}

function pieceOf({ str, transform, width }: { str: string; transform: readonly number[]; width: number }) {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.abs(d) || Math.hypot(a, b) || 1 };
}

const elements: Readonly<Record<Block['kind'], string>> = { paragraph: 'p', heading: 'h2', repeated: 'nav' };

function markupOf(blocks: readonly Block[]): string {
  const title = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks
    .map(({ kind, text }, index) => {
      const element = index === title ? 'h1' : elements[kind];
      return html`${rawHtml(`<${element}>`)}${text}${rawHtml(`</${element}>`)}`.source;
    })
    .join('\n');
}

/**
 * Whether the streams that are packed by deflate come to more than a limit. Each is unpacked and thrown away, so that
 * a small file cannot fill the memory of the program that reads it.
 */
function unpacksBeyond(bytes: Uint8Array, limit: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    if (file[start] !== undefined && (file[start] & 0x0f) === 8)
      total += unpackedSizeOf(file.subarray(start), limit - total);
    if (total > limit) return true;
  }
  return false;
}

function unpackedSizeOf(packed: Uint8Array, limit: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, limit) }).length;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? limit + 1 : 0;
  }
}

function refuse(issue: Issue): Outcome<never> {
  return { ok: false, issues: [issue] };
}

function tooLarge(path: string): Issue {
  return errorIssue({
    code: 'too-large',
    path,
    says: `"${path}" unpacks to more than ${largestUnpacked / 1024 / 1024} MB.`,
    remedy: 'Give the pages with the report alone, or their text.',
  });
}

function locked(path: string): Issue {
  return errorIssue({
    code: 'pdf-locked',
    path,
    says: `"${path}" is locked with a password.`,
    remedy: 'Open it with its password and save it without one, or give its text.',
  });
}

function broken(path: string, failure: unknown): Issue {
  return errorIssue({
    code: 'pdf-broken',
    path,
    says: `"${path}" is not a whole PDF: ${failure instanceof Error ? failure.message : String(failure)}`,
    remedy: 'Fetch or save it again, or give its text.',
  });
}

function noText(path: string): Issue {
  return errorIssue({
    code: 'pdf-no-text',
    path,
    says: `"${path}" holds pictures of pages and no text.`,
    remedy: 'Have its text recognised (OCR), and give the result.',
  });
}

function pagesWithoutText(path: string, pages: readonly number[]): Issue {
  const named = pages.slice(0, 20).join(', ');
  return warningIssue({
    code: 'pdf-pages-without-text',
    path,
    says: `Pages of "${path}" hold no text and were not read: ${named}${pages.length > 20 ? ', …' : ''}.`,
    remedy: 'If they are more than pictures, have their text recognised (OCR).',
  });
}

function pagesLeftOut(path: string, count: number): Issue {
  return warningIssue({
    code: 'pdf-pages-left-out',
    path,
    says: `"${path}" has ${count} pages; the first ${mostPages} were read.`,
    remedy: 'Give the rest as a file of its own.',
  });
}
