import { withoutControls } from '../direction.ts';
import { type Html, html } from '../rendering/html-template.ts';
import { type PageLanguage, sayPageIn } from '../wording/page/index.ts';
import { publicAddress } from './public-address.ts';
import type { PublicSite } from './public-page.ts';
import { type Edition, type Publication, documentIn, latestEditionOf } from './edition.ts';

/** The editions in one language as an Atom feed (RFC 4287), the latest first. */
export function renderEditionFeed(
  publication: Publication,
  language: PageLanguage,
  { origin, operator }: PublicSite,
): string {
  const { slug, name, editions } = publication;
  const address = `${origin}${publicAddress.feed(slug, language)}`;
  const published = editions.filter((edition) => documentIn(edition, language) !== undefined).toReversed();
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
    <title>${withoutControls(name)}</title>
    <id>${address}</id>
    <updated>${(published[0] ?? latestEditionOf(publication)).published}</updated>
    <author><name>${operator.name ?? 'Entente'}</name></author>
    <link rel="self" type="application/atom+xml" href="${address}" />
    <link rel="alternate" type="text/html" href="${origin}${publicAddress.latest(slug, language)}" />
    ${published.map((edition) => entryOf(edition, { slug, language, origin }))}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.source}\n`;
}

interface EntryPlace {
  readonly slug: string;
  readonly language: PageLanguage;
  readonly origin: string;
}

function entryOf(edition: Edition, { slug, language, origin }: EntryPlace): Html {
  const { number, published } = edition;
  const document = documentIn(edition, language);
  const says = { message: 'page.edition', values: { number, day: { day: published.slice(0, 10) } } };
  const address = `${origin}${publicAddress.edition(slug, language, number)}`;
  return html`<entry>
    <title>${document?.title.text} · ${sayPageIn(language)(says).text}</title>
    <id>${address}</id>
    <updated>${published}</updated>
    <link rel="alternate" type="text/html" href="${address}" />
    <summary>${document?.lead.map(({ text }) => text).join(' ')}</summary>
  </entry> `;
}
