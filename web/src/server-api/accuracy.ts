import type { ReadingAccuracy } from '@entente/core/record';
import { call } from './request.ts';

/** How often reading was right, in one negotiation or in all. */
export const fetchAccuracy = (id: string | null): Promise<ReadingAccuracy> =>
  call('GET', `/accuracy${id === null ? '' : `?negotiation=${encodeURIComponent(id)}`}`);
