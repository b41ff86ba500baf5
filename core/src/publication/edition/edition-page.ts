import { html } from '../rendering/html-template.ts';
import type { HtmlPart } from '../rendering/html-template.ts';
import { renderDocumentBody } from '../rendering/html.ts';
import { type Language, sayIn } from '../wording/index.ts';
import { isPageLanguage, sayPageIn } from '../wording/page/index.ts';
import { challengeLog } from './challenge-log.ts';
import { publicAddress } from './public-address.ts';
import { type PublicSite, renderPublicPage } from './public-page.ts';
import { type Edition, type Publication, documentIn, latestEditionOf } from './edition.ts';
import type { PublishedClaim } from './published-claim.ts';

/** Which page of which edition: it must have been published in that language. */
export interface EditionPlace {
  readonly publication: Publication;
  readonly edition: Edition;
  readonly language: Language;
}

/**
 * An edition's public page in one language, as static HTML: its document with an anchor at and a challenge beside
 * every claim, its sources, and what became of the challenges so far.
 */
export function renderEditionPage(place: EditionPlace, site: PublicSite): string {
  const { publication, edition, language } = place;
  const { slug } = publication;
  const document = documentOf(place);
  const isLatest = edition === latestEditionOf(publication);
  const canonical = isLatest
    ? publicAddress.latest(slug, language)
    : publicAddress.edition(slug, language, edition.number);
  const body = html`${facts(place, isLatest)}
  ${renderDocumentBody(document, { language, say: sayIn(language), beside: challengeLinkOf(place) })}
  ${challengeLog(place)} ${otherEditions(place)}`;
  return renderPublicPage(
    {
      language,
      title: document.title.text,
      description: document.lead.map(({ text }) => text).join(' '),
      canonical,
      translations: translationsOf(place, isLatest),
      ...(isLatest ? { anyLanguage: publicAddress.anyLanguage(slug) } : {}),
      feed: publicAddress.feed(slug, language),
      data: dataOf(place, `${site.origin}${canonical}`, site),
      body,
    },
    site,
  );
}

function documentOf({ edition, language }: EditionPlace) {
  const document = documentIn(edition, language);
  if (document === undefined) throw new Error(`Edition ${edition.number} is not in ${language}.`);
  return document;
}

function translationsOf({ publication: { slug }, edition }: EditionPlace, isLatest: boolean) {
  return edition.languages.filter(isPageLanguage).map((language) => ({
    language,
    address: isLatest
      ? publicAddress.latest(slug, language)
      : publicAddress.edition(slug, language, edition.number),
  }));
}

/** Which edition this is, of which day, and what can be done with it. */
function facts({ publication: { slug }, edition, language }: EditionPlace, isLatest: boolean): HtmlPart {
  const say = sayPageIn(language);
  const { number, published } = edition;
  const says = { message: 'page.edition', values: { number, day: { day: published.slice(0, 10) } } };
  return html`<ul class="facts">
      <li>${say(says).text}</li>
      <li>
        <a href="${publicAddress.challenge(slug, language)}"
          >${say({ message: 'page.challenge-edition' }).text}</a
        >
      </li>
      <li>
        <a href="${publicAddress.copy(slug, language, number)}">${say({ message: 'page.copy' }).text}</a>
      </li>
    </ul>
    ${
      isLatest
        ? undefined
        : html`<p class="notice">
            ${say({ message: 'page.earlier', values: { number } }).text}
            <a href="${publicAddress.latest(slug, language)}">${say({ message: 'page.latest' }).text}</a>
          </p>`
    }`;
}

function challengeLinkOf({ publication: { slug }, language }: EditionPlace) {
  const say = sayPageIn(language);
  const words = say({ message: 'page.challenge' }).text;
  return ({ id, text }: PublishedClaim): HtmlPart => {
    const label = say({ message: 'page.challenge-this', values: { claim: { quote: text } } }).text;
    const address = publicAddress.challenge(slug, language, id);
    return html` <a class="challenge" href="${address}" rel="nofollow" aria-label="${label}">${words}</a>`;
  };
}

function otherEditions({ publication, edition, language }: EditionPlace): HtmlPart {
  const say = sayPageIn(language);
  const others = publication.editions.filter(
    (other) => other !== edition && documentIn(other, language) !== undefined,
  );
  if (others.length === 0) return undefined;
  return html`<section id="editions">
    <h2>${say({ message: 'page.all-editions' }).text}</h2>
    <ul>
      ${others.toReversed().map(({ number, published }) => {
        const says = { message: 'page.edition', values: { number, day: { day: published.slice(0, 10) } } };
        return html`<li>
          <a href="${publicAddress.edition(publication.slug, language, number)}">${say(says).text}</a>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The edition in the vocabulary of schema.org. */
function dataOf(place: EditionPlace, address: string, { operator }: PublicSite): object {
  const { edition, language } = place;
  const { title, lead } = documentOf(place);
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    headline: title.text,
    description: lead.map(({ text }) => text).join(' '),
    datePublished: edition.published,
    inLanguage: language,
    version: String(edition.number),
    url: address,
    ...(operator.name === undefined ? {} : { publisher: { '@type': 'Organization', name: operator.name } }),
  };
}
