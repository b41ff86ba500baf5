import { withoutControls } from '../direction.ts';
import { type Html, html } from '../rendering/html-template.ts';
import { type PageLanguage, pageLanguages, sayPageIn } from '../wording/page/index.ts';
import { publicAddress } from './public-address.ts';
import { type PublicSite, renderPublicPage } from './public-page.ts';
import { type Publication, languageShownOf, latestEditionOf } from './edition.ts';

/** All negotiations that have published something, the latest published first. */
export function renderIndexPage(
  publications: readonly Publication[],
  language: PageLanguage,
  site: PublicSite,
): string {
  const say = sayPageIn(language);
  const title = say({ message: 'page.editions' }).text;
  const description = say({ message: 'page.editions-lead' }).text;
  const ordered = [...publications].sort((a, b) => (publishedLast(a) < publishedLast(b) ? 1 : -1));
  const body = html`<h1>${title}</h1>
    <p class="lead">${description}</p>
    ${
      ordered.length === 0
        ? html`<p>${say({ message: 'page.none' }).text}</p>`
        : html`<ul class="cards">
            ${ordered.map((publication) => cardOf(publication, language))}
          </ul>`
    }`;
  const translations = pageLanguages.map((other) => ({
    language: other,
    address: publicAddress.index(other),
  }));
  const canonical = publicAddress.index(language);
  const page = { language, title, description, canonical, translations, anyLanguage: '/public/', body };
  return renderPublicPage(page, site);
}

const publishedLast = (publication: Publication): string => latestEditionOf(publication).published;

function cardOf(publication: Publication, language: PageLanguage): Html {
  const latest = latestEditionOf(publication);
  const { number, published, documents } = latest;
  const shown = languageShownOf(latest, language);
  const says = { message: 'page.edition', values: { number, day: { day: published.slice(0, 10) } } };
  const [lead] = documents[shown]?.lead ?? [];
  return html`<li>
    <h2>
      <a href="${publicAddress.latest(publication.slug, shown)}" dir="auto"
        >${withoutControls(publication.name)}</a
      >
    </h2>
    <p class="soft">${sayPageIn(language)(says).text}</p>
    ${lead === undefined ? undefined : html`<p lang="${shown}" dir="auto">${lead.text}</p>`}
  </li> `;
}
