import type { Outcome } from '@entente/core/base/issue';
import { list, object, readShape, text } from '@entente/core/base/shape';
import {
  type Document,
  type Language,
  type WordedDocument,
  isLanguage,
  publicAddress,
  withClaimIds,
} from '@entente/core/publication';
import {
  type EntryBody,
  type NegotiationRecord,
  type Opaque,
  type Span,
  confirmed,
} from '@entente/core/record';
import { changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import { composeDocument, unknownLanguage, wordIn } from './compose-document.ts';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

const editionRequest = object({ languages: list(text({ nonEmpty: true })) });

export interface PublishedEdition {
  readonly edition: number;
  readonly address: string;
}

/** What an edition's entry holds: the words as they were published, by language. */
export interface EditionContent {
  readonly documents: Readonly<Record<string, WordedDocument>>;
}

/**
 * Publishes what people confirmed: a document made once, of claims in no language, so that its pages in all languages
 * say the same. It is put into words now, so that the edition stays as it is whatever becomes of the wording. What
 * nobody confirmed is not published.
 */
export async function publishEdition(
  workspace: Workspace,
  negotiationId: string,
  input: unknown,
): Promise<Outcome<PublishedEdition>> {
  const request = readShape(editionRequest, input);
  if (!request.ok) return request;
  const languages = [...new Set(request.value.languages)].filter((language) => isLanguage(language));
  const unknown = request.value.languages.filter((language) => !isLanguage(language));
  if (unknown.length > 0) return { ok: false, issues: unknown.map(unknownLanguage) };
  const [first] = languages;
  if (first === undefined)
    return refuse('no-language', 'No language is given.', 'Choose one or more languages.');
  const loaded = await loadNegotiation(workspace, negotiationId);
  if (!loaded.ok) return loaded;
  const record = confirmedPartOf(loaded.value.record);
  if (record.statements.length === 0)
    return refuse(
      'nothing-confirmed',
      'No statement is confirmed.',
      'Accept statements first, then publish.',
    );
  const document = await composeDocument(workspace, record, `${negotiationId} edition`);
  if (!document.ok) return document;
  return changeNegotiation(workspace, negotiationId, ({ record: { editions } }) => {
    const edition = editions.length + 1;
    const content = contentOf(document.value, languages);
    const body: EntryBody = { kind: 'edition-published', number: edition, languages, content };
    return changeOf({ edition, address: addressOf(negotiationId, first) }, { body });
  });
}

function contentOf(document: Document, languages: readonly Language[]): Opaque {
  const claims = withClaimIds(document);
  const documents = languages.map((language) => [language, wordIn(language, claims).document] as const);
  const content: EditionContent = { documents: Object.fromEntries(documents) };
  // It is JSON through and through; only its type does not say so.
  return content as unknown as Opaque;
}

/** Where an edition's page in a language is. */
export function addressOf(negotiationId: string, language: string): string {
  return publicAddress.latest(negotiationId, language);
}

/** Statements that a person confirmed, and of what the articles tell only what stands in one of them. */
function confirmedPartOf(record: NegotiationRecord): NegotiationRecord {
  const statements = record.statements.filter(({ status }) => confirmed.includes(status));
  const told = new Set(statements.map(({ articleId }) => articleId));
  const about = new Set(statements.flatMap(({ statement }) => statement.about));
  const articles = record.articles
    .filter(({ id }) => told.has(id))
    .map((article) => {
      const within = <Passage extends Span>(passages: readonly Passage[]): readonly Passage[] =>
        passages.filter(({ start, end }) =>
          statements.some(
            ({ articleId, statement }) =>
              articleId === article.id && statement.start <= start && end <= statement.end,
          ),
        );
      const { events, deadlines, options } = article;
      return {
        ...article,
        events: within(events),
        deadlines: within(deadlines),
        options: options
          .map((option) => ({ ...option, mentions: within(option.mentions) }))
          .filter(({ id, mentions }) => mentions.length > 0 || about.has(id)),
      };
    });
  return { ...record, statements, articles };
}
