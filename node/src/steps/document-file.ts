import {
  type Language,
  type WordedDocument,
  renderHtml,
  renderMarkdown,
  sayIn,
} from '@entente/core/publication';

/** How a document can be had as a file. */
export const documentFormats = ['md', 'html', 'docx', 'json'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

export interface WrittenDocument {
  readonly document: WordedDocument;
  readonly language: Language;
  /** What the JSON says: the document, and what is told beside it. */
  readonly report: unknown;
  /** Whether the ids by which one can ask on stand in Markdown, and in HTML. */
  readonly ids?: { readonly md?: boolean; readonly html?: boolean };
}

/** A document as a file of one format. */
export async function documentFile(
  { document, language, report, ids = {} }: WrittenDocument,
  format: DocumentFormat,
): Promise<string | Uint8Array> {
  const say = sayIn(language);
  switch (format) {
    case 'md':
      return renderMarkdown(document, say, { withIds: ids.md ?? false });
    case 'html':
      return renderHtml(document, { language, say, withIds: ids.html ?? false });
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'docx': {
      const { writeWordFile } = await import('../io/word-file.ts');
      return writeWordFile(document, { language, say });
    }
  }
}
