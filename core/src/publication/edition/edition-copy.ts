import { type Shaped, list, nullable, number, object, oneOf, optional, text } from '../../base/shape.ts';
import { outcomes } from '../../record/index.ts';
import { isRightToLeft } from '../say.ts';
import { wordedDocument } from '../worded-document.ts';
import { type PublicSite } from './public-page.ts';
import { publicAddress } from './public-address.ts';
import { type Edition, type Publication, documentIn } from './edition.ts';

const challenge = object({
  id: text(),
  edition: nullable(number({ whole: true, from: 1 })),
  claim: text({ describes: 'The id of a claim; empty for the edition as a whole.' }),
  raised: text({ describes: 'A moment in ISO 8601.' }),
  status: oneOf(['open', ...outcomes]),
  words: optional(text({ describes: "The reader's words, once they are answered." })),
  reason: optional(text()),
  answered: optional(text()),
});

/** An edition in one language, for machines: what its page says, and what became of the challenges to it. */
export const editionCopy = object({
  format: oneOf([1]),
  name: text(),
  address: text({ describes: 'Of the page, for people.' }),
  number: number({ whole: true, from: 1 }),
  published: text({ describes: 'A moment in ISO 8601.' }),
  language: text({ describes: 'BCP 47: en' }),
  direction: oneOf(['ltr', 'rtl']),
  languages: list(text(), 'All that the edition was published in, the first one first.'),
  document: wordedDocument,
  challenges: list(challenge),
});

export type EditionCopy = Shaped<typeof editionCopy>;

/** Undefined in a language that the edition was not published in. */
export function editionCopyOf(
  place: { readonly publication: Publication; readonly edition: Edition; readonly language: string },
  { origin }: PublicSite,
): EditionCopy | undefined {
  const { publication, edition, language } = place;
  const document = documentIn(edition, language);
  if (document === undefined) return undefined;
  const { number, published } = edition;
  return {
    format: 1,
    name: publication.name,
    address: `${origin}${publicAddress.edition(publication.slug, language, number)}`,
    number,
    published,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    languages: edition.languages,
    document,
    challenges: publication.challenges.map(({ words, ...challenge }) =>
      challenge.status === 'open' ? challenge : { ...challenge, words },
    ),
  };
}
