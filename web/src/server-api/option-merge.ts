import type { OptionMergeReport } from '@entente/core/record';
import { type Kept, call, ofNegotiation } from './request.ts';

/** Which options may be one, and what was decided on such. */
export const fetchOptionMerges = (id: string): Promise<OptionMergeReport> =>
  call('GET', ofNegotiation(id, 'option-merges'));

export const decideOptionMerge = (
  id: string,
  input: {
    readonly options: readonly string[];
    readonly decision: OptionMergeReport['decided'][number]['decision'];
    readonly why?: string;
  },
): Promise<Kept> => call('POST', ofNegotiation(id, 'option-merges'), input);
