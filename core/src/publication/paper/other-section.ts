import { positionClaim } from '../brief/position-claim.ts';
import { optionPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import type { Paper } from './paper.ts';

/** What the other nations have said in public, option by option. Nothing in it comes from a response. */
export function otherSection({ negotiation, book, party, positions }: Paper): Section {
  const others = positions.filter((position) => position.party !== party);
  const blocks = negotiation.options.flatMap((option): readonly Block[] => {
    const about = others.filter((position) => position.option === option.index);
    if (about.length === 0) return [];
    const heading: Claim = { message: 'text', values: { text: optionPhrase(negotiation, option.index) } };
    const items = about.map((position) => positionClaim(position, { negotiation, book, says: 'party' }));
    return [
      { kind: 'heading', text: heading },
      { kind: 'list', items },
    ];
  });
  return {
    id: 'others',
    heading: { message: 'paper.others.heading' },
    blocks: blocks.length === 0 ? [{ kind: 'paragraph', text: { message: 'paper.others.none' } }] : blocks,
  };
}
