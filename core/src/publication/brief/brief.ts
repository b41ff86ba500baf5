import { bestPackage } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { Document } from '../document.ts';
import { type Earlier, changeSection } from './change-section.ts';
import { explainId } from '../explanation/explain-id.ts';
import { funnelSection } from './funnel-section.ts';
import { leastChangeSection } from './least-change-section.ts';
import { type BriefMaterial, SourceBook } from './material.ts';
import { optionSection } from './option-section.ts';
import { packageSection } from './package-section.ts';
import { knownSharePhrase, packagePhrase, sharePhrase } from './phrase.ts';
import { positionSection } from './position-section.ts';
import { preferenceSection } from './preference-section.ts';
import { questionSection } from './question-section.ts';
import { statementSection } from './statement-section.ts';
import { timeSection } from './time-section.ts';
import { meansSection } from '../means/means-section.ts';
import { whatIfSection } from './what-if-section.ts';

/**
 * The brief: what is on the table, who stands where, what could stand, what is not known and what to ask next. Every
 * line rests on numbered statements or on the analysis; what no person has confirmed is said to be so. Where an earlier
 * day is given, it begins with what changed since.
 */
export function composeBrief(material: BriefMaterial, earlier?: Earlier): Document {
  const book = new SourceBook(material);
  const { negotiation, agreement } = material;
  const statements = statementSection(material, book);
  const means = meansSection(material, book);
  return {
    title: { message: 'brief.title', values: { name: { quote: negotiation.name } } },
    lead: leadOf(material, book),
    sections: [
      ...(earlier === undefined ? [] : [changeSection(material, earlier, book)]),
      optionSection(material, book),
      positionSection(material, book),
      preferenceSection(material, book),
      ...(material.articles.length === 0 ? [] : [timeSection(material, book)]),
      funnelSection(material),
      ...(means === undefined ? [] : [means]),
      packageSection(material),
      questionSection(material, book),
      ...[whatIfSection(material), leastChangeSection(material)].filter((section) => section !== undefined),
      ...(statements === undefined ? [] : [statements]),
    ],
    notes: book.notes,
    colophon: [
      { message: 'colophon.as-of', values: { day: { day: negotiation.asOf } } },
      agreement.worlds.seed === undefined
        ? { message: 'colophon.digest', values: { digest: agreement.digest } }
        : {
            message: 'colophon.digest-seed',
            values: { digest: agreement.digest, seed: String(agreement.worlds.seed) },
          },
    ],
  };
}

function leadOf({ negotiation, agreement, articles }: BriefMaterial, book: SourceBook): readonly Claim[] {
  const { funnel } = agreement;
  const best = bestPackage(agreement);
  const unconfirmed = book.unconfirmedCount();
  return [
    ...(articles.length === 0
      ? []
      : [
          {
            message: 'lead.read',
            values: {
              articles: articles.length,
              statements: book.statementCount,
              options: negotiation.options.length,
            },
          },
        ]),
    {
      message: 'lead.funnel',
      values: { thinkable: funnel.thinkable, feasible: funnel.feasible, could: funnel.acceptable.could },
      explain: explainId.funnel('acceptable'),
    },
    best === undefined
      ? { message: 'lead.no-package' }
      : {
          message: 'lead.best',
          values: {
            package: packagePhrase(negotiation, best.state),
            acceptable: knownSharePhrase(best.acceptable),
            lasting: sharePhrase(best.allThree.seq),
          },
          explain: explainId.package(best.state),
        },
    ...(unconfirmed === 0
      ? []
      : unconfirmed === book.statementCount
        ? [{ message: 'lead.none-confirmed' }]
        : [{ message: 'lead.unconfirmed', values: { unconfirmed, statements: book.statementCount } }]),
  ];
}
