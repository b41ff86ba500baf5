import { type Language, isLanguage } from '@entente/core/publication';
import { writeOutput } from '../io/input-text.ts';
import { type DocumentFormat, type WrittenDocument, documentFile } from '../steps/document-file.ts';
import { print } from './terminal.ts';

/** What the options of a command say of the document that it writes. */
export interface DocumentOptions {
  readonly lang: string;
  readonly format: DocumentFormat;
  readonly output?: string;
  readonly json?: true;
}

export const languageOf = ({ lang }: Pick<DocumentOptions, 'lang'>): Language =>
  isLanguage(lang) ? lang : 'en';

/** Writes a document as the options ask, to a file or to standard output. */
export async function writeDocument(written: WrittenDocument, options: DocumentOptions): Promise<void> {
  const bytes = await documentFile(written, options.json === true ? 'json' : options.format);
  await (options.output === undefined ? print(bytes) : writeOutput(options.output, bytes));
}
