import type { WordedDocument } from '@entente/core/publication';
import type { FileFormat } from './file-format.ts';
import { call, ofNegotiation } from './request.ts';

export interface Brief {
  readonly document: WordedDocument;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export const fetchBrief = (id: string, language: string): Promise<Brief> =>
  call('GET', `${ofNegotiation(id, 'brief')}?language=${encodeURIComponent(language)}`);

/** Where the brief lies as a file. */
export const briefAddress = (id: string, format: FileFormat, language: string): string =>
  `/api${ofNegotiation(id)}/brief.${format}?language=${encodeURIComponent(language)}`;
