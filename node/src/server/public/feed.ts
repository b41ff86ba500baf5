import { html } from '@entente/core/publication';
import type { EditionRecord } from '@entente/core/record';
import { type Publication, documentOf } from '../../steps/find-publication.ts';
import { addressOf } from '../../steps/publish-edition.ts';

/** The editions of a negotiation as an Atom feed (RFC 4287), the latest first. */
export function feedOf({ negotiationId, name, editions, latest }: Publication, origin: string): string {
  const entries = editions
    .toReversed()
    .flatMap((edition) =>
      edition.languages.map((language) => entryOf(edition, { negotiationId, language, origin })),
    );
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom">
    <title>${name}</title>
    <id>urn:entente:${encodeURIComponent(negotiationId)}</id>
    <updated>${latest.published}</updated>
    <author><name>Entente</name></author>
    <link rel="self" href="${origin}/public/${encodeURIComponent(negotiationId)}/feed.xml" />
    ${entries}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.source}`;
}

interface EntryPlace {
  readonly negotiationId: string;
  readonly language: string;
  readonly origin: string;
}

function entryOf(edition: EditionRecord, { negotiationId, language, origin }: EntryPlace) {
  const document = documentOf(edition, language);
  return html`<entry xml:lang="${language}">
    <title>${document?.title.text}</title>
    <id>urn:entente:${encodeURIComponent(negotiationId)}:${edition.number}:${language}</id>
    <updated>${edition.published}</updated>
    <link href="${origin}${addressOf(negotiationId, language)}?edition=${edition.number}" />
    <summary>${document?.lead.map(({ text }) => text).join(' ')}</summary>
  </entry>`;
}
