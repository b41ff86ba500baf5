import { html } from '@entente/core/publication';
import type { Publication } from '../../steps/find-publication.ts';
import { addressOf } from '../../steps/publish-edition.ts';
import { dayIn } from './day.ts';
import { type PageFrame, publicPage } from './page.ts';
import { pageLanguages, pageWordsIn } from './page-words.ts';

/** All negotiations that have published something. */
export function indexPage(frame: PageFrame, publications: readonly Publication[]): string {
  const { language } = frame;
  const words = pageWordsIn(language);
  const body = html`<h1>${words.editions}</h1>
    ${publications.length === 0 ? html`<p>${words.noEdition}</p>` : undefined}
    <ul>
      ${publications.map((publication) => itemOf(publication, language))}
    </ul>`;
  const translations = pageLanguages.map((other) => ({
    language: other,
    address: `/public/?language=${other}`,
  }));
  return publicPage(frame, { title: words.editions, body, translations });
}

function itemOf({ negotiationId, name, latest }: Publication, language: string) {
  const first = latest.languages.includes(language) ? language : (latest.languages[0] ?? 'en');
  return html`<li>
    <a href="${addressOf(negotiationId, first)}" dir="auto">${name}</a>, ${dayIn(language, latest.published)}
  </li>`;
}
