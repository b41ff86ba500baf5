import { html } from '../rendering/html-template.ts';
import { type PageLanguage, sayPageIn } from '../wording/page/index.ts';
import { type PublicSite, renderPublicPage } from './public-page.ts';

/** What stands where there is no page. */
export function renderMissingPage(language: PageLanguage, site: PublicSite): string {
  const say = sayPageIn(language);
  const title = say({ message: 'page.not-found' }).text;
  const description = say({ message: 'page.not-found-lead' }).text;
  const body = html`<h1>${title}</h1>
    <p>${description}</p>`;
  return renderPublicPage({ language, title, description, translations: [], body }, site);
}
