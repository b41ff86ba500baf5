import type { Architecture } from '../../agreement/index.ts';
import { type BriefMaterial, SourceBook } from '../brief/material.ts';
import { knownSharePhrase, packagePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import { type Document, type Section, mapDocument } from '../document.ts';
import { explainId } from '../explanation/explain-id.ts';
import { courseBlocks } from '../means/means-section.ts';
import type { MeansContext } from '../means/means-phrase.ts';
import { commitmentSection, overviewSection } from './commitment-section.ts';
import { gapSection } from './gap-section.ts';
import { acceptanceSection, guaranteeSection } from './standing-section.ts';

/**
 * The architecture: a package written out as commitments, each with its guarantor, trigger, command, means, duration,
 * review and dependencies; what is still open is named first. Only the sources that it cites are listed.
 */
export function composeArchitecture(material: BriefMaterial, architecture: Architecture): Document {
  const { negotiation, agreement } = material;
  const book = new SourceBook(material);
  const context = { negotiation, book };
  const { commitments, gaps } = architecture;
  const document: Document = {
    title: { message: 'architecture.title', values: { name: { quote: negotiation.name } } },
    lead: leadOf(architecture, context),
    sections: [
      ...(gaps.length === 0 ? [] : [gapSection(architecture, negotiation)]),
      ...(commitments.length === 0
        ? []
        : [
            overviewSection(commitments, { ...context, state: architecture.state }),
            ...commitments.map((each, index) =>
              commitmentSection(each, { ...context, state: architecture.state }, index + 1),
            ),
          ]),
      ...meansSections(architecture, context),
      guaranteeSection(architecture, context),
      acceptanceSection(architecture),
    ],
    notes: [],
    colophon: [
      { message: 'colophon.as-of', values: { day: { day: negotiation.asOf } } },
      { message: 'colophon.digest', values: { digest: agreement.digest } },
    ],
  };
  return { ...document, notes: citedNotes(document, book) };
}

function leadOf(
  { state, chosen, verdict, commitments, gaps }: Architecture,
  { negotiation }: MeansContext,
): readonly Claim[] {
  return [
    {
      message: chosen === 'best' ? 'architecture.lead.best' : 'architecture.lead.named',
      values: { package: packagePhrase(negotiation, state), share: knownSharePhrase(verdict.acceptable) },
      explain: explainId.figure(state, 'acceptable'),
    },
    {
      message: 'architecture.lead.counts',
      values: { commitments: commitments.length, gaps: gaps.length },
      explain: explainId.architecture(state),
    },
  ];
}

function meansSections({ courses, state }: Architecture, context: MeansContext): readonly Section[] {
  const { negotiation } = context;
  if (courses.length === 0) return [];
  return [
    {
      id: 'means',
      heading: { message: 'heading.means' },
      blocks: courses.flatMap((course) =>
        courseBlocks(
          { of: { state }, course },
          {
            message: 'means.caption',
            values: {
              resource: { quote: negotiation.means.resources[course.resource]!.name },
              what: packagePhrase(negotiation, state),
            },
          },
          context,
        ),
      ),
    },
  ];
}

/** The numbers stay those of the whole record, so that they are the same in the brief and here. */
function citedNotes(document: Document, book: SourceBook): Document['notes'] {
  const cited = new Set<number>();
  mapDocument(document, (claim) => {
    for (const number of claim.sources ?? []) cited.add(number);
    return claim;
  });
  return book.notes.filter(({ number }) => cited.has(number));
}
