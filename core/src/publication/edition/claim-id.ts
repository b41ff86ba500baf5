import { freshId } from '../../base/id.ts';
import type { Claim } from '../claim.ts';
import type { Block, Document, Section } from '../document.ts';

/**
 * The document with an id for every claim that a reader can challenge: leads, paragraphs, notices, list items, rows
 * and bars. A claim without an id of its own is named by its place: `funnel.2.1` is the first line of the second
 * block of that section. Ids are unique and stay as they are within an edition.
 */
export function withClaimIds(document: Document): Document {
  const identify = createIdentifier();
  return {
    ...document,
    lead: document.lead.map((claim, index) => identify(claim, `lead.${index + 1}`)),
    sections: document.sections.map((section) => identifySection(section, identify)),
  };
}

type Identify = (claim: Claim, place: string) => Claim;

function createIdentifier(): Identify {
  const taken = new Set<string>();
  return (claim, place) => {
    const id = freshId((claim.id ?? place).replace(/\s+/gu, '-'), taken);
    taken.add(id);
    return { ...claim, id };
  };
}

function identifySection(section: Section, identify: Identify): Section {
  return {
    ...section,
    blocks: section.blocks.map((block, index) =>
      identifyBlock(block, `${section.id}.${index + 1}`, identify),
    ),
  };
}

function identifyBlock(block: Block, place: string, identify: Identify): Block {
  const placed = <Item>(items: readonly Item[], map: (item: Item, at: string) => Item): readonly Item[] =>
    items.map((item, index) => map(item, `${place}.${index + 1}`));
  switch (block.kind) {
    case 'heading':
      return block;
    case 'paragraph':
    case 'notice':
      return { ...block, text: identify(block.text, place) };
    case 'list':
      return { ...block, items: placed(block.items, identify) };
    case 'table':
      return {
        ...block,
        rows: placed(block.rows, ([head, ...cells], at) =>
          head === undefined ? cells : [{ ...head, text: identify(head.text, at) }, ...cells],
        ),
      };
    case 'course':
      return { ...block, caption: identify(block.caption, place) };
    case 'bars':
      return { ...block, bars: placed(block.bars, (bar, at) => ({ ...bar, says: identify(bar.says, at) })) };
  }
}
