import { type Html, type HtmlPart, html, isRightToLeft } from '@entente/core/publication';
import type { Operator } from '../../io/operator.ts';
import { type PageWords, pageWordsIn } from './page-words.ts';

/** What every public page knows. */
export interface PageFrame {
  readonly language: string;
  readonly operator: Operator;
}

export interface PageParts {
  readonly title: string;
  readonly body: HtmlPart;
  /** The same page in other languages. */
  readonly translations?: readonly { readonly language: string; readonly address: string }[];
  readonly feed?: string;
}

/** A public page: no script, no cookie, nothing from elsewhere. */
export function publicPage(frame: PageFrame, { title, body, translations = [], feed }: PageParts): string {
  const { language } = frame;
  const words = pageWordsIn(language);
  const page = html`<!doctype html>
    <html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/public/style.css" />
        ${translations.map((each) => html`<link rel="alternate" hreflang="${each.language}" href="${each.address}" />`)}
        ${feed === undefined ? undefined : html`<link rel="alternate" type="application/atom+xml" href="${feed}" />`}
      </head>
      <body>
        <main>
          <nav aria-label="${words.languages}">
            <a href="/public/?language=${language}">${words.editions}</a>
            ${translations.map(languageLink)}
          </nav>
          ${body}
          <footer class="colophon">${footerOf(frame, words)}</footer>
        </main>
      </body>
    </html> `;
  return page.source;
}

function languageLink({ language, address }: { language: string; address: string }): Html {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return html` · <a href="${address}" lang="${language}" hreflang="${language}">${name}</a>`;
}

function footerOf({ language, operator }: PageFrame, words: PageWords): Html {
  const { name, licence, contact } = operator;
  return html`<p>
      ${name === undefined ? words.noOperator : `${words.operator}: ${name}`}
      ${licence === undefined ? undefined : ` · ${words.licence}: ${licence}`}
      ${contact === undefined ? undefined : ` · ${words.contact}: ${contact}`}
    </p>
    <p>
      <a href="/public/privacy?language=${language}">${words.privacy}</a> ·
      <a href="/public/terms?language=${language}">${words.terms}</a>
    </p>`;
}
