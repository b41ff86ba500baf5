import { agreementReport, negotiationFile } from '../../agreement/index.ts';
import { type Shaped, list, object, oneOf, text } from '../../base/shape.ts';
import { article, deadline, event, readOption, statement } from '../../record/index.ts';
import type { WordedDocument } from '../document.ts';
import { wordedDocument } from '../worded-document.ts';
import type { BriefMaterial } from './material.ts';

const reported = object({
  id: text(),
  article,
  events: list(event),
  deadlines: list(deadline),
  options: list(readOption),
});

/** The brief as data: what it was made from, and its document in one language. */
export const briefReport = object({
  format: oneOf([1]),
  language: text(),
  digest: text({ describes: 'Of the analysis behind it.' }),
  name: text(),
  asOf: text(),
  articles: list(reported),
  statements: list(
    object({
      id: text(),
      articleId: text(),
      status: oneOf(['proposed', 'accepted', 'edited', 'rejected']),
      statement,
    }),
  ),
  negotiation: negotiationFile,
  agreement: agreementReport,
  document: wordedDocument,
});

export type BriefReport = Shaped<typeof briefReport>;

export function briefReportOf(
  material: BriefMaterial,
  language: string,
  inWords: WordedDocument,
): BriefReport {
  const { negotiation, agreement, articles, statements } = material;
  return {
    format: 1,
    language,
    digest: agreement.digest,
    name: negotiation.name,
    asOf: negotiation.asOf,
    articles: articles.map(({ id, article: text, events, deadlines, options }) => ({
      id,
      article: text,
      events,
      deadlines,
      options,
    })),
    statements: statements.map(({ id, articleId, status, statement: said }) => ({
      id,
      articleId,
      status,
      statement: said,
    })),
    negotiation: negotiation.file,
    agreement,
    document: inWords,
  };
}
