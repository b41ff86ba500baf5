import type { AgreementReport, Negotiation } from '../../agreement/index.ts';
import { type ArticleRecord, sentenceAround, type Span, type StatementRecord } from '../../record/index.ts';
import type { SourceNote } from '../document.ts';

/** All that a brief is made of. */
export interface BriefMaterial {
  readonly negotiation: Negotiation;
  readonly agreement: AgreementReport;
  readonly articles: readonly ArticleRecord[];
  /** Rejected ones are not shown. */
  readonly statements: readonly StatementRecord[];
  /** Whether all of every party's preference is told, as an analyst needs it; else what comes first and second. */
  readonly wholePreferences?: true;
}

/** The statements that positions of the analysis rest on; what was left out of it is not weighed. */
export function weighedStatements({ file }: Negotiation): ReadonlySet<string> {
  const weighed = file.positions.filter(({ excluded }) => excluded === undefined);
  return new Set(weighed.flatMap(({ evidence }) => evidence ?? []));
}

/**
 * The numbered sources of a document: statements first, in the order of the articles and of their texts; then passages
 * that a line rests on although no statement covers them (an event the report tells, an option only it names).
 */
export class SourceBook {
  readonly notes: readonly SourceNote[];
  /** How many of the notes are statements. */
  readonly statementCount: number;
  readonly #articles: ReadonlyMap<string, ArticleRecord>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #statements: readonly StatementRecord[];
  readonly #notesOf: ReadonlyMap<string, readonly SourceNote[]>;

  constructor({ articles, statements }: Pick<BriefMaterial, 'articles' | 'statements'>) {
    const order = new Map(articles.map((article, index) => [article.id, index]));
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#statements = statements
      .filter((statement) => statement.status !== 'rejected' && order.has(statement.articleId))
      .sort(
        (a, b) =>
          order.get(a.articleId)! - order.get(b.articleId)! ||
          a.statement.start - b.statement.start ||
          a.statement.end - b.statement.end,
      );
    this.statementCount = this.#statements.length;
    const notes = this.#statements.map((statement, index) =>
      noteOfStatement(statement, this.#articles.get(statement.articleId)!, index + 1),
    );
    this.#numbers = new Map(notes.map((note) => [note.statementId!, note.number]));
    const rejected = statements.filter(({ status }) => status === 'rejected');
    this.notes = [...notes, ...this.#passageNotes(articles, rejected)];
    this.#notesOf = groupedBy(this.notes, ({ articleId }) => articleId);
  }

  /** The numbers of those of the statements that are shown, ascending. */
  numbersOf(statementIds: readonly string[]): readonly number[] {
    return statementIds.flatMap((id) => this.#numbers.get(id) ?? []).sort((a, b) => a - b);
  }

  /** The numbers of the notes that hold the whole span: statements where there are any, else the passage itself. */
  numbersAt(articleId: string, { start, end }: Span): readonly number[] {
    const holding = (this.#notesOf.get(articleId) ?? []).filter(
      (note) => note.start <= start && end <= note.end,
    );
    const statements = holding.filter(({ statementId }) => statementId !== null);
    return (statements.length > 0 ? statements : holding.slice(0, 1)).map(({ number }) => number);
  }

  /** How many of the statements no person has confirmed. */
  unconfirmedCount(): number {
    return this.notes.filter(({ statementId, confirmed }) => statementId !== null && !confirmed).length;
  }

  statementsShown(): readonly StatementRecord[] {
    return this.#statements;
  }

  noteNumbered(number: number): SourceNote {
    return this.notes[number - 1]!;
  }

  /** What a person rejected is not brought back as a passage. */
  #passageNotes(
    articles: readonly ArticleRecord[],
    rejected: readonly StatementRecord[],
  ): readonly SourceNote[] {
    const notes: SourceNote[] = [];
    const shown = groupedBy(this.#statements, ({ articleId }) => articleId);
    const hidden = groupedBy(rejected, ({ articleId }) => articleId);
    for (const record of articles) {
      const own = shown.get(record.id) ?? [];
      const about = new Set(own.flatMap(({ statement }) => statement.about));
      const unspoken = record.options
        .filter(({ id }) => !about.has(id))
        .flatMap(({ mentions }) => mentions.slice(0, 1));
      const taken: Span[] = [...own, ...(hidden.get(record.id) ?? [])].map(({ statement }) => statement);
      for (const span of [...record.deadlines, ...record.events, ...unspoken]) {
        if (taken.some((known) => known.start <= span.start && span.end <= known.end)) continue;
        const note = noteOfPassage(record, span, this.statementCount + notes.length + 1);
        notes.push(note);
        taken.push(note);
      }
    }
    return notes;
  }
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function noteOfStatement(
  { id, articleId, statement, status }: StatementRecord,
  { article }: ArticleRecord,
  number: number,
): SourceNote {
  return {
    number,
    statementId: id,
    articleId,
    quote: wordsAt(article.text, statement),
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

/** A passage is shown with the sentence around it. */
function noteOfPassage({ id, article }: ArticleRecord, span: Span, number: number): SourceNote {
  const { start, end } = sentenceAround(article, span);
  return {
    number,
    statementId: null,
    articleId: id,
    quote: wordsAt(article.text, { start, end }),
    speaker: null,
    actor: null,
    source: article.source,
    title: article.title,
    published: article.published,
    said: null,
    start,
    end,
    language: article.language,
    confirmed: false,
  };
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
