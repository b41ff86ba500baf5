import { type Say, isRightToLeft } from '../say.ts';
import { type Html, type HtmlPart, html, rawHtml } from '../rendering/html-template.ts';
import { type PageLanguage, sayPageIn } from '../wording/page/index.ts';
import type { Operator } from './operator.ts';
import { publicAddress } from './public-address.ts';

/** What every public page of a server knows. */
export interface PublicSite {
  /** `https://talks.example`: what absolute addresses begin with. */
  readonly origin: string;
  readonly operator: Operator;
}

/** A page in one language, as its frame needs it. Addresses begin with a slash. */
export interface PublicPage {
  readonly language: PageLanguage;
  readonly title: string;
  readonly description: string;
  /** The one address under which the page is to be known; undefined for pages that nobody should index. */
  readonly canonical?: string;
  /** The same page in every language it has, this one included. */
  readonly translations: readonly Translation[];
  /** For readers of any other language. */
  readonly anyLanguage?: string;
  readonly feed?: string;
  /** A description for machines (schema.org, as JSON-LD). */
  readonly data?: object;
  readonly body: HtmlPart;
}

export interface Translation {
  readonly language: PageLanguage;
  readonly address: string;
}

/** A whole public page: no script runs, no cookie is set, nothing is loaded from elsewhere. */
export function renderPublicPage(page: PublicPage, site: PublicSite): string {
  const { language, body } = page;
  const say = sayPageIn(language);
  return html`<!doctype html>
    <html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
      <head>
        ${headOf(page, site)}
      </head>
      <body>
        <a class="skip" href="#content">${say({ message: 'page.skip' }).text}</a>
        ${bannerOf(page, say)}
        <main id="content">${body}</main>
        ${footerOf(page, site, say)}
      </body>
    </html> `.source;
}

function headOf(page: PublicPage, { origin }: PublicSite): Html {
  const { language, title, description, canonical, translations, anyLanguage, feed, data } = page;
  const alternate = (hreflang: string, address: string): Html =>
    html`<link rel="alternate" hreflang="${hreflang}" href="${origin}${address}" /> `;
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="same-origin" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="stylesheet" href="${publicAddress.styleSheet}" />
    ${canonical === undefined ? html`<meta name="robots" content="noindex" />` : html`<link rel="canonical" href="${origin}${canonical}" />`}
    ${translations.map((each) => alternate(each.language, each.address))}
    ${anyLanguage === undefined ? undefined : alternate('x-default', anyLanguage)}
    ${feed === undefined ? undefined : html`<link rel="alternate" type="application/atom+xml" href="${origin}${feed}" />`}
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:type" content="article" />
    <meta property="og:locale" content="${language}" />
    ${canonical === undefined ? undefined : html`<meta property="og:url" content="${origin}${canonical}" />`}
    ${
      data === undefined
        ? undefined
        : html`<script type="application/ld+json">
            ${rawHtml(jsonInHtml(data))}
          </script>`
    }`;
}

/** JSON that no HTML parser can take for the end of its element, nor for markup. */
function jsonInHtml(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function bannerOf({ language, translations }: PublicPage, say: Say): Html {
  return html`<header class="banner">
    <a
      class="brand"
      href="${publicAddress.index(language)}"
      aria-label="Entente · ${say({ message: 'page.editions' }).text}"
      >Entente</a
    >
    ${
      translations.length < 2
        ? undefined
        : html`<nav aria-label="${say({ message: 'page.languages' }).text}">
            <ul>
              ${translations.map((each) => html`<li>${languageLink(each, language)}</li>`)}
            </ul>
          </nav>`
    }
  </header>`;
}

function languageLink({ language, address }: Translation, current: PageLanguage): Html {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return language === current
    ? html`<span lang="${language}" aria-current="true">${name}</span>`
    : html`<a href="${address}" lang="${language}" hreflang="${language}">${name}</a>`;
}

function footerOf({ language, feed }: PublicPage, { operator }: PublicSite, say: Say): Html {
  const stated = (message: string, name: string, value: string | undefined): Html => {
    const words = value === undefined ? { message: 'page.not-stated' } : { quote: value };
    return html`<li>${say({ message, values: { [name]: words } }).text}</li>`;
  };
  const link = (message: string, address: string): Html =>
    html`<li><a href="${address}">${say({ message }).text}</a></li>`;
  return html`<footer class="foot">
    <ul>
      ${stated('page.operator', 'name', operator.name)} ${stated('page.licence', 'licence', operator.licence)}
      ${stated('page.contact', 'contact', operator.contact)}
    </ul>
    <ul>
      ${link('page.editions', publicAddress.index(language))}
      ${feed === undefined ? undefined : link('page.feed', feed)}
      ${link('page.privacy', publicAddress.notice('privacy', language))}
      ${link('page.terms', publicAddress.notice('terms', language))}
    </ul>
  </footer>`;
}
