import type { Day } from '../../base/day.ts';
import { html } from '../rendering/html-template.ts';
import { type PageLanguage, pageLanguages, sayPageIn } from '../wording/page/index.ts';
import { publicAddress } from './public-address.ts';
import { type PublicSite, renderPublicPage } from './public-page.ts';

export type Notice = 'privacy' | 'terms';

/** The day on which what the notices say last changed. */
const revised: Readonly<Record<Notice, Day>> = { privacy: '2026-11-22', terms: '2026-11-22' };

const paragraphs: Readonly<Record<Notice, readonly string[]>> = {
  privacy: ['privacy.device', 'privacy.kept', 'privacy.published', 'privacy.others'],
  terms: ['terms.nature', 'terms.quote', 'terms.challenge'],
};

/** The privacy notice or the terms, with the day of their revision. */
export function renderNoticePage(notice: Notice, language: PageLanguage, site: PublicSite): string {
  const say = sayPageIn(language);
  const words = paragraphs[notice].map((name) => say({ message: `page.${name}` }).text);
  const title = say({ message: `page.${notice}` }).text;
  const body = html`<h1>${title}</h1>
    ${words.map((paragraph) => html`<p>${paragraph}</p> `)}
    <p class="soft">${say({ message: 'page.revised', values: { day: { day: revised[notice] } } }).text}</p>`;
  const translations = pageLanguages.map((other) => ({
    language: other,
    address: publicAddress.notice(notice, other),
  }));
  const canonical = publicAddress.notice(notice, language);
  return renderPublicPage(
    { language, title, description: words[0] ?? title, canonical, translations, body },
    site,
  );
}
