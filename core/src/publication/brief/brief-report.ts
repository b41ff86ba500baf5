import { agreementReport, negotiationFile } from '../../agreement/index.ts';
import {
  type Shaped,
  boolean,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
} from '../../base/shape.ts';
import { article, deadline, event, readOption, statement } from '../../record/index.ts';
import type { WordedDocument } from '../document.ts';
import type { BriefMaterial } from './material.ts';

const worded = object({
  text: text(),
  sources: list(number({ whole: true, from: 1 })),
  id: optional(text()),
});
const cell = object({ text: worded, tone: optional(text()), detail: optional(list(worded)) });
const bar = object({ label: worded, value: number(), of: number(), says: worded });

const block = object({
  kind: oneOf(['paragraph', 'notice', 'heading', 'list', 'table', 'bars']),
  text: optional(worded),
  items: optional(list(worded)),
  caption: optional(worded),
  columns: optional(list(worded)),
  rows: optional(list(list(cell))),
  bars: optional(list(bar)),
});

const note = object({
  number: number({ whole: true, from: 1 }),
  statementId: text(),
  articleId: text(),
  quote: text(),
  speaker: nullable(text()),
  actor: nullable(text()),
  source: nullable(text()),
  title: nullable(text()),
  published: nullable(text()),
  said: nullable(text()),
  start: number(),
  end: number(),
  language: text(),
  confirmed: boolean('Whether a person confirmed it; otherwise it is what reading proposed.'),
});

const document = object({
  title: worded,
  lead: list(worded),
  sections: list(object({ id: text(), heading: worded, blocks: list(block) })),
  notes: list(note),
  colophon: list(worded),
});

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
  document,
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
