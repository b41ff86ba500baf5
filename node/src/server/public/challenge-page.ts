import { type Html, type Worded, type WordedDocument, html, mapDocument } from '@entente/core/publication';
import type { ChallengeRecord } from '@entente/core/record';
import type { Publication } from '../../steps/find-publication.ts';
import { type PageFrame, publicPage } from './page.ts';
import { pageWordsIn } from './page-words.ts';

export interface ChallengePlace {
  readonly publication: Publication;
  readonly language: string;
  /** What is challenged, in a language it was published in. */
  readonly document: WordedDocument;
  /** The claim chosen already. */
  readonly claim?: string;
  /** What was wrong with the form as it was sent. */
  readonly fault?: string;
  readonly written?: string;
}

/** A plain form that works without script. */
export function challengePage(frame: PageFrame, place: ChallengePlace): string {
  const { publication, language, document, claim, fault, written } = place;
  const words = pageWordsIn(language);
  const address = `/public/${encodeURIComponent(publication.negotiationId)}/challenge?language=${language}`;
  const body = html`<h1>${words.challenge}</h1>
    <p>${words.challengeLead}</p>
    ${fault === undefined ? undefined : html`<p class="notice" role="alert">${fault}</p>`}
    <form method="post" action="${address}">
      <p>
        <label for="claim">${words.claim}</label><br />
        <select id="claim" name="claim">
          <option value="">${words.wholeEdition}</option>
          ${claimsIn(document).map(({ id, text }) => optionOf(id, text, claim))}
        </select>
      </p>
      <p>
        <label for="words">${words.words}</label><br />
        <textarea id="words" name="words" rows="8" cols="60" maxlength="5000" required dir="auto">
${written ?? ''}</textarea>
      </p>
      <p><button type="submit">${words.send}</button></p>
    </form>`;
  return publicPage(frame, { title: words.challenge, body });
}

function optionOf(id: string | undefined, text: string, chosen: string | undefined): Html {
  const short = text.length > 120 ? `${text.slice(0, 117)}…` : text;
  return id !== undefined && id === chosen
    ? html`<option value="${id}" selected>${short}</option>`
    : html`<option value="${id}">${short}</option>`;
}

/** Every claim that has an id, in the order of the document. */
function claimsIn(document: WordedDocument): readonly Worded[] {
  const claims = new Map<string, Worded>();
  mapDocument(document, (worded) => {
    if (worded.id !== undefined && !claims.has(worded.id)) claims.set(worded.id, worded);
    return worded;
  });
  return [...claims.values()];
}

/** Where a reader sees what came of a challenge. */
export function challengeStatusPage(frame: PageFrame, challenge: ChallengeRecord): string {
  const { language } = frame;
  const words = pageWordsIn(language);
  const { status, reason } = challenge;
  const body = html`<h1>${words.received}</h1>
    <p>${words.receivedLead}</p>
    <p>${words.status}: ${status === 'open' ? words.open : words[status]}</p>
    ${reason === undefined ? undefined : html`<p dir="auto">${reason}</p>`}
    <blockquote dir="auto">${challenge.words}</blockquote>`;
  return publicPage(frame, { title: words.received, body });
}
