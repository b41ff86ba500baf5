import type { Intake } from '@entente/core/record';
import type { ArticleFile } from './article.ts';
import { call, ofNegotiation } from './request.ts';

/** What a person says of all files that are given together. */
export interface IntakeFacts {
  readonly source?: string;
  readonly published?: string;
  readonly dayFromName?: boolean;
}

/** Copies are not looked for: they are asked for once all parts are there. */
export const addArticles = (id: string, files: readonly ArticleFile[], facts: IntakeFacts): Promise<Intake> =>
  call('POST', ofNegotiation(id, 'intakes'), { files, ...facts });
