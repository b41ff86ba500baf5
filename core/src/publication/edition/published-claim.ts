import type { Worded } from '../claim.ts';
import type { Block, WordedDocument } from '../document.ts';

export type PublishedClaim = Worded & { readonly id: string };

/**
 * Every claim of a document that a reader can refer to, in its order. What stands in a table or at a bar brings the
 * words that it has its meaning from.
 */
export function publishedClaimsOf(document: WordedDocument): readonly PublishedClaim[] {
  const claims = [
    ...document.lead,
    ...document.sections.flatMap((section) => section.blocks.flatMap(claimsIn)),
  ];
  return claims.flatMap((claim) => (claim.id === undefined ? [] : [{ ...claim, id: claim.id }]));
}

function claimsIn(block: Block<Worded>): readonly Worded[] {
  const within = (context: Worded, claim: Worded): Worded => ({
    ...claim,
    text: `${context.text}: ${claim.text}`,
  });
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
    case 'notice':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flatMap(([head]) => (head === undefined ? [] : [within(block.caption, head.text)]));
    case 'course':
      return [block.caption];
    case 'bars':
      return block.bars.map(({ label, says }) => within(label, says));
  }
}
