import {
  type Language,
  type WordedDocument,
  html,
  renderDocumentBody,
  sayIn,
} from '@entente/core/publication';
import type { ChallengeRecord, EditionRecord } from '@entente/core/record';
import type { Publication } from '../../steps/find-publication.ts';
import { addressOf } from '../../steps/publish-edition.ts';
import { dayIn } from './day.ts';
import { type PageFrame, publicPage } from './page.ts';
import { pageWordsIn } from './page-words.ts';

export interface EditionPlace {
  readonly publication: Publication;
  readonly edition: EditionRecord;
  readonly language: Language;
  readonly document: WordedDocument;
}

/** An edition in one of its languages, with what readers challenged and what came of it. */
export function editionPage(frame: PageFrame, place: EditionPlace): string {
  const { publication, edition, language, document } = place;
  const words = pageWordsIn(language);
  const base = `/public/${encodeURIComponent(publication.negotiationId)}`;
  const body = html`<p>
      ${words.edition} ${edition.number} · ${words.published} ${dayIn(language, edition.published)} ·
      <a href="${base}/challenge?language=${language}">${words.challenge}</a> ·
      <a href="${base}/feed.xml">${words.feed}</a>
    </p>
    ${renderDocumentBody(document, { language, say: sayIn(language) })}
    ${challengeSection(publication.challenges, language)} ${otherEditions(place)}`;
  const translations = edition.languages.map((other) => ({
    language: other,
    address: addressOf(publication.negotiationId, other),
  }));
  return publicPage(frame, { title: document.title.text, body, translations, feed: `${base}/feed.xml` });
}

function challengeSection(challenges: readonly ChallengeRecord[], language: Language) {
  const answered = challenges.filter(({ status }) => status !== 'open');
  if (answered.length === 0) return undefined;
  const words = pageWordsIn(language);
  return html`<section id="challenges">
    <h2>${words.challenges}</h2>
    <ul>
      ${answered.map(({ claim, status, reason, answered: day }) => {
        const outcome = status === 'open' ? words.open : words[status];
        return html`<li>
          ${dayIn(language, day ?? '')} · ${claim}: ${outcome}. <span dir="auto">${reason}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}

function otherEditions({ publication, edition, language }: EditionPlace) {
  const others = publication.editions.filter(
    (other) => other.number !== edition.number && other.languages.includes(language),
  );
  if (others.length === 0) return undefined;
  const words = pageWordsIn(language);
  const address = addressOf(publication.negotiationId, language);
  return html`<section>
    <h2>${words.allEditions}</h2>
    <ul>
      ${others.map(({ number, published }) => html`<li><a href="${address}?edition=${number}">${words.edition} ${number}</a>, ${dayIn(language, published)}</li>`)}
    </ul>
  </section>`;
}
