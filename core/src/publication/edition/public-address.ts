/** Where public pages are, below the address of the server. Every link of a public page is made here. */
export const publicAddress = {
  index: (language: string): string => `/public/?lang=${part(language)}`,
  styleSheet: '/public/style.css',
  notice: (notice: 'privacy' | 'terms', language: string): string =>
    `/public/${notice}?lang=${part(language)}`,
  /** Leads to the edition in the language that the reader's browser asks for. */
  anyLanguage: (slug: string): string => `/public/${part(slug)}/`,
  latest: (slug: string, language: string): string => `/public/${part(slug)}/${part(language)}/`,
  edition: (slug: string, language: string, number: number): string =>
    `/public/${part(slug)}/${part(language)}/${number}/`,
  copy: (slug: string, language: string, number: number): string =>
    `/public/${part(slug)}/${part(language)}/${number}/edition.json`,
  feed: (slug: string, language: string): string => `/public/${part(slug)}/feed.xml?lang=${part(language)}`,
  challenge: (slug: string, language: string, claim = ''): string =>
    `/public/${part(slug)}/challenge?lang=${part(language)}${claim === '' ? '' : `&claim=${part(claim)}`}`,
  challengeStatus: (slug: string, language: string, challengeId: string): string =>
    `/public/${part(slug)}/challenge/${part(challengeId)}?lang=${part(language)}`,
} as const;

function part(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
