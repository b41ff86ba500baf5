import { withoutControls } from '../direction.ts';
import type { ChallengeRecord } from '../../record/index.ts';
import type { WordedDocument } from '../document.ts';
import { type Html, html } from '../rendering/html-template.ts';
import { type PageLanguage, pageLanguages, sayPageIn } from '../wording/page/index.ts';
import { challengedClaimOf } from './challenge-log.ts';
import { publicAddress } from './public-address.ts';
import { type PublicSite, renderPublicPage } from './public-page.ts';
import { type Publication, documentIn, languageShownOf, latestEditionOf } from './edition.ts';
import { type PublishedClaim, publishedClaimsOf } from './published-claim.ts';

/** What keeps a challenge from being taken: each has words in every language. */
export const challengeFaults = ['missing', 'too-long', 'too-many', 'refused'] as const;

export interface ChallengeForm {
  readonly publication: Publication;
  readonly language: PageLanguage;
  /** The id of the claim chosen already. */
  readonly claim?: string;
  /** What was wrong with the form as it was sent. */
  readonly fault?: (typeof challengeFaults)[number];
  /** What was written then, so that it is not lost. */
  readonly written?: string;
}

/** The most characters that a challenge may have. */
export const longestChallenge = 5000;

/** A plain form, posted to its own address, that works without script. */
export function renderChallengeForm(form: ChallengeForm, site: PublicSite): string {
  const { publication, language, claim = '', fault, written = '' } = form;
  const say = sayPageIn(language);
  const words = (name: string): string => say({ message: `page.form.${name}` }).text;
  const body = html`<h1>${words('title')}</h1>
    <p class="lead">${words('lead')}</p>
    ${fault === undefined ? undefined : html`<p class="notice" role="alert" id="fault">${words(fault)}</p>`}
    <form method="post" action="${publicAddress.challenge(publication.slug, language)}">
      <p>
        <label for="claim">${words('claim')}</label>
        <select id="claim" name="claim">
          <option value="">${words('whole')}</option>
          ${publishedClaimsOf(documentShown(publication, language)).map((each) => optionOf(each, claim))}
        </select>
      </p>
      <p>
        <label for="words">${words('words')}</label>
        <textarea
          id="words"
          name="words"
          rows="9"
          maxlength="${longestChallenge}"
          required
          dir="auto"
          aria-describedby="kept${fault === undefined ? '' : ' fault'}"
        >
${written}</textarea>
      </p>
      <p id="kept" class="soft">${words('kept')}</p>
      <p><button type="submit">${words('send')}</button></p>
    </form>
    ${backLink(publication, language)}`;
  const translations = pageLanguages.map((other) => ({
    language: other,
    address: publicAddress.challenge(publication.slug, other, claim),
  }));
  return renderPublicPage(
    { language, title: words('title'), description: words('lead'), translations, body },
    site,
  );
}

/** The form speaks the language asked for; the claims are the latest edition's, in that language if it has it. */
function documentShown(publication: Publication, language: PageLanguage): WordedDocument {
  const latest = latestEditionOf(publication);
  const document = documentIn(latest, languageShownOf(latest, language));
  if (document === undefined) throw new Error('An edition has a document in each of its languages.');
  return document;
}

function optionOf({ id, text }: PublishedClaim, chosen: string): Html {
  const short = text.length > 140 ? `${text.slice(0, 137).replace(/\s+\S*$/u, '')} …` : text;
  return html`<option value="${id}" ${id === chosen ? html` selected` : undefined}>${short}</option> `;
}

/** Where a reader sees under which number a challenge was taken, and what came of it. */
export function renderChallengeStatus(
  challenge: ChallengeRecord,
  place: { readonly publication: Publication; readonly language: PageLanguage },
  site: PublicSite,
): string {
  const { publication, language } = place;
  const { id, status, reason, words } = challenge;
  const say = sayPageIn(language);
  const title = say({ message: 'page.challenge.title', values: { id } }).text;
  const claim = challengedClaimOf(challenge, publication, language);
  const body = html`<h1>${title}</h1>
    <p>${say({ message: 'page.challenge.about', values: { claim } }).text}</p>
    ${
      status === 'open'
        ? html`<p class="notice">${say({ message: 'page.challenge.waiting' }).text}</p>
            <p>${say({ message: 'page.challenge.thanks', values: { id } }).text}</p>`
        : html`<p class="notice">${say({ message: `page.challenge.${status}` }).text}</p>
            <p>
              ${say({ message: 'page.challenge.reason', values: { reason: { quote: reason ?? '' } } }).text}
            </p>
            <h2>${say({ message: 'page.challenge.words' }).text}</h2>
            <blockquote dir="auto">${withoutControls(words)}</blockquote>`
    }
    ${backLink(publication, language)}`;
  const translations = pageLanguages.map((other) => ({
    language: other,
    address: publicAddress.challengeStatus(publication.slug, other, id),
  }));
  return renderPublicPage({ language, title, description: title, translations, body }, site);
}

function backLink(publication: Publication, language: PageLanguage): Html {
  const shown = languageShownOf(latestEditionOf(publication), language);
  const words = sayPageIn(language)({ message: 'page.challenge.back' }).text;
  return html`<p><a href="${publicAddress.latest(publication.slug, shown)}">${words}</a></p>`;
}
