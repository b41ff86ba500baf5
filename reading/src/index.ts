export { type ArticleInput, readArticle } from './read-article.ts';
export type { KnownActor } from './mention/cast.ts';
export { type ReadDate, readDates } from './date/read-dates.ts';
export { attributionsOf, type ReadAttribution } from './voicing/read-attributions.ts';
