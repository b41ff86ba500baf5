import type { AgreementReport, Negotiation } from '../../agreement/index.ts';
import type { ArticleRecord, StatementRecord } from '../../record/index.ts';
import type { SourceNote } from '../document.ts';

/** All that a brief is made of. */
export interface BriefMaterial {
  readonly negotiation: Negotiation;
  readonly agreement: AgreementReport;
  readonly articles: readonly ArticleRecord[];
  /** Rejected ones are not shown. */
  readonly statements: readonly StatementRecord[];
}

/** Source notes by statement: numbered through, in the order of the articles and of their texts. */
export class SourceBook {
  readonly notes: readonly SourceNote[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #statements: ReadonlyMap<string, StatementRecord>;

  constructor({ articles, statements }: BriefMaterial) {
    const order = new Map(articles.map((article, index) => [article.id, index]));
    const shown = statements
      .filter((statement) => statement.status !== 'rejected' && order.has(statement.articleId))
      .sort(
        (a, b) =>
          order.get(a.articleId)! - order.get(b.articleId)! ||
          a.statement.start - b.statement.start ||
          a.statement.end - b.statement.end,
      );
    this.notes = shown.map((statement, index) =>
      noteOf(statement, articles[order.get(statement.articleId)!]!, index + 1),
    );
    this.#numbers = new Map(this.notes.map((note) => [note.statementId, note.number]));
    this.#statements = new Map(shown.map((statement) => [statement.id, statement]));
  }

  /** The numbers of those of the statements that are shown, ascending. */
  numbersOf(statementIds: readonly string[]): readonly number[] {
    return statementIds.flatMap((id) => this.#numbers.get(id) ?? []).sort((a, b) => a - b);
  }

  statementsShown(): readonly StatementRecord[] {
    return [...this.#statements.values()];
  }

  noteNumbered(number: number): SourceNote {
    return this.notes[number - 1]!;
  }
}

function noteOf(
  { id, articleId, statement, status }: StatementRecord,
  { article }: ArticleRecord,
  number: number,
): SourceNote {
  return {
    number,
    statementId: id,
    articleId,
    quote: article.text.slice(statement.start, statement.end).replace(/\s+/gu, ' ').trim(),
    speaker: statement.speaker?.name ?? null,
    actor: statement.actor,
    source: article.source,
    title: article.title,
    published: article.published,
    said: statement.when?.from ?? null,
    start: statement.start,
    end: statement.end,
    language: article.language,
    confirmed: status !== 'proposed',
  };
}
