import type { Challenge } from './challenge.ts';
import { call, ofNegotiation } from './request.ts';

export interface Edition {
  readonly number: number;
  readonly published: string;
  readonly languages: readonly string[];
  readonly address: string;
}

export const publishEdition = (
  id: string,
  languages: readonly string[],
): Promise<{ edition: number; address: string }> =>
  call('POST', ofNegotiation(id, 'editions'), { languages });

export const fetchEditions = (
  id: string,
): Promise<{ editions: readonly Edition[]; challenges: readonly Challenge[] }> =>
  call('GET', ofNegotiation(id, 'editions'));
