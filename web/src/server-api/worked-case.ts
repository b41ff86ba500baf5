import { call } from './request.ts';

/** A worked negotiation that comes with the source. */
export interface WorkedCase {
  readonly id: string;
  readonly name: string;
  readonly shows: string;
  /** The package that it is about, where there is one. */
  readonly follow?: string;
}

/** The worked negotiations that are not open yet. */
export const fetchCases = (): Promise<{ cases: readonly WorkedCase[] }> => call('GET', '/cases');

export const openCase = (id: string): Promise<{ id: string }> =>
  call('POST', `/cases/${encodeURIComponent(id)}`, {});
