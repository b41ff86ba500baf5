import { SourceBook } from '../brief/material.ts';
import type { Document } from '../document.ts';
import { answerSection } from './answer-section.ts';
import { otherSection } from './other-section.ts';
import { type Paper, type PaperMaterial, paperOf } from './paper.ts';
import { proposalSection } from './proposal-section.ts';
import { requestSections } from './request-section.ts';

/**
 * The options paper for one nation's adviser: what is proposed, what each package asks of the nation and how that
 * sits with what it has said in public, what others have said, which guarantees would be needed, and how to answer.
 */
export function composePaper(material: PaperMaterial): Document {
  const book = new SourceBook(material);
  const paper = paperOf(material, book);
  const { negotiation, agreement, round } = material;
  return {
    title: {
      message: 'paper.title',
      values: { party: { name: material.party }, name: { quote: negotiation.name } },
    },
    lead: [
      {
        message: 'paper.lead',
        values: { count: round.packages.length, day: { day: round.answerBy } },
      },
      ...(round.note === undefined
        ? []
        : [{ message: 'paper.note', values: { note: { quote: round.note } } }]),
    ],
    sections: [proposalSection(paper), ...requestSections(paper), otherSection(paper), answerSection(paper)],
    notes: book.notes,
    colophon: colophonOf(paper, agreement.digest),
  };
}

function colophonOf({ negotiation }: Paper, digest: string): Document['colophon'] {
  return [
    { message: 'colophon.as-of', values: { day: { day: negotiation.asOf } } },
    { message: 'colophon.digest', values: { digest } },
  ];
}
