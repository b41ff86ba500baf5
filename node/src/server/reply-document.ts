import type { Context } from 'hono';
import { type DocumentFormat, type WrittenDocument, documentFile } from '../steps/document-file.ts';

const types: Readonly<Record<DocumentFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A document as a file with a name, which a browser shows where it can. */
export async function replyDocument(
  context: Context,
  written: WrittenDocument,
  file: { readonly format: DocumentFormat; readonly name: string },
): Promise<Response> {
  const bytes = await documentFile(written, file.format);
  const name = encodeURIComponent(`${file.name}-${written.language}.${file.format}`);
  return context.body(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), 200, {
    'content-type': types[file.format],
    'content-disposition': `inline; filename*=UTF-8''${name}`,
  });
}
