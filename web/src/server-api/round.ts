import { type Versioned, call, ofNegotiation } from './request.ts';

/** A delegation's private address; told once, when the round opens. */
export interface PaperToken {
  readonly party: string;
  readonly token: string;
}

export interface Round {
  readonly id: string;
  readonly opened: string;
  readonly answerBy: string;
  readonly packages: readonly string[];
  readonly closed: boolean;
  readonly note?: string;
  readonly delegations: readonly { readonly party: string; readonly answered: boolean }[];
  /** Once closed: the packages that every delegation can accept. */
  readonly jointlyAcceptable?: readonly {
    readonly package: string;
    readonly conditions: readonly string[];
  }[];
}

export const fetchRounds = (id: string): Promise<{ rounds: readonly Round[] }> =>
  call('GET', ofNegotiation(id, 'rounds'));

export const openRound = (
  id: string,
  input: { readonly packages: readonly string[]; readonly answerBy: string; readonly note?: string },
): Promise<{ roundId: string; links: readonly PaperToken[] }> =>
  call('POST', ofNegotiation(id, 'rounds'), input);

export const closeRound = (id: string, roundId: string): Promise<Versioned> =>
  call('POST', ofNegotiation(id, 'rounds', roundId, 'close'), {});
