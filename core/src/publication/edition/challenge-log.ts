import type { ChallengeRecord } from '../../record/index.ts';
import type { ClaimValue } from '../claim.ts';
import { type Html, html } from '../rendering/html-template.ts';
import { type PageLanguage, sayPageIn } from '../wording/page/index.ts';
import { publicAddress } from './public-address.ts';
import { type Publication, documentIn, languageShownOf } from './edition.ts';
import { publishedClaimsOf } from './published-claim.ts';

/**
 * What readers challenged, with outcome and reason, the newest first. A reader's words are shown once they are
 * answered, on the challenge's own page; here stand the claim, the outcome and the reason.
 */
export function challengeLog(place: {
  readonly publication: Publication;
  readonly language: PageLanguage;
}): Html {
  const { publication, language } = place;
  const say = sayPageIn(language);
  return html`<section id="challenges">
    <h2>${say({ message: 'page.log.heading' }).text}</h2>
    ${
      publication.challenges.length === 0
        ? html`<p>${say({ message: 'page.log.none' }).text}</p>`
        : html`<ul>
            ${publication.challenges.toReversed().map((challenge) => {
              const address = publicAddress.challengeStatus(publication.slug, language, challenge.id);
              return html`<li>
                <a href="${address}">${challenge.id}</a> · ${lineOf(challenge, publication, language)}
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}

function lineOf(challenge: ChallengeRecord, publication: Publication, language: PageLanguage): string {
  const { id, raised, status, reason = '' } = challenge;
  const values = {
    id,
    day: { day: raised.slice(0, 10) },
    claim: challengedClaimOf(challenge, publication, language),
  };
  const outcome = { message: `page.challenge.${status}` };
  return sayPageIn(language)(
    status === 'open'
      ? { message: 'page.log.open', values }
      : { message: 'page.log.answered', values: { ...values, outcome, reason: { quote: reason } } },
  ).text;
}

/** The words of the claim that a challenge is about, in the language if its edition has it. */
export function challengedClaimOf(
  { edition: number, claim: id }: ChallengeRecord,
  { editions }: Publication,
  language: PageLanguage,
): ClaimValue {
  const edition = editions.find((each) => each.number === number);
  const document =
    edition === undefined ? undefined : documentIn(edition, languageShownOf(edition, language));
  const claim =
    document === undefined ? undefined : publishedClaimsOf(document).find((each) => each.id === id);
  return claim === undefined
    ? { message: 'page.log.whole' }
    : { message: 'page.quoted', values: { quote: { quote: claim.text } } };
}
