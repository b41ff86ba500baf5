import type { WordedDocument } from '../document.ts';
import { isRightToLeft } from '../say.ts';
import { type PublicSite } from './public-page.ts';
import { publicAddress } from './public-address.ts';
import { type Edition, type Publication, documentIn } from './edition.ts';

/** What became of a challenge. A reader's words are in it once they were answered. */
export interface PublishedChallenge {
  readonly id: string;
  readonly edition: number | null;
  readonly claim: string;
  readonly raised: string;
  readonly status: string;
  readonly words?: string;
  readonly reason?: string;
  readonly answered?: string;
}

/** An edition in one language, for machines. */
export interface EditionCopy {
  readonly format: 1;
  readonly name: string;
  readonly address: string;
  readonly number: number;
  readonly published: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly languages: readonly string[];
  readonly document: WordedDocument;
  readonly challenges: readonly PublishedChallenge[];
}

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
