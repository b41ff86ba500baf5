import type { Worded } from '../claim.ts';
import { type WordedDocument, mapDocument } from '../document.ts';

export type PublishedClaim = Worded & { readonly id: string };

/** Every claim of a document that a reader can refer to, in its order. */
export function publishedClaimsOf(document: WordedDocument): readonly PublishedClaim[] {
  const claims = new Map<string, PublishedClaim>();
  mapDocument(document, (claim) => {
    if (claim.id !== undefined && !claims.has(claim.id)) claims.set(claim.id, { ...claim, id: claim.id });
    return claim;
  });
  return [...claims.values()];
}
