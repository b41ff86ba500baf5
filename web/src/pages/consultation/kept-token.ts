import type { PaperToken } from '../../server-api/round.ts';

const keyOf = (roundId: string, id: string): string => `entente.links.${id}.${roundId}`;

/** Keeps the links of a round for as long as this window lives: the server tells them once. */
export function keepTokens(id: string, roundId: string, links: readonly PaperToken[]): void {
  sessionStorage.setItem(keyOf(roundId, id), JSON.stringify(links));
}

export function keptTokens(id: string, roundId: string): readonly PaperToken[] {
  const stored = sessionStorage.getItem(keyOf(roundId, id));
  return stored === null ? [] : (JSON.parse(stored) as readonly PaperToken[]);
}
