import { html } from '@entente/core/publication';
import { dayIn } from './day.ts';
import { type PageFrame, publicPage } from './page.ts';
import { pageLanguages, pageWordsIn } from './page-words.ts';

export const notices = ['privacy', 'terms'] as const;

/** When the words of the notices were last changed. */
const revised = '2026-11-22';

/** The privacy notice, or the terms, with the day of their revision. */
export function noticePage(frame: PageFrame, notice: (typeof notices)[number]): string {
  const { language } = frame;
  const words = pageWordsIn(language);
  const text = notice === 'privacy' ? words.privacyText : words.termsText;
  const body = html`<h1>${words[notice]}</h1>
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p>${dayIn(language, revised)}</p>`;
  const translations = pageLanguages.map((other) => ({
    language: other,
    address: `/public/${notice}?language=${other}`,
  }));
  return publicPage(frame, { title: words[notice], body, translations });
}
